package contracts;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model that follows gradients, asked from outside: by differences of its predictions. */
public interface GradientContract extends HasModel {

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void oneBatchCanBeOverfitted(Case one) {
    Sample few = one.train().first(8);
    Instance model = one.make().fit(few.copy());
    if (few.hasLabels()) {
      List<String> actual = few.labels();
      List<String> said = model.labels(few.x());
      long wrong =
          IntStream.range(0, few.size()).filter(i -> !actual.get(i).equals(said.get(i))).count();
      Checks.holds(wrong < 3, "after training on 8 rows " + wrong + " of them get another label");
      return;
    }
    double plain = Numbers.spread(few.targets());
    double error = Numbers.error(model.predict(few.x()), few.targets());
    Checks.holds(
        error < plain,
        "after training on 8 rows the error on them is "
            + Numbers.shown(error)
            + ", and their spread "
            + Numbers.shown(plain)
            + ": nothing is learned");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void everyInputHasAGradient(Case one) {
    double[][] rows = one.test().x();
    double[] plain = one.fitted().predict(rows);
    double size = Numbers.spread(Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray());
    for (int column = 0; column < rows[0].length; column++) {
      boolean seen = false;
      for (double push : new double[] {0.1, -0.1, 3, -3}) {
        double[][] moved = Numbers.copy(rows);
        for (double[] row : moved) {
          row[column] += push * (size + 1e-9);
        }
        seen |= Numbers.distance(plain, one.fitted().predict(moved)) > 0;
      }
      Checks.holds(
          seen,
          "no prediction changes with column "
              + column
              + " of "
              + rows[0].length
              + ": the network does not look at it");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void noGradientBetweenRows(Case one) {
    double[][] rows = one.test().first(8).x();
    int kept = Math.min(3, rows.length - 1);
    double[] plain = one.fitted().predict(rows);
    double[][] others = Numbers.copy(rows);
    for (int i = 0; i < others.length; i++) {
      for (int j = 0; i != kept && j < others[i].length; j++) {
        others[i][j] = others[i][j] * 5 + 3;
      }
    }
    double[] moved = one.fitted().predict(others);
    int per = plain.length / rows.length;
    Checks.same(
        one,
        Arrays.copyOfRange(plain, kept * per, (kept + 1) * per),
        Arrays.copyOfRange(moved, kept * per, (kept + 1) * per),
        "row " + kept + " depends on the other rows of its batch: axes are swapped, or rows mixed");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void predictIsInEvaluationMode(Case one) {
    Map<String, Object> dropped = new LinkedHashMap<>();
    model()
        .knobs()
        .forEach((name, value) -> {
          if (name.toLowerCase(Locale.ROOT).contains("drop")) {
            dropped.put(name, value);
          }
        });
    Instance model = one.make(dropped).fit(one.train());
    double[] first = model.predict(one.test().x());
    Checks.same(
        one,
        first,
        model.predict(one.test().x()),
        "the same rows are answered otherwise"
            + (dropped.isEmpty() ? "" : " with " + dropped)
            + ": the network predicts in training mode");
  }
}
