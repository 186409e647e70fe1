package dev.victor.trading.report;

import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.trading.metric.Metric;
import dev.victor.trading.metric.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Figures a line each, and beneath them those that cannot be had, by reason.
final class FamilyText {

  private static final int INDENT = 2;

  private final FullReport report;
  private final Table table = new Table(Align.LEFT, Align.RIGHT);
  private final Map<String, List<String>> absent = new LinkedHashMap<>();

  FamilyText(FullReport report) {
    this.report = report;
  }

  /// Adds a line whose figure was made elsewhere.
  void row(Metric metric, String figure, String note) {
    table.row(metric.label(), figure, note);
  }

  /// Adds figures as they are.
  void add(List<? extends Metric> metrics) {
    for (Metric metric : metrics) {
      switch (report.value(metric)) {
        case Value.Known(var number) ->
            row(metric, Shown.figure(metric.unit(), number), Shown.unit(metric.unit()));
        case Value.Absent(var why) ->
            absent.computeIfAbsent(why, reason -> new ArrayList<>()).add(metric.label());
      }
    }
  }

  void print(Console console) {
    table.lines(INDENT).forEach(console::line);
    absent.forEach((why, labels) -> wrapped(console, String.join(", ", labels) + ": " + why));
  }

  private static void wrapped(Console console, String text) {
    int width = console.terminal().width() - INDENT - INDENT;
    List<String> lines = Definitions.wrap(text, width);
    for (int i = 0; i < lines.size(); i++) {
      console.line(" ".repeat(i == 0 ? INDENT : INDENT + INDENT) + lines.get(i));
    }
  }
}
