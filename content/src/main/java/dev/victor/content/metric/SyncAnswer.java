package dev.victor.content.metric;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.project.Metric;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What became of the metrics that have a source.
///
/// @param rows in the order of the file
/// @param check whether they were only checked
public record SyncAnswer(List<Row> rows, boolean check) implements Outcome {

  /// What became of a metric.
  public enum Status {
    /// It was written.
    WRITTEN,
    /// It is as its source says.
    UNCHANGED,
    /// It differs from its source.
    STALE,
    /// Its source is older than itself, and left alone.
    OLDER,
    /// Its source is not there.
    ABSENT;

    boolean differs() {
      return this == WRITTEN || this == STALE;
    }
  }

  /// One metric.
  ///
  /// @param metric as it was
  /// @param value that its source says
  /// @param day of that value
  /// @param status what became of it
  public record Row(Metric metric, BigDecimal value, LocalDate day, Status status) {}

  /// Copies the list.
  public SyncAnswer {
    rows = List.copyOf(rows);
  }

  @Override
  public ExitCode exit() {
    return check && rows.stream().anyMatch(row -> row.status().differs())
        ? ExitCode.CHECK_FAILED
        : ExitCode.OK;
  }

  @Override
  public void print(Console console) {
    if (rows.isEmpty()) {
      console.line("no metric has a source");
      console.remark("name one: \"source\": \"coverage.json#/totals/percent_covered\"");
      return;
    }
    Table table = new Table(Align.LEFT, Align.RIGHT);
    for (Row row : rows) {
      table.row(
          row.metric().id(),
          row.value().toPlainString(),
          row.metric().unit(),
          row.day().toString(),
          word(console, row.status()),
          remark(row));
    }
    console.table(0, table);
    if (exit() != ExitCode.OK) {
      console.remark("project.json is behind its sources; victor metrics sync");
    }
  }

  private static String word(Console console, Status status) {
    String word = status.name().toLowerCase(Locale.ROOT);
    return switch (status) {
      case WRITTEN -> console.in(Tone.GOOD, word);
      case STALE, OLDER, ABSENT -> console.in(Tone.WARN, word);
      case UNCHANGED -> word;
    };
  }

  private static String remark(Row row) {
    Metric metric = row.metric();
    return switch (row.status()) {
      case WRITTEN, STALE -> "was " + metric.value().toPlainString() + " of " + metric.asOf();
      case OLDER -> "project.json has " + metric.value().toPlainString() + " of " + metric.asOf();
      case ABSENT -> String.valueOf(metric.source()).split("#", 2)[0];
      case UNCHANGED -> "";
    };
  }

  @Override
  public Object json() {
    return Map.of("metrics", rows.stream().map(SyncAnswer::json).toList());
  }

  private static Map<String, Object> json(Row row) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", row.metric().id());
    json.put("value", row.value());
    json.put("unit", row.metric().unit());
    json.put("asOf", row.day().toString());
    json.put("was", row.metric().value());
    json.put("wasOf", row.metric().asOf().toString());
    json.put("source", row.metric().source());
    json.put("status", row.status().name().toLowerCase(Locale.ROOT));
    return json;
  }
}
