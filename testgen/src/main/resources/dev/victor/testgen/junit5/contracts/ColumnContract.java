package contracts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
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
      file.shifted(touched).write(copy);
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
}
