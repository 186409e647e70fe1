package contracts;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How a file becomes rows and targets. Each of the three is a static method as {@code
 * pkg.Class:method}, or empty for the one here: a CSV reader, sliding windows whose target is the
 * value that lies a horizon ahead, and three quarters to train on.
 *
 * @param reader of a file and a column: an array of numbers
 * @param windows of the numbers, a lookback and, where it takes one, a horizon: an array or record
 *     of rows and targets
 * @param split of rows and targets: an array or record of training rows and targets, test rows and
 *     targets
 * @param lookback values of a window
 * @param horizon how many steps after the last value of a window its target lies
 */
public record Pipeline(String reader, String windows, String split, int lookback, int horizon) {

  /** Reader, windows, split and lookback of these names; the target is the next value. */
  public static Pipeline of(String reader, String windows, String split, int lookback) {
    return new Pipeline(reader, windows, split, lookback, 1);
  }

  /** With targets that lie so many steps ahead. */
  public Pipeline horizon(int steps) {
    return new Pipeline(reader, windows, split, lookback, steps);
  }

  /** The series of a dataset. */
  public double[] read(Dataset dataset) {
    if (reader.isEmpty()) {
      return CsvFile.read(dataset.file()).numbers(dataset.column());
    }
    Method method =
        function(
            reader,
            "(Path, String column) or (Path)",
            m ->
                m.getParameterCount() >= 1
                    && m.getParameterCount() <= 2
                    && Fitting.isPath(m.getParameterTypes()[0]));
    Object path = Fitting.path(dataset.file(), method.getParameterTypes()[0]);
    return Numbers.of(
        method.getParameterCount() == 1
            ? Calls.call(method, null, path)
            : Calls.call(method, null, path, dataset.column()));
  }

  /** Windows of a series. */
  public Sample windows(double[] series, boolean labels) {
    if (windows.isEmpty()) {
      return ownWindows(series, labels);
    }
    Method method =
        function(
            windows,
            "(double[], int lookback) or (double[], int lookback, int horizon)",
            m ->
                m.getParameterCount() >= 2
                    && m.getParameterCount() <= 3
                    && m.getParameterTypes()[0].isArray()
                    && Arrays.stream(m.getParameterTypes()).skip(1).allMatch(int.class::equals));
    Object values = Fitting.value("series", series, method.getParameterTypes()[0]);
    Object[] parts =
        parts(
            windows,
            method.getParameterCount() == 2
                ? Calls.call(method, null, values, lookback)
                : Calls.call(method, null, values, lookback, horizon),
            2);
    return new Sample(Numbers.matrix(parts[0]), parts[1]);
  }

  /** Training rows and test rows. */
  public Sample[] split(Sample all) {
    if (split.isEmpty()) {
      int cut = all.size() * 3 / 4;
      return new Sample[] {all.part(0, cut), all.part(cut, all.size())};
    }
    Method method =
        function(
            split,
            "(double[][], targets)",
            m -> m.getParameterCount() == 2 && Fitting.isMatrix(m.getParameterTypes()[0]));
    Class<?>[] types = method.getParameterTypes();
    Object result =
        Calls.call(
            method,
            null,
            Fitting.rows(all.x(), types[0]),
            Fitting.value("targets", all.y(), types[1]));
    Object[] parts = parts(split, result, 4);
    return new Sample[] {
      new Sample(Numbers.matrix(parts[0]), parts[1]), new Sample(Numbers.matrix(parts[2]), parts[3])
    };
  }

  /** The names that are not its own. */
  @Override
  public String toString() {
    return (windows.isEmpty()
            ? "windows"
            : windows.substring(windows.lastIndexOf('.') + 1).replace(':', '.'))
        + "-"
        + lookback
        + (horizon == 1 ? "" : "-" + horizon);
  }

  private Sample ownWindows(double[] series, boolean labels) {
    int size = series.length - lookback - horizon + 1;
    if (size <= 0) {
      throw new IllegalArgumentException(
          series.length + " values are too few for a lookback of " + lookback);
    }
    int first = series.length - size;
    double[][] x =
        IntStream.range(0, size)
            .mapToObj(i -> Arrays.copyOfRange(series, i, i + lookback))
            .toArray(double[][]::new);
    Object y =
        labels
            ? IntStream.range(first, series.length)
                .map(i -> series[i] > series[i - horizon] ? 1 : 0)
                .toArray()
            : Arrays.copyOfRange(series, first, series.length);
    return new Sample(x, y);
  }

  private static Method function(
      String name, String wanted, java.util.function.Predicate<Method> pleases) {
    int colon = name.indexOf(':');
    if (colon < 0) {
      throw new IllegalStateException(name + " in data of project.json is not pkg.Class:method");
    }
    return Calls.method(
        Calls.type(name.substring(0, colon)),
        name.substring(colon + 1),
        wanted,
        m -> Modifier.isStatic(m.getModifiers()) && pleases.test(m));
  }

  private static Object[] parts(String name, Object result, int count) {
    Object[] parts = new Object[0];
    if (result instanceof Object[] array) {
      parts = array;
    } else if (result != null && result.getClass().isRecord()) {
      RecordComponent[] of = result.getClass().getRecordComponents();
      parts = Arrays.stream(of).map(part -> Calls.call(part.getAccessor(), result)).toArray();
    }
    if (parts.length != count) {
      throw new IllegalStateException(
          name + " must give an array or a record of " + count + " parts in order");
    }
    return parts;
  }
}
