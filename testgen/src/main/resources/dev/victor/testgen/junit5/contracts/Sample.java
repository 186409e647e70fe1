package contracts;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows and their targets.
 *
 * @param x one row of features each
 * @param y double[] of numbers, or int[] or String[] of labels
 */
public record Sample(double[][] x, Object y) {

  /** The targets as numbers; labels by their place among the sorted labels. */
  public double[] targets() {
    return Numbers.of(y);
  }

  /** Whether the targets are labels. */
  boolean hasLabels() {
    Class<?> type = y.getClass().getComponentType();
    return type != double.class && type != float.class;
  }

  /** The labels as texts. */
  List<String> labels() {
    return IntStream.range(0, size()).mapToObj(i -> Instance.label(Array.get(y, i))).toList();
  }

  public int size() {
    return x.length;
  }

  /** The width of a row. */
  public int width() {
    return x[0].length;
  }

  /** The first rows. */
  public Sample first(int count) {
    return part(0, Math.min(count, size()));
  }

  Sample part(int from, int to) {
    return new Sample(Arrays.copyOfRange(Numbers.copy(x), from, to), Numbers.part(y, from, to));
  }

  /** A copy that shares nothing. */
  public Sample copy() {
    return part(0, size());
  }
}
