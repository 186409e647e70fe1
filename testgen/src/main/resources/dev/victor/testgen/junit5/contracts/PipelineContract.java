package contracts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cutting a series into rows, and rows into parts, must keep; seen on the series 0, 1, 2 … */
public interface PipelineContract extends HasDatasets {

  @ParameterizedTest(name = "{0}")
  @MethodSource("pipelines")
  default void windowNeverSeesItsTarget(Pipeline one) {
    Ramps.ahead(one.windows(Ramps.series(one.lookback() * 4 + 5), false), "window");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pipelines")
  default void windowsFollowEachOther(Pipeline one) {
    Sample sample = one.windows(Ramps.series(one.lookback() * 4 + 5), false);
    Ramps.inStep(sample, sample, "window");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pipelines")
  default void windowsHaveTheDeclaredShape(Pipeline one) {
    Sample sample = one.windows(Ramps.series(one.lookback() * 4 + 5), false);
    Checks.holds(
        sample.width() % one.lookback() == 0,
        "a window of lookback " + one.lookback() + " has " + sample.width() + " values");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pipelines")
  default void splitIsChronological(Pipeline one) {
    Sample all = one.windows(Ramps.series(one.lookback() * 8 + 40), false);
    Sample[] parts = one.split(all.copy());
    Checks.holds(
        parts[0].size() > parts[1].size() && parts[1].size() > 0,
        "of "
            + all.size()
            + " rows "
            + parts[0].size()
            + " are trained on and "
            + parts[1].size()
            + " tested");
    double latest = Ramps.latest(parts[0]);
    double earliest = Ramps.earliest(parts[1]);
    Checks.holds(
        latest < earliest,
        "the split trains on target "
            + Numbers.shown(latest)
            + " and tests on the older "
            + Numbers.shown(earliest));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pipelines")
  default void splitKeepsRowsTogether(Pipeline one) {
    Sample all = one.windows(Ramps.series(one.lookback() * 8 + 40), false);
    Sample[] parts = one.split(all.copy());
    Ramps.inStep(parts[0], all, "training row");
    Ramps.inStep(parts[1], all, "test row");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pipelines")
  default void shortSeriesIsAnError(Pipeline one) {
    int lookback = one.lookback();
    Checks.refused(
        "cutting windows of " + lookback + " out of " + lookback + " values",
        () -> one.windows(Ramps.series(lookback), false));
  }
}
