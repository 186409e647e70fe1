package dev.victor.testgen.coverage;

import dev.victor.core.failure.BadInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads a coverage report of any known format, told apart by content.
final class CoverageReport {

  private static final int SNIFFED_BYTES = 4096;

  private CoverageReport() {}

  /// The counts of a report file.
  ///
  /// @throws BadInput when the file is no report, is cut short or counts nothing
  static CoverageCount read(Path file) {
    try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
      input.mark(SNIFFED_BYTES);
      String head = new String(input.readNBytes(SNIFFED_BYTES), StandardCharsets.UTF_8).strip();
      input.reset();
      CoverageCount count = read(file, head, input);
      if (count.lines() == 0) {
        throw new BadInput(
            file.toString(), "counts no line at all", "run the tests with coverage again");
      }
      return count;
    } catch (IOException e) {
      throw new BadInput(file.toString(), "cannot be read", "check the file's permissions", e);
    }
  }

  private static CoverageCount read(Path file, String head, InputStream input) throws IOException {
    if (head.startsWith("{")) {
      return CoveragePyJson.read(file, input);
    }
    if (head.contains("<report") || head.contains("JACOCO")) {
      return JacocoXml.read(file, input);
    }
    throw new BadInput(
        file.toString(),
        "is no coverage report that victor knows",
        "name a JaCoCo XML or a coverage.py JSON in coverage.reports");
  }
}
