package contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What reading a file must keep. */
public interface ReaderContract extends HasDatasets {

  @ParameterizedTest(name = "{0}")
  @MethodSource("piped")
  default void rowsKeepTheirOrder(DataPlan.Piped one) {
    int rows = CsvFile.read(one.dataset().file()).rows().size();
    double[] series = one.pipeline().read(one.dataset());
    Checks.holds(
        series.length == rows,
        "the file has " + rows + " rows and the reader gives " + series.length);
    double[] own = CsvFile.read(one.dataset().file()).numbers(one.dataset().column());
    for (int i = 0; i < rows; i++) {
      Checks.holds(
          Double.compare(own[i], series[i]) == 0
              || Math.abs(own[i] - series[i]) <= 1e-6 * Math.abs(own[i]),
          "row "
              + i
              + " is "
              + own[i]
              + " in the file and "
              + series[i]
              + " from the reader: order or column is lost");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("piped")
  default void readingChangesNothing(DataPlan.Piped one) throws IOException {
    byte[] before = Files.readAllBytes(one.dataset().file());
    double[] first = one.pipeline().read(one.dataset());
    double[] second = one.pipeline().read(one.dataset());
    Checks.holds(
        Arrays.equals(before, Files.readAllBytes(one.dataset().file())),
        "reading " + one.dataset().path() + " changes the file");
    Checks.holds(
        Arrays.equals(first, second),
        one.dataset().path()
            + " read twice gives values that differ by up to "
            + Numbers.shown(Numbers.distance(first, second)));
  }
}
