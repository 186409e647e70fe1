package dev.victor.trading.report;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.console.Tone;
import dev.victor.trading.metric.Metric;
import dev.victor.trading.metric.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What `journal report --explain` answers.
record ExplanationAnswer(Explanation explanation) implements Outcome {

  private static final int INDENT = 11;

  /// The answer for scripts; `value` is null where there is none, and `reason` says why.
  record Json(
      String metric,
      String label,
      String family,
      String unit,
      String source,
      String formula,
      @Nullable BigDecimal value,
      @Nullable String reason,
      Map<String, @Nullable BigDecimal> inputs,
      Rows rows) {}

  /// The rows that went in: how many, what they add up to, and the first ones.
  record Rows(long count, BigDecimal sum, List<Explanation.Row> first) {}

  @Override
  public void print(Console console) {
    Metric metric = explanation.metric();
    console.line(
        console.in(Tone.STRONG, metric.label()) + " = " + figure(metric, explanation.value()));
    said(console, "formula", metric.formula());
    said(console, "source", metric.source());
    Table inputs = new Table(Align.LEFT, Align.RIGHT);
    explanation.inputs().forEach((input, value) -> inputs.row(input.label(), figure(input, value)));
    List<String> lines = inputs.lines(INDENT);
    for (int i = 0; i < lines.size(); i++) {
      console.line(i == 0 ? "  inputs   " + lines.getFirst().substring(INDENT) : lines.get(i));
    }
    rows(console);
  }

  private static void said(Console console, String name, String text) {
    List<String> lines = Definitions.wrap(text, console.terminal().width() - INDENT);
    for (int i = 0; i < lines.size(); i++) {
      String head = i == 0 ? String.format(Locale.ROOT, "  %-9s", name) : " ".repeat(INDENT);
      console.line(head + lines.get(i));
    }
  }

  private void rows(Console console) {
    List<Explanation.Row> first = explanation.first();
    if (first.isEmpty()) {
      console.line("  rows     none went in");
      return;
    }
    console.line(
        "  rows     "
            + Figures.count(Math.toIntExact(explanation.rows()))
            + ", sum of "
            + first.getFirst().amounts().keySet().iterator().next()
            + " "
            + Figures.money(explanation.sum())
            + (explanation.rows() > first.size() ? "; the first " + first.size() : ""));
    Table table =
        new Table(Align.LEFT, Align.LEFT, Align.RIGHT, Align.RIGHT, Align.RIGHT, Align.RIGHT);
    List<String> head = new ArrayList<>(List.of("", ""));
    head.addAll(first.getFirst().amounts().keySet());
    table.row(head.toArray(String[]::new));
    for (Explanation.Row row : first) {
      List<String> cells = new ArrayList<>(List.of(row.when(), row.what()));
      row.amounts().values().forEach(amount -> cells.add(Figures.money(amount)));
      table.row(cells.toArray(String[]::new));
    }
    console.table(4, table);
  }

  private static String figure(Metric metric, Value value) {
    return switch (value) {
      case Value.Known(var number) ->
          (Shown.figure(metric.unit(), number) + " " + Shown.unit(metric.unit())).strip();
      case Value.Absent(var why) -> "unknown: " + why;
    };
  }

  @Override
  public Object json() {
    Metric metric = explanation.metric();
    Map<String, @Nullable BigDecimal> inputs = new LinkedHashMap<>();
    explanation.inputs().forEach((input, value) -> inputs.put(input.id(), number(input, value)));
    return new Json(
        metric.id(),
        metric.label(),
        metric.family().id(),
        metric.unit().name().toLowerCase(Locale.ROOT),
        metric.source(),
        metric.formula(),
        number(metric, explanation.value()),
        explanation.value() instanceof Value.Absent(var why) ? why : null,
        inputs,
        new Rows(explanation.rows(), explanation.sum(), explanation.first()));
  }

  private static @Nullable BigDecimal number(Metric metric, Value value) {
    return value instanceof Value.Known(var number) ? Shown.exact(metric.unit(), number) : null;
  }
}
