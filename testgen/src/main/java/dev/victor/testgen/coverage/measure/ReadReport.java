package dev.victor.testgen.coverage.measure;

import dev.victor.core.coverage.CoverageReport;
import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// A report and where it was.
///
/// @param shown its path below the workspace, as messages call it
/// @param report what it says
/// @param measured when the tests ran: as the report says, else the time of its file
public record ReadReport(String shown, CoverageReport report, Instant measured) {

  /// Reads a report.
  ///
  /// @throws BadInput when it is none
  public static ReadReport of(Path root, Path file) {
    CoverageReport report = CoverageReport.read(file);
    String shown = (file.startsWith(root) ? root.relativize(file) : file).toString();
    return new ReadReport(shown, report, report.measured().orElseGet(() -> changed(file)));
  }

  ReadReport older(ReadReport other) {
    return measured.isAfter(other.measured) ? other : this;
  }

  private static Instant changed(Path report) {
    try {
      return Files.getLastModifiedTime(report).toInstant();
    } catch (IOException e) {
      throw new BadInput(report.toString(), "cannot be read", "check the file's permissions", e);
    }
  }
}
