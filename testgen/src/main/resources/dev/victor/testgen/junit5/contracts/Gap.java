package contracts;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What windows make of a gap in their series. */
final class Gap {

  private static final double LEVEL = 1000;

  private Gap() {}

  /**
   * The number that stands for a gap, whatever the level of the series. Empty when there is none:
   * gaps stay, are left out or refused, are filled from their neighbours, or the windows do not
   * hold values of the level at all.
   */
  static OptionalDouble number(Pipeline pipeline) {
    double[] series = Origins.series(pipeline);
    double[] lower = cells(pipeline, series, 0);
    double[] higher = cells(pipeline, series, LEVEL);
    if (lower.length != higher.length || !within(lower, higher, 1e-5 * LEVEL)) {
      return OptionalDouble.empty();
    }
    series[series.length / 2] = Double.NaN;
    try {
      return first(cells(pipeline, series, 0), cells(pipeline, series, LEVEL));
    } catch (Exception refused) {
      return OptionalDouble.empty();
    }
  }

  /** All numbers of windows and, unless they are labels, of targets. */
  private static double[] cells(Pipeline pipeline, double[] series, double level) {
    double[] raised = Arrays.stream(series).map(value -> value + level).toArray();
    Sample sample = pipeline.windows(raised, false);
    DoubleStream rows = Arrays.stream(sample.x()).flatMapToDouble(Arrays::stream);
    return sample.hasLabels()
        ? rows.toArray()
        : DoubleStream.concat(rows, Arrays.stream(sample.targets())).toArray();
  }

  private static boolean within(double[] lower, double[] higher, double room) {
    return IntStream.range(0, lower.length)
        .allMatch(i -> Math.abs(higher[i] - lower[i] - LEVEL) <= room);
  }

  private static OptionalDouble first(double[] lower, double[] higher) {
    return IntStream.range(0, lower.length == higher.length ? lower.length : 0)
        .filter(i -> Numbers.finite(lower[i], higher[i]))
        .filter(i -> Math.abs(higher[i] - lower[i] - LEVEL) > 1e-6 * LEVEL)
        .mapToDouble(i -> lower[i])
        .findFirst();
  }
}
