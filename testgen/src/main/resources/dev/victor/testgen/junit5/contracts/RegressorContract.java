package contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a model that predicts numbers must keep. */
public interface RegressorContract extends ModelContract {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  default void oneAnswerPerRow(Case one) {
    for (Sample asked : List.of(one.test(), one.train(), one.test().first(1))) {
      double[] predicted = one.fitted().predict(asked.x());
      assertEquals(asked.size(), predicted.length, "predictions for as many rows");
      for (int i = 0; i < predicted.length; i++) {
        Checks.holds(
            Double.isFinite(predicted[i]), "the prediction of row " + i + " is " + predicted[i]);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  default void isNotFarWorseThanNaive(Case one) {
    double skill = Skill.overLastValue(one);
    Checks.holds(
        skill >= -1,
        "the error is "
            + Numbers.shown(1 - skill)
            + " times the error of the last value as a forecast");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void noSkillOnShuffledTargets(Case one) {
    Sample train = one.train();
    double[] actual = one.test().targets();
    double[] mean =
        DoubleStream.generate(() -> Numbers.mean(train.targets())).limit(actual.length).toArray();
    double best = Double.POSITIVE_INFINITY;
    for (long seed = 1; seed <= 3; seed++) {
      Instance model =
          one.make().fit(new Sample(one.train().x(), Others.shuffled(train.y(), seed)));
      double skill =
          1 - Numbers.error(model.predict(one.test().x()), actual) / Numbers.error(mean, actual);
      best = Math.min(best, skill);
    }
    Checks.holds(
        best < 0.3,
        "skill over the mean is "
            + Numbers.shown(best)
            + " after training on shuffled targets: predictions do not come from what was learned");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void constantSeriesIsLearnt(Case one) {
    double[][] rows = new double[one.train().size()][one.train().width()];
    double value = 5.25;
    Arrays.stream(rows).forEach(row -> Arrays.fill(row, value));
    double[] targets = DoubleStream.generate(() -> value).limit(rows.length).toArray();
    double[] predicted = one.make().fit(new Sample(rows, targets)).predict(Numbers.copy(rows));
    for (double p : predicted) {
      if (!(Math.abs(p - value) <= 0.05 * value)) {
        fail(
            "a series that is always "
                + value
                + " is predicted as "
                + Numbers.shown(p)
                + ": a scale of 0 is divided by, or the mean is lost");
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("once")
  default void smallDifferencesCount(Case one) {
    double targetStep = 0.003; // far above float, far below what two decimals leave
    double rowStep = 0.03; // and one
    Fractions fractions = new Fractions(one);
    double[] higher = fractions.ofTargets(targetStep);
    Checks.holds(
        Numbers.distance(fractions.ofTargets(0), higher) > 1e-9,
        "targets that are higher by up to "
            + targetStep
            + " give the same predictions: the target is rounded");
    Checks.holds(
        Arrays.stream(higher).anyMatch(p -> Math.abs(p - Math.rint(p * 1e4) / 1e4) > 1e-12),
        "no prediction has more than four decimals, though all that was learnt has: answers are"
            + " rounded");
    double[] two = fractions.ofRows(rowStep);
    Checks.holds(
        two[0] != two[1],
        "rows of 7 and rows of "
            + (7 + rowStep)
            + " with other targets are answered alike: rows are rounded");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  @Override
  default void badTargetIsAnError(Case one) {
    ModelContract.super.badTargetIsAnError(one);
    for (double bad :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      for (int at : new int[] {0, one.train().size() - 1}) {
        Sample train = one.train();
        double[] targets = train.targets();
        targets[at] = bad;
        Checks.refused(
            "fit with " + bad + " as target " + at,
            () -> one.make().fit(new Sample(train.x(), targets)));
      }
    }
  }
}
