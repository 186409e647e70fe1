package contracts;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Arithmetic on arrays: what the checks compare. */
final class Numbers {

  private Numbers() {}

  /** Any array or list of numbers as double[]; of texts, their place among the sorted texts. */
  static double[] of(Object values) {
    Object array = values instanceof List<?> list ? list.toArray() : values;
    int size = Array.getLength(array);
    if (size > 0 && !(Array.get(array, 0) instanceof Number)) {
      List<String> labels =
          IntStream.range(0, size).mapToObj(i -> "" + Array.get(array, i)).toList();
      List<String> sorted = labels.stream().distinct().sorted().toList();
      return labels.stream().mapToDouble(sorted::indexOf).toArray();
    }
    return IntStream.range(0, size)
        .mapToDouble(i -> ((Number) Array.get(array, i)).doubleValue())
        .toArray();
  }

  /** Any matrix of numbers as double[][]. */
  static double[][] matrix(Object rows) {
    Object array = rows instanceof List<?> list ? list.toArray() : rows;
    return IntStream.range(0, Array.getLength(array))
        .mapToObj(i -> of(Array.get(array, i)))
        .toArray(double[][]::new);
  }

  static double[][] copy(double[][] x) {
    return Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
  }

  /** Part of an array of any type. */
  static Object part(Object array, int from, int to) {
    Object part = Array.newInstance(array.getClass().getComponentType(), to - from);
    System.arraycopy(array, from, part, 0, to - from);
    return part;
  }

  static boolean finite(double... values) {
    return Arrays.stream(values).allMatch(Double::isFinite);
  }

  static double mean(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite).average().orElse(0);
  }

  /** Of the values at places. */
  static double mean(double[] values, IntPredicate where) {
    return IntStream.range(0, values.length)
        .filter(where)
        .mapToDouble(i -> values[i])
        .average()
        .orElse(Double.NaN);
  }

  /** Standard deviation of the finite values. */
  static double spread(double[] values) {
    double mean = mean(values);
    return Math.sqrt(
        Arrays.stream(values)
            .filter(Double::isFinite)
            .map(v -> (v - mean) * (v - mean))
            .average()
            .orElse(0));
  }

  /** The largest difference; infinite when lengths differ or only one of two is a number. */
  static double distance(double[] a, double[] b) {
    if (a.length != b.length) {
      return Double.POSITIVE_INFINITY;
    }
    return IntStream.range(0, a.length).mapToDouble(i -> apart(a[i], b[i])).max().orElse(0);
  }

  private static double apart(double a, double b) {
    if (Double.compare(a, b) == 0) {
      return 0;
    }
    double gap = Math.abs(a - b);
    return Double.isNaN(gap) ? Double.POSITIVE_INFINITY : gap;
  }

  /** Root of the mean squared error. */
  static double error(double[] predicted, double[] actual) {
    return Math.sqrt(
        IntStream.range(0, actual.length)
            .mapToDouble(i -> (predicted[i] - actual[i]) * (predicted[i] - actual[i]))
            .average()
            .orElse(Double.NaN));
  }

  /** A number for a message. */
  static String shown(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? String.valueOf((long) value)
        : String.format(java.util.Locale.ROOT, "%.4g", value);
  }
}
