package contracts;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model that is trained in rounds and tells the loss of each. */
public interface IterativeContract extends HasModel {

  /** Hyperparameters that say how many rounds there are. */
  List<String> ROUNDS =
      List.of(
          "rounds",
          "epochs",
          "maxEpochs",
          "steps",
          "trees",
          "iterations",
          "maxIterations",
          "maxIter",
          "nEstimators",
          "numRounds");

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  default void lossFalls(Case one) {
    double[] losses = one.fitted().losses();
    if (losses.length < 2) {
      fail(losses.length + " losses are told and at least two are wanted, one a round");
    }
    double first = losses[0];
    double last = losses[losses.length - 1];
    Checks.holds(
        last < first,
        "the loss goes from "
            + Numbers.shown(first)
            + " to "
            + Numbers.shown(last)
            + " and must fall");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  default void lossStaysFinite(Case one) {
    double[] losses = one.fitted().losses();
    for (int i = 0; i < losses.length; i++) {
      Checks.holds(Double.isFinite(losses[i]), "the loss of round " + i + " is " + losses[i]);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  default void lossHasAValuePerStep(Case one) {
    int losses = one.fitted().losses().length;
    for (String name : ROUNDS) {
      if (one.values().get(name) instanceof Number rounds) {
        Checks.holds(
            losses <= rounds.intValue(),
            losses + " losses are told after " + rounds + " rounds (" + name + ")");
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("once")
  default void lossStartsAnewAtARefit(Case one) {
    Instance model = one.make().fit(one.train());
    int first = model.losses().length;
    int second = model.fit(one.train()).losses().length;
    Checks.holds(
        first == second,
        first
            + " losses after the first fit and "
            + second
            + " after the second: the history is not started anew");
  }
}
