package contracts;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A monotone constraint, in both directions: data that rise by themselves prove nothing about +1.
 */
public interface MonotoneContract extends HasModel {

  /** A direction with a case. */
  default Stream<String> directions() {
    return model().directions().stream()
        .map(direction -> model().id() + (direction > 0 ? "-rising" : "-falling"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("directions")
  default void monotoneConstraintHolds(String id) {
    int direction = id.endsWith("-rising") ? 1 : -1;
    for (Case one : setsOnce().toList()) {
      int width = one.train().width();
      Object value =
          model().knobs().get(model().monotone()) instanceof Number
              ? (Object) direction
              : Collections.nCopies(width, direction);
      Instance constrained =
          one.make(Collections.singletonMap(model().monotone(), value)).fit(one.train());
      double[] targets = one.train().targets();
      double step = Numbers.spread(targets) / 4;
      for (int column : List.of(0, width / 2, width - 1)) {
        double[][] rows = one.test().x();
        double[] before = constrained.predict(rows);
        for (int i = 0; i < 8; i++) {
          for (double[] row : rows) {
            row[column] += step;
          }
          double[] after = constrained.predict(rows);
          for (int r = 0; r < rows.length; r++) {
            Checks.holds(
                direction * (after[r] - before[r]) >= -one.tolerance(),
                one
                    + ": with "
                    + model().monotone()
                    + " = "
                    + direction
                    + ", raising value "
                    + column
                    + " of row "
                    + r
                    + " moves the prediction from "
                    + Numbers.shown(before[r])
                    + " to "
                    + Numbers.shown(after[r]));
          }
          before = after;
        }
      }
    }
  }
}
