package contracts;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Trees that declare {@code handles-nan}: a gap is a side of its own. */
public interface TreeGapContract extends HasModel {

  @ParameterizedTest(name = "{0}")
  @MethodSource("setsOnce")
  default void gapIsNotTakenForZero(Case one) {
    Sample few = one.train().first(60);
    double[] all = Arrays.stream(few.x()).flatMapToDouble(Arrays::stream).toArray();
    double middle = Numbers.mean(all);
    double span = 10 * (Numbers.spread(all) + 1);
    double rise = 10 * (Numbers.spread(few.targets()) + 1);
    double[] targets =
        IntStream.range(0, few.size()).mapToDouble(i -> i % 2 == 0 ? rise : 0).toArray();
    for (double level : new double[] {span, -span}) { // zero lies below all values, then above
      double[][] rows = few.copy().x();
      for (int i = 0; i < rows.length; i++) {
        for (int j = 0; j < rows[i].length; j++) {
          rows[i][j] += level - middle;
        }
        rows[i][0] = i % 2 == 0 ? Double.NaN : rows[i][0];
      }
      double[] predicted =
          one.make()
              .fit(new Sample(Numbers.copy(rows), targets.clone()))
              .predict(Numbers.copy(rows));
      double learned =
          Numbers.mean(predicted, i -> i % 2 == 0) - Numbers.mean(predicted, i -> i % 2 != 0);
      Checks.holds(
          learned > 0.02 * rise,
          "where a gap means a target higher by "
              + Numbers.shown(rise)
              + ", rows with a gap are predicted higher by "
              + Numbers.shown(learned)
              + ": a gap is replaced by a number, or such rows are left out");
    }
  }
}
