package dev.victor.core.coverage;

import dev.victor.core.failure.BadInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A coverage report of any known format, told apart by content.
///
/// @param count what ran, summed from the report's files
/// @param measured when the tests ran, as far as the report says
public record CoverageReport(CoverageCount count, Optional<Instant> measured) {

  private static final int SNIFFED_BYTES = 4096;

  /// Reads a report file.
  ///
  /// @throws BadInput when the file is no report, is cut short or counts nothing
  public static CoverageReport read(Path file) {
    try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
      input.mark(SNIFFED_BYTES);
      String head = new String(input.readNBytes(SNIFFED_BYTES), StandardCharsets.UTF_8).strip();
      input.reset();
      CoverageReport report = read(file, head, input);
      if (report.count().lines() == 0) {
        throw new BadInput(
            file.toString(), "counts no line at all", "run the tests with coverage again");
      }
      return report;
    } catch (IOException e) {
      throw new BadInput(file.toString(), "cannot be read", "check the file's permissions", e);
    }
  }

  private static CoverageReport read(Path file, String head, InputStream input) throws IOException {
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
