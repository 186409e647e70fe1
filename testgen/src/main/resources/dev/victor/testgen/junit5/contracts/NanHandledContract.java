package contracts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model that declares {@code handles-nan}. */
public interface NanHandledContract extends HasModel {

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void nanIsHandled(Case one) {
    Sample train = one.train();
    for (int i = 0; i < train.size(); i += 3) {
      train.x()[i][i % train.width()] = Double.NaN;
    }
    Instance model = one.make().fit(train);
    for (int column = 0; column < train.width(); column++) {
      double[][] rows = one.test().x();
      rows[0][column] = Double.NaN;
      double predicted = model.predict(rows)[0];
      Checks.holds(
          Double.isFinite(predicted),
          "a row that misses value " + column + " is predicted as " + predicted);
    }
  }
}
