package contracts;

import java.lang.reflect.Array;
import java.util.Random;
import java.util.stream.IntStream;

/** Targets that are not those of the rows. */
final class Others {

  private Others() {}

  /** Backwards, and numbers scaled. */
  static Object turned(Object y) {
    if (y instanceof double[] numbers) {
      return IntStream.range(0, numbers.length)
          .mapToDouble(i -> numbers[numbers.length - 1 - i] * -3 + 50)
          .toArray();
    }
    int size = Array.getLength(y);
    return ordered(y, IntStream.range(0, size).map(i -> size - 1 - i).toArray());
  }

  /** In an order of chance, the same on every machine. */
  static Object shuffled(Object y, long seed) {
    int size = Array.getLength(y);
    int[] order = IntStream.range(0, size).toArray();
    Random random = new Random(seed);
    for (int i = size - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int kept = order[i];
      order[i] = order[j];
      order[j] = kept;
    }
    return ordered(y, order);
  }

  /** The same classes under other names. */
  static Object renamed(Object y) {
    Object result = Numbers.part(y, 0, Array.getLength(y));
    for (int i = 0; i < Array.getLength(y); i++) {
      Array.set(
          result,
          i,
          y instanceof String[] names ? "other " + names[i] : (Object) (((int[]) y)[i] + 10));
    }
    return result;
  }

  /** The other name of a label, as text. */
  static String renamed(String label, Object y) {
    return y instanceof String[] ? "other " + label : String.valueOf(Integer.parseInt(label) + 10);
  }

  /** With another one in a row: a number far away, a label of another class. */
  static Object with(Object y, int row) {
    Object result = Numbers.part(y, 0, Array.getLength(y));
    if (y instanceof double[] numbers) {
      Array.set(result, row, numbers[row] + 10 * (Numbers.spread(numbers) + 1));
      return result;
    }
    Object was = Array.get(y, row);
    IntStream.range(0, Array.getLength(y))
        .mapToObj(i -> Array.get(y, i))
        .filter(label -> !label.equals(was))
        .findFirst()
        .ifPresent(label -> Array.set(result, row, label));
    return result;
  }

  private static Object ordered(Object y, int[] order) {
    Object result = Array.newInstance(y.getClass().getComponentType(), order.length);
    for (int i = 0; i < order.length; i++) {
      Array.set(result, i, Array.get(y, order[i]));
    }
    return result;
  }
}
