package contracts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model that does not declare {@code handles-nan}. */
public interface NanRefusedContract extends HasModel {

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void nanIsRefused(Case one) {
    for (double bad :
        new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      for (int column : new int[] {0, one.train().width() - 1}) {
        Sample train = one.train();
        train.x()[train.size() - 1][column] = bad;
        Checks.refused("fit with " + bad + " in a row", () -> one.make().fit(train));
        double[][] rows = one.test().x();
        rows[rows.length - 1][column] = bad;
        Checks.refused("predict with " + bad + " in a row", () -> one.fitted().predict(rows));
      }
    }
  }
}
