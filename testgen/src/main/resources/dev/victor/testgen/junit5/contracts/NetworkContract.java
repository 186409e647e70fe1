package contracts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A network that tells its parameters: {@code network.build} of project.json names the method that
 * gives them.
 */
public interface NetworkContract extends HasModel {

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
}
