package contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Datasets that declare their checksum. */
public interface ChecksumContract extends HasDatasets {

  /** Those that do. */
  default Stream<Dataset> hashedDatasets() {
    return datasets().filter(dataset -> !dataset.sha256().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hashedDatasets")
  default void checksumIsAsDeclared(Dataset dataset) throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(dataset.file()));
    assertEquals(dataset.sha256(), HexFormat.of().formatHex(hash), "sha256 of " + dataset.path());
  }
}
