package contracts;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Chance, declared: the hyperparameter {@code seed} decides all of it. */
public interface SeededContract extends HasModel {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  default void sameSeedGivesTheSamePredictions(Case one) {
    double[] first = one.make(Map.of("seed", 11)).fit(one.train()).predict(one.test().x());
    double[] second = one.make(Map.of("seed", 11)).fit(one.train()).predict(one.test().x());
    Checks.same(
        one,
        first,
        second,
        "two fits with seed 11 are not the same, so chance does not come from the seed alone");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("once")
  default void anotherSeedMatters(Case one) {
    double[] first = one.make(Map.of("seed", 1)).fit(one.train()).predict(one.test().x());
    for (int seed = 2; seed <= 4; seed++) {
      if (Checks.differ(
          one, first, one.make(Map.of("seed", seed)).fit(one.train()).predict(one.test().x()))) {
        return;
      }
    }
    fail(
        "seeds 1 to 4 give the same predictions: the seed is not used, or take seeded out of"
            + " capabilities");
  }
}
