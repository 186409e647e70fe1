package contracts;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SortedSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cutting a series into rows, and rows into parts, must keep. */
public interface PipelineContract extends HasDatasets {

  @ParameterizedTest(name = "{0}")
  @MethodSource("pipelines")
  default void windowNeverSeesItsTarget(Pipeline one) {
    Origins origins = Origins.of(one);
    for (int row = 0; row < origins.seen().size(); row++) {
      SortedSet<Integer> target = origins.targets().get(row);
      Checks.holds(
          !target.isEmpty(), "the target of window " + row + " depends on no value of the series");
      SortedSet<Integer> late = origins.seen().get(row).tailSet(target.first());
      Checks.holds(
          late.isEmpty(),
          "window "
              + row
              + " sees value "
              + (late.isEmpty() ? "" : late.last())
              + " of the series and its target is value "
              + target.first()
              + ": it knows what it should predict");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pipelines")
  default void windowsFollowEachOther(Pipeline one) {
    Origins origins = Origins.of(one);
    int last = origins.seen().size() - 1;
    for (int row = 0; row <= last; row++) {
      SortedSet<Integer> seen = origins.seen().get(row);
      SortedSet<Integer> target = origins.targets().get(row);
      Checks.holds(!seen.isEmpty() && !target.isEmpty(), "window " + row + " is made of nothing");
      int ahead = target.last() - seen.last();
      Checks.holds(
          ahead == one.horizon(),
          "the target of window "
              + row
              + " lies "
              + ahead
              + " steps after its last value and the horizon is "
              + one.horizon());
      int reach = seen.last() - seen.first() + 1;
      Checks.holds(
          reach <= one.lookback(),
          "window "
              + row
              + " reaches over "
              + reach
              + " values, the lookback is "
              + one.lookback());
    }
    Checks.holds(
        origins.seen().get(0).first() == 0,
        "the first window begins at value "
            + origins.seen().get(0).first()
            + ": the oldest values are not used");
    Checks.holds(
        origins.targets().get(last).last() == origins.length() - 1,
        "the last target is value "
            + origins.targets().get(last).last()
            + " of "
            + origins.length()
            + ": the newest values are not used");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pipelines")
  default void gapIsNotMadeANumber(Pipeline one) {
    OptionalDouble number = Gap.number(one);
    Checks.holds(
        number.isEmpty(),
        "a gap in a series becomes the number "
            + Numbers.shown(number.orElse(0))
            + " in its windows, whatever the level of the series");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pipelines")
  default void windowsHaveTheDeclaredShape(Pipeline one) {
    double[] series = Origins.series(one);
    Sample sample = one.windows(series, false);
    Checks.holds(
        sample.size() == Array.getLength(sample.y()),
        sample.size() + " windows have " + Array.getLength(sample.y()) + " targets");
    Checks.holds(
        sample.width() % one.lookback() == 0,
        "a window of lookback " + one.lookback() + " has " + sample.width() + " values");
    Checks.holds(
        Arrays.equals(series, Origins.series(one)), "cutting windows changes the series in place");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pipelines")
  default void shortSeriesIsAnError(Pipeline one) {
    int lookback = one.lookback();
    double[] few = Arrays.copyOf(Origins.series(one), lookback);
    Checks.refused(
        "cutting windows of " + lookback + " out of " + lookback + " values",
        () -> one.windows(few, false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pipelines")
  default void splitIsChronological(Pipeline one) {
    Sample all = Numbered.rows(one);
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
    Numbered.rises(parts[0], "training");
    Numbered.rises(parts[1], "test");
    int latest = Numbered.of(parts[0], parts[0].size() - 1);
    int earliest = Numbered.of(parts[1], 0);
    Checks.holds(
        latest < earliest,
        "training reaches to row "
            + latest
            + " and the test begins at row "
            + earliest
            + ": training sees the future");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pipelines")
  default void splitKeepsRowsTogether(Pipeline one) {
    Sample all = Numbered.rows(one);
    Sample[] parts = one.split(all.copy());
    Numbered.keepTargets(parts[0], all, "training");
    Numbered.keepTargets(parts[1], all, "test");
    int gap = Numbered.of(parts[1], 0) - Numbered.of(parts[0], parts[0].size() - 1);
    Checks.holds(
        Numbered.of(parts[0], 0) == 0
            && Numbered.of(parts[1], parts[1].size() - 1) == all.size() - 1
            && gap <= one.lookback() + one.horizon(),
        "of "
            + all.size()
            + " rows the split keeps "
            + (parts[0].size() + parts[1].size())
            + ": rows are lost");
  }
}
