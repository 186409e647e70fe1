package contracts;

import java.util.Arrays;
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
}
