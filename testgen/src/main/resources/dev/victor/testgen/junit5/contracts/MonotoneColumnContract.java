package contracts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A monotone constraint that has a direction for each column. */
public interface MonotoneColumnContract extends MonotoneContract {

  @ParameterizedTest(name = "{0}")
  @MethodSource("directions")
  default void monotoneConstraintKeepsToItsColumn(String id) {
    int direction = id.endsWith("-rising") ? 1 : -1;
    Case one = model().cases().get(0);
    int width = one.train().width();
    if (width < 2) {
      return;
    }
    List<Integer> first = new ArrayList<>(Collections.nCopies(width, 0));
    first.set(0, direction);
    Random random = new Random(21);
    double[][] rows =
        IntStream.range(0, 200)
            .mapToObj(i -> random.doubles(width).toArray())
            .toArray(double[][]::new);
    double[] targets =
        Arrays.stream(rows)
            .mapToDouble(row -> -10 * direction * (row[0] + row[width - 1]))
            .toArray();
    Instance constrained =
        one.make(Collections.singletonMap(model().monotone(), first))
            .fit(new Sample(rows, targets));
    String with = "with " + model().monotone() + " = " + direction + " for the first column alone ";
    double against = Arrays.stream(against(constrained, direction, width, 0)).max().orElseThrow();
    Checks.holds(
        against <= 1e-6,
        with
            + "the prediction goes the other way by "
            + Numbers.shown(against)
            + " where it rises: the constraint is at another column");
    double free = Arrays.stream(against(constrained, direction, width, width - 1)).sum();
    Checks.holds(
        free >= 0.5,
        with
            + "the last one, with an effect of 10, has one of "
            + Numbers.shown(free)
            + ": it is constrained too");
  }

  /** By how much predictions go against a direction at each step of a column from 0 to 1. */
  private static double[] against(Instance model, int direction, int width, int column) {
    int steps = 24;
    double[][] rows = new double[steps + 1][width];
    for (int i = 0; i <= steps; i++) {
      Arrays.fill(rows[i], 0.5);
      rows[i][column] = (double) i / steps;
    }
    double[] predicted = model.predict(rows);
    return IntStream.range(0, steps)
        .mapToDouble(i -> -direction * (predicted[i + 1] - predicted[i]))
        .toArray();
  }
}
