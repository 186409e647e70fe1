package contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A classifier that tells probabilities. */
public interface ProbabilityContract extends HasModel {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  default void probabilitiesSumToOne(Case one) {
    double[][] rows = one.fitted().probabilities(one.test().x());
    assertEquals(one.test().size(), rows.length, "probabilities for as many rows");
    for (int i = 0; i < rows.length; i++) {
      assertEquals(
          1, Arrays.stream(rows[i]).sum(), 1e-6, "the sum of the probabilities of row " + i);
      Checks.holds(
          Arrays.stream(rows[i]).allMatch(p -> p >= 0 && p <= 1),
          "row " + i + " has probabilities " + Arrays.toString(rows[i]));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  default void probabilitiesAgreeWithTheLabels(Case one) {
    double[][] rows = one.fitted().probabilities(one.test().x());
    List<String> labels = one.fitted().labels(one.test().x());
    TreeMap<Integer, String> names = new TreeMap<>();
    for (int i = 0; i < rows.length; i++) {
      int best = likeliest(rows[i]);
      String known = names.putIfAbsent(best, labels.get(i));
      Checks.holds(
          known == null || known.equals(labels.get(i)),
          "class "
              + best
              + " is the likeliest of row "
              + i
              + " and "
              + labels.get(i)
              + " is predicted, elsewhere "
              + known);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("once")
  default void probabilitiesBeforeFitAreAnError(Case one) {
    Checks.refused("probabilities before fit", () -> one.make().probabilities(one.test().x()));
  }

  private static int likeliest(double[] row) {
    int best = 0;
    for (int i = 1; i < row.length; i++) {
      best = row[i] > row[best] ? i : best;
    }
    return best;
  }
}
