package dev.victor.testgen.coverage;

import dev.victor.core.coverage.CoverageCount;
import dev.victor.core.coverage.CoverageReport;
import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Coverage;
import dev.victor.core.workspace.Globs;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Line and branch coverage as facts of the days on which they were measured: those that the report
/// states, or those of its file.
public final class CoverageFacts implements FactSource {

  /// Where the usual tools leave their report, for projects that name none.
  private static final List<String> USUAL =
      List.of(
          "coverage.json",
          "target/site/jacoco/jacoco.xml",
          "**/target/site/jacoco-aggregate/jacoco.xml");

  @Override
  public List<Fact> facts(Workspace workspace, Period period) {
    Optional<Path> report = report(workspace);
    if (report.isEmpty()) {
      return List.of();
    }
    CoverageReport measured = CoverageReport.read(report.get());
    if (!period.contains(measured.measured().orElseGet(() -> changed(report.get())))) {
      return List.of();
    }
    CoverageCount count = measured.count();
    String source = workspace.root().relativize(report.get()).toString();
    String subject = workspace.project().project().name();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        Fact.number(
            "coverage.line", subject, "line coverage", count.linePercent(), "%", period, source));
    if (count.branches() > 0) {
      facts.add(
          Fact.number(
              "coverage.branch",
              subject,
              "branch coverage",
              count.branchPercent(),
              "%",
              period,
              source));
    }
    return facts;
  }

  private static Instant changed(Path report) {
    try {
      return Files.getLastModifiedTime(report).toInstant();
    } catch (IOException e) {
      throw new BadInput(report.toString(), "cannot be read", "check the file's permissions", e);
    }
  }

  /// The first report that the project's globs name, or that stands in a usual place.
  private static Optional<Path> report(Workspace workspace) {
    Coverage coverage = workspace.project().coverage();
    List<String> globs =
        coverage == null || coverage.reports().isEmpty() ? USUAL : coverage.reports();
    return globs.stream().flatMap(glob -> Globs.match(workspace, glob).stream()).findFirst();
  }
}
