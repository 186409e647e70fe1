package dev.victor.testgen.coverage;

import dev.victor.core.coverage.CoverageCount;
import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Origin;
import dev.victor.core.fact.Period;
import dev.victor.core.io.Slashed;
import dev.victor.core.project.Coverage;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.coverage.gate.Ratchet;
import dev.victor.testgen.coverage.measure.Measurement;
import dev.victor.testgen.coverage.measure.ReadReport;
import dev.victor.testgen.coverage.measure.ReportFiles;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Line and branch coverage as facts of the days on which they were measured: those that the
/// reports state, or those of their files. Beside them how far the lines moved from the ratchet's
/// baseline, when there is one.
public final class CoverageFacts implements FactSource {

  private final Environment environment;

  /// Facts of workspaces in a world.
  public CoverageFacts(Environment environment) {
    this.environment = environment;
  }

  @Override
  public List<Fact> facts(Workspace workspace, Period period) {
    List<Path> files = ReportFiles.of(workspace);
    if (files.isEmpty()) {
      return List.of();
    }
    Measured measured = measured(workspace, files);
    if (!period.contains(measured.when())) {
      return List.of();
    }
    CoverageCount count = measured.count();
    String source = Slashed.of(workspace.root().relativize(files.getFirst()));
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
    moved(workspace, count)
        .ifPresent(points ->
            facts.add(
                Fact.number(
                    "coverage.line.moved",
                    subject,
                    "line coverage against the baseline",
                    points,
                    "points",
                    period,
                    source)));
    return facts;
  }

  @Override
  public Optional<Origin> origin(Workspace workspace) {
    return Optional.of(new Origin("coverage", ReportFiles.of(workspace)));
  }

  private record Measured(CoverageCount count, Instant when) {}

  /// One report of which nothing is left out needs no look at the files it speaks of.
  private Measured measured(Workspace workspace, List<Path> files) {
    Coverage coverage = workspace.project().coverage();
    List<String> exclude = coverage == null ? List.of() : coverage.exclude();
    if (files.size() == 1 && exclude.isEmpty()) {
      ReadReport only = ReadReport.of(workspace.root(), files.getFirst());
      return new Measured(only.report().count(), only.measured());
    }
    Measurement all = Measurement.of(environment, workspace, files, exclude);
    return new Measured(
        all.count(),
        all.reports().stream()
            .map(ReadReport::measured)
            .max(Comparator.naturalOrder())
            .orElseThrow());
  }

  private static Optional<BigDecimal> moved(Workspace workspace, CoverageCount count) {
    return Ratchet.baseline(workspace, Optional.empty())
        .map(baseline -> count.linePercent().subtract(baseline.count().linePercent()));
  }
}
