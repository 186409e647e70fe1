package contracts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A network that tells its parameters: {@code network.build} of project.json names the method that
 * gives them.
 */
public interface GradientContract extends HasModel {

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void everyParameterMoves(Case one) {
    double[] before = one.make().fit(one.train().first(8)).parameters();
    double[] after = one.make().fit(one.train()).parameters();
    Checks.holds(
        before.length == after.length, before.length + " parameters, then " + after.length);
    for (int i = 0; i < before.length; i++) {
      Checks.holds(
          before[i] != after[i],
          "parameter "
              + i
              + " is "
              + Numbers.shown(before[i])
              + " whatever the model learns: no gradient reaches it");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void oneBatchCanBeOverfitted(Case one) {
    Sample few = one.train().first(8);
    double spread = Numbers.spread(few.targets());
    double error = Numbers.error(one.make().fit(few.copy()).predict(few.x()), few.targets());
    Checks.holds(
        error < spread,
        "after training on 8 rows the error on them is "
            + Numbers.shown(error)
            + ", and their spread "
            + Numbers.shown(spread)
            + ": nothing is learned");
  }
}
