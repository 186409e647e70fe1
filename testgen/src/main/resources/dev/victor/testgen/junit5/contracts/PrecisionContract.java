package contracts;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A regressor that is not made of trees. */
public interface PrecisionContract extends HasModel {

  @ParameterizedTest(name = "{0}")
  @MethodSource("once")
  default void precisionIsKeptAtAHighLevel(Case one) {
    double unit = Numbers.spread(one.train().targets());
    double[] plain = lifted(one, 0);
    if (Numbers.distance(plain, lifted(one, 100 * unit)) > 0.001 * unit) {
      return; // a model that is not meant for values of any level
    }
    double moved = Numbers.distance(plain, lifted(one, 1e6 * unit));
    Checks.holds(
        moved <= 0.005 * unit,
        "predictions follow the level of a series, but a million deviations up they miss by "
            + Numbers.shown(moved)
            + ": values become float before they are scaled");
  }

  private static double[] lifted(Case one, double level) {
    Sample few = one.train().first(40);
    double[] targets = Arrays.stream(few.targets()).map(target -> target + level).toArray();
    Instance model = one.make().fit(new Sample(lifted(few.x(), level), targets));
    double[] predicted = model.predict(lifted(one.test().x(), level));
    return Arrays.stream(predicted).map(value -> value - level).toArray();
  }

  private static double[][] lifted(double[][] rows, double level) {
    return Arrays.stream(rows)
        .map(row -> Arrays.stream(row).map(value -> value + level).toArray())
        .toArray(double[][]::new);
  }
}
