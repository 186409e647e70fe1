package dev.victor.core.coverage;

import dev.victor.core.failure.BadInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A coverage report of any known format, told apart by content. Totals that it states of itself
/// are not read: they are rounded, or wrong, or mix lines with branches.
///
/// @param format of the file
/// @param files what tests did with each source file, by the names that the report has for them
/// @param measured when the tests ran, as far as the report says
/// @param countsBranches whether branches were looked at at all
/// @param aggregate whether it is of several modules together
/// @param sources folders that the names of its files begin at, on the machine that made it
public record CoverageReport(
    ReportFormat format,
    List<FileCoverage> files,
    Optional<Instant> measured,
    boolean countsBranches,
    boolean aggregate,
    List<String> sources) {

  private static final int SNIFFED_BYTES = 4096;
  private static final int BUFFER = 1 << 16;
  private static final long LARGEST = 200L << 20;

  /// What ran, summed from the report's files.
  public CoverageCount count() {
    CoverageCount count = CoverageCount.NONE;
    for (FileCoverage file : files) {
      count = count.plus(file.count());
    }
    return count;
  }

  /// Reads a report file of at most 200 MB.
  ///
  /// @throws BadInput when the file is no report, is cut short or counts nothing
  public static CoverageReport read(Path file) {
    if (Files.notExists(file) || Files.isDirectory(file)) {
      throw new BadInput(
          file.toString(),
          Files.isDirectory(file) ? "is a folder" : "is not there",
          "name a report that the tests wrote");
    }
    try (InputStream input = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      if (Files.size(file) > LARGEST) {
        throw new BadInput(
            file.toString(),
            "is larger than 200 MB",
            "let each module write a report of its own and name them all in coverage.reports");
      }
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
    if (head.startsWith("TN:") || head.startsWith("SF:")) {
      return new Lcov(file).read(input);
    }
    if (head.contains("<report") || head.contains("JACOCO")) {
      return JacocoXml.read(file, input);
    }
    if (head.contains("<coverage")) {
      return CoberturaXml.read(file, input);
    }
    throw new BadInput(
        file.toString(),
        "is no coverage report that victor knows",
        "name a JaCoCo XML, a Cobertura XML, a coverage.py JSON or an LCOV file in"
            + " coverage.reports");
  }
}
