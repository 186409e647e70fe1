package contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Datasets that declare their missing values. */
public interface MissingContract extends HasDatasets {

  /** Those that do. */
  default Stream<Dataset> gappedDatasets() {
    return datasets().filter(dataset -> dataset.missing() >= 0);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("gappedDatasets")
  default void missingAreAsDeclared(Dataset dataset) {
    double[] series = CsvFile.read(dataset.file()).numbers(dataset.column());
    long missing = Arrays.stream(series).filter(Double::isNaN).count();
    assertEquals(dataset.missing(), missing, "missing values of " + dataset.path());
  }
}
