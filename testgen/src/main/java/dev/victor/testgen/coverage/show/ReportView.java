package dev.victor.testgen.coverage.show;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.coverage.CoverageCount;
import dev.victor.core.coverage.FileCoverage;
import dev.victor.core.coverage.LineStatus;
import dev.victor.core.json.Quoted;
import dev.victor.testgen.coverage.change.FilePatch;
import dev.victor.testgen.coverage.measure.Measurement;
import dev.victor.testgen.coverage.measure.ReadReport;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What was measured, the files with most missed lines first.
///
/// @param measured it
/// @param most how many files people see
public record ReportView(Measurement measured, int most) implements Outcome {

  private static final int LONGEST_RANGES = 60;

  @Override
  public void print(Console console) {
    for (ReadReport read : measured.reports()) {
      console.line(
          "%s: %s, %,d files"
              .formatted(
                  read.shown(), read.report().format().shown(), read.report().files().size()));
    }
    CoverageCount all = measured.count();
    Table table = new Table(Align.RIGHT, Align.RIGHT, Align.LEFT);
    table.row(all.linePercent() + " %", count(all.lines()), "lines");
    if (all.branches() > 0) {
      table.row(all.branchPercent() + " %", count(all.branches()), "branches");
    }
    console.table(2, table);
    files(console);
    if (measured.leftOut() > 0) {
      console.line("left out by coverage.exclude: " + measured.leftOut() + " files");
    }
    if (!measured.elsewhere().isEmpty()) {
      console.line(
          "not in the workspace, but counted: %d files, such as %s"
              .formatted(
                  measured.elsewhere().size(), Quoted.plain(measured.elsewhere().getFirst())));
    }
  }

  private void files(Console console) {
    List<FileCoverage> worst =
        measured.files().values().stream()
            .filter(file -> missed(file) > 0)
            .sorted(
                Comparator.comparingLong(ReportView::missed)
                    .reversed()
                    .thenComparing(FileCoverage::path))
            .toList();
    Table table = new Table(Align.LEFT, Align.RIGHT, Align.RIGHT, Align.LEFT);
    worst.stream()
        .limit(most)
        .forEach(file ->
            table.row(
                Quoted.plain(file.path()),
                file.count().linePercent() + " %",
                missed(file) + " missed",
                shortened(ranges(file))));
    console.table(2, table);
    if (worst.size() > most) {
      console.line("  and " + (worst.size() - most) + " files more: --all");
    }
  }

  private static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static long missed(FileCoverage file) {
    return file.count().lines() - file.count().coveredLines();
  }

  private static String ranges(FileCoverage file) {
    BitSet missed = new BitSet();
    for (int i = 0; i < file.size(); i++) {
      missed.set(file.number(i), file.status(i) == LineStatus.MISSED);
    }
    return FilePatch.ranges(missed).stream()
        .map(FilePatch.Range::toString)
        .collect(Collectors.joining(","));
  }

  private static String shortened(String ranges) {
    return ranges.length() <= LONGEST_RANGES
        ? ranges
        : ranges.substring(0, ranges.lastIndexOf(',', LONGEST_RANGES)) + ",…";
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(
        "reports",
        measured.reports().stream()
            .map(read ->
                Json.fields(
                    "path", read.shown(),
                    "format", read.report().format().shown(),
                    "measured", read.measured().toString()))
            .toList());
    counts(json, measured.count());
    json.put("leftOut", measured.leftOut());
    json.put("elsewhere", measured.elsewhere());
    json.put("files", measured.files().values().stream().map(ReportView::file).toList());
    return json;
  }

  private static Map<String, Object> file(FileCoverage file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("path", file.path());
    counts(json, file.count());
    json.put("missed", ranges(file));
    return json;
  }

  private static void counts(Map<String, Object> json, CoverageCount count) {
    json.put("line", counts(count.coveredLines(), count.lines(), count.linePercent()));
    json.put("branch", counts(count.coveredBranches(), count.branches(), count.branchPercent()));
  }

  private static Map<String, Object> counts(long covered, long total, Object percent) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("covered", covered);
    counts.put("total", total);
    counts.put("percent", percent);
    return counts;
  }
}
