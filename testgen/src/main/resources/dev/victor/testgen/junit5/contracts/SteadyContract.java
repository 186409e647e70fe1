package contracts;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No chance: a model that does not declare {@code seeded}. */
public interface SteadyContract extends HasModel {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  default void twoFitsAreEqual(Case one) {
    double[] first = one.make().fit(one.train()).predict(one.test().x());
    Checks.same(
        one,
        first,
        one.make().fit(one.train()).predict(one.test().x()),
        "two fits are not the same: declare seeded and take a seed, or remove the chance");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("once")
  default void anotherSeedDoesNotMatter(Case one) {
    if (Construction.takes(one.model().type(), "seed")) {
      for (int seed = 1; seed <= 2; seed++) {
        Checks.same(
            one,
            one.fitted().predict(one.test().x()),
            one.make(Map.of("seed", seed)).fit(one.train()).predict(one.test().x()),
            "seed " + seed + " is used: declare seeded");
      }
    }
  }
}
