package contracts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Datasets that declare their column. */
public interface ColumnContract extends HasDatasets {

  /** Those that do, in every way that they are read. */
  default Stream<DataPlan.Piped> columns() {
    return piped().filter(one -> !one.dataset().column().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("columns")
  default void unknownColumnIsAnError(DataPlan.Piped one) {
    Checks.refused(
        "reading a column that does not exist",
        () -> one.pipeline().read(one.dataset().column("no-such-column")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("columns")
  default void declaredColumnIsRead(DataPlan.Piped one, @TempDir Path folder) throws IOException {
    String column = one.dataset().column();
    CsvFile file = CsvFile.read(one.dataset().file()).withAnotherColumn();
    int declared = file.heading().indexOf(column);
    Checks.holds(declared >= 0, one.dataset().path() + " has no column " + column);
    double[] plain = one.pipeline().read(one.dataset());
    for (int touched : new int[] {declared, file.heading().size() - 1}) {
      Path copy = folder.resolve(touched + ".csv");
      file.changed(touched, (value, row) -> value * 3 + 17 + row % 5).write(copy);
      boolean same = Arrays.equals(plain, one.pipeline().read(one.dataset().at(copy)));
      Checks.holds(
          same == (touched != declared),
          touched == declared
              ? "column " + column + " was changed in a copy, and the values read did not change"
              : "a column beside "
                  + column
                  + " was changed in a copy, and the values read changed");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("columns")
  default void valuesAreReadToTheLastDigit(DataPlan.Piped one, @TempDir Path folder)
      throws IOException {
    readsWhatDiffersBy(
        "a hundred thousandth",
        (value, row) -> value + 1e-5 * (1 + Math.abs(value)) * (1 + row % 5),
        one,
        folder.resolve("digits.csv"));
    readsWhatDiffersBy(
        "its sign",
        (value, row) -> row % 2 == 0 ? -value : value,
        one,
        folder.resolve("signs.csv"));
  }

  private static void readsWhatDiffersBy(
      String difference, CsvFile.Change change, DataPlan.Piped one, Path copy) throws IOException {
    Dataset dataset = one.dataset();
    CsvFile file = CsvFile.read(dataset.file());
    int declared = file.heading().indexOf(dataset.column());
    Checks.holds(declared >= 0, dataset.path() + " has no column " + dataset.column());
    file.changed(declared, change).write(copy);
    double[] plain = one.pipeline().read(dataset);
    double[] found = readOrRefused(one, copy);
    if (found.length != plain.length) {
      return;
    }
    int[] known =
        IntStream.range(0, plain.length)
            .filter(i -> Double.isFinite(plain[i]) && plain[i] != 0)
            .toArray();
    long moved = Arrays.stream(known).filter(i -> found[i] != plain[i]).count();
    Checks.holds(
        moved >= known.length / 4,
        "where a value of "
            + dataset.path()
            + " differs by "
            + difference
            + ", what is read is the same: only "
            + moved
            + " of "
            + known.length
            + " values are others");
  }

  /** Nothing, where the reader does not want such values. */
  private static double[] readOrRefused(DataPlan.Piped one, Path copy) {
    try {
      return one.pipeline().read(one.dataset().at(copy));
    } catch (Exception refused) {
      return new double[0];
    }
  }
}
