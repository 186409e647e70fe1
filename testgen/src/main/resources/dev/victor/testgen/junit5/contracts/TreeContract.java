package contracts;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What trees keep. */
public interface TreeContract extends HasModel {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  default void nothingIsExtrapolated(Case one) {
    double[] seen = one.train().targets();
    double low = Arrays.stream(seen).min().orElseThrow();
    double high = Arrays.stream(seen).max().orElseThrow();
    double slack = 0.1 * (high - low);
    for (double factor : new double[] {-100, 100}) {
      double[][] rows = one.test().x();
      Arrays.stream(rows).forEach(row -> Arrays.setAll(row, i -> row[i] * factor));
      for (double predicted : one.fitted().predict(rows)) {
        Checks.holds(
            predicted >= low - slack && predicted <= high + slack,
            "rows "
                + Numbers.shown(factor)
                + " times as large are predicted as "
                + Numbers.shown(predicted)
                + ", outside the targets "
                + Numbers.shown(low)
                + " to "
                + Numbers.shown(high)
                + " of the training");
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("once")
  default void zeroIsNotTakenForAGap(Case one) {
    double[][] rows = new double[60][one.train().width()];
    for (int i = 0; i < rows.length; i++) {
      Arrays.fill(rows[i], 7);
      rows[i][0] = i % 3 - 1;
    }
    List<Set<Integer>> lowSides = List.of(Set.of(-1), Set.of(1), Set.of(-1, 1));
    for (Set<Integer> low : lowSides) {
      double[] targets =
          Arrays.stream(rows).mapToDouble(row -> low.contains((int) row[0]) ? 0 : 100).toArray();
      double[] predicted =
          one.make().fit(new Sample(Numbers.copy(rows), targets)).predict(Numbers.copy(rows));
      double learned =
          Numbers.mean(predicted, i -> rows[i][0] == 0)
              - Numbers.mean(predicted, i -> low.contains((int) rows[i][0]));
      Checks.holds(
          learned > 2,
          "where 0 means a target higher by 100 than "
              + low
              + ", it is predicted higher by "
              + Numbers.shown(learned)
              + ": zero is taken for a gap");
    }
  }
}
