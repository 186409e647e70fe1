package dev.victor.content.metric;

import dev.victor.content.metric.SyncAnswer.Status;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.project.Metric;
import dev.victor.core.project.ProjectFile;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Keeps the metrics of `project.json` as their sources say.
///
/// All sources are read before the file is written, so a bad one changes nothing. The value is
/// written with every digit of the source; `asOf` is the day the source says, else that of the file
/// (see [FileDay]), in the author's zone. A source that is older than the metric changes nothing: a
/// person has measured since.
public final class Metrics {

  /// What to do about metrics that differ from their source.
  public enum Intent {
    /// Write them into `project.json`.
    WRITE,
    /// Say which would be written.
    REHEARSE,
    /// Refuse.
    CHECK
  }

  private final Environment environment;
  private final Workspace workspace;

  /// The metrics of a workspace.
  public Metrics(Environment environment, Workspace workspace) {
    this.environment = environment;
    this.workspace = workspace;
  }

  /// Every metric as it stands.
  public ListAnswer list() {
    return new ListAnswer(workspace.project().metrics(), today());
  }

  /// Takes over what the sources say.
  ///
  /// @param ids of metrics; all that have a source when there are none
  /// @throws UsageError when there is no such metric, or it has no source
  /// @throws BadInput when a source is wrong; nothing was written then
  public SyncAnswer sync(List<String> ids, Intent intent) {
    List<Metric> metrics = workspace.project().metrics();
    refuseUnknown(ids, metrics);
    ProjectEdit edit = new ProjectEdit(content(), Workspace.PROJECT_FILE);
    FileDay days = new FileDay(environment, workspace);
    List<SyncAnswer.Row> rows = new ArrayList<>();
    List<BadInput> wrong = new ArrayList<>();
    for (int i = 0; i < metrics.size(); i++) {
      Metric metric = metrics.get(i);
      String source = metric.source();
      if (source == null || !(ids.isEmpty() || ids.contains(metric.id()))) {
        continue;
      }
      try {
        SyncAnswer.Row row = row(metric, Source.of(source), days, !ids.isEmpty(), intent);
        rows.add(row);
        if (row.status().differs()) {
          edit.set(i, row.value(), row.day());
        }
      } catch (BadInput bad) {
        wrong.add(bad);
      }
    }
    if (!wrong.isEmpty()) {
      throw BadInput.all(wrong);
    }
    if (intent == Intent.WRITE && rows.stream().anyMatch(row -> row.status().differs())) {
      write(edit.content());
    }
    return new SyncAnswer(rows, intent == Intent.CHECK);
  }

  private SyncAnswer.Row row(
      Metric metric, Source source, FileDay days, boolean named, Intent intent) {
    Path file = workspace.inside(source.name());
    if (!Files.isRegularFile(file)) {
      if (named) {
        throw new BadInput(source.name(), "is not there", "run what makes it, or correct the name");
      }
      return new SyncAnswer.Row(metric, metric.value(), metric.asOf(), Status.ABSENT);
    }
    ZoneId zone = workspace.project().zone();
    Reading reading = source.read(file, metric.id(), zone);
    LocalDate day = reading.day().orElseGet(() -> days.of(file, source.name(), zone));
    if (day.isAfter(today())) {
      throw new BadInput(
          source.name(), "is of " + day + ", which is in the future", "set the clock right");
    }
    boolean same =
        digits(metric.value()).equals(digits(reading.value())) && metric.asOf().equals(day);
    Status status;
    if (same) {
      status = Status.UNCHANGED;
    } else if (day.isBefore(metric.asOf())) {
      status = Status.OLDER;
    } else {
      status = intent == Intent.WRITE ? Status.WRITTEN : Status.STALE;
    }
    return new SyncAnswer.Row(metric, reading.value(), day, status);
  }

  /// What stands in the file: 1.5 and 1.50 are not the same there.
  private static String digits(BigDecimal value) {
    return value.toPlainString();
  }

  /// What is written must be read as before, but for these metrics; else a person's file is safer
  /// as it is.
  private void write(byte[] content) {
    ProjectFile.parse(content, Workspace.PROJECT_FILE, environment.clock());
    AtomicFile.write(workspace.projectFile(), content);
  }

  private static void refuseUnknown(List<String> ids, List<Metric> metrics) {
    List<String> known = metrics.stream().map(Metric::id).toList();
    for (String id : ids) {
      Optional<Metric> metric = metrics.stream().filter(m -> m.id().equals(id)).findFirst();
      if (metric.isEmpty()) {
        throw new UsageError(
            null,
            "no metric is called '" + id + "'",
            known.isEmpty() ? "none is declared in project.json" : Nearest.remedy(id, known));
      }
      if (metric.get().source() == null) {
        throw new UsageError(
            null,
            "metric " + id + " has no source",
            "give it one, such as \"source\": \"coverage.json#/totals/percent_covered\"");
      }
    }
  }

  private byte[] content() {
    try {
      return Files.readAllBytes(workspace.projectFile());
    } catch (IOException e) {
      throw new BadInput(Workspace.PROJECT_FILE, "cannot be read", "check its permissions", e);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(environment.clock().instant(), workspace.project().zone());
  }
}
