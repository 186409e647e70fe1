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
      return IntStream.range(0, numbers.length).mapToDouble(i -> numbers[numbers.length - 1 - i] * -3 + 50).toArray();
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

  private static Object ordered(Object y, int[] order) {
    Object result = Array.newInstance(y.getClass().getComponentType(), order.length);
    for (int i = 0; i < order.length; i++) {
      Array.set(result, i, Array.get(y, order[i]));
    }
    return result;
  }
}
