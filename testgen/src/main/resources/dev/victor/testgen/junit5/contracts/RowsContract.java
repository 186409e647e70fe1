package contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Datasets that declare their rows. */
public interface RowsContract extends HasDatasets {

  /** Those that do. */
  default Stream<Dataset> countedDatasets() {
    return datasets().filter(dataset -> dataset.rows() >= 0);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("countedDatasets")
  default void rowsAreAsDeclared(Dataset dataset) {
    assertEquals(
        dataset.rows(), CsvFile.read(dataset.file()).rows().size(), "rows of " + dataset.path());
  }
}
