package dev.victor.trading.report;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.trading.chart.Sparkline;
import dev.victor.trading.metric.Metric;
import java.util.Set;

/// What `journal report` answers.
///
/// @param full the figures
/// @param families which of them to print
/// @param definitions whether the text explains each of them
/// @param style of the curve
record ReportAnswer(
    FullReport full, Set<Metric.Family> families, boolean definitions, Sparkline style)
    implements Outcome {

  @Override
  public void print(Console console) {
    new ReportText(full).print(console, families, style);
    full.doubts().forEach(console::remark);
    if (definitions) {
      Definitions.print(console, families);
    } else if (full.report().metrics().trades() > 0) {
      console.line("");
      console.line(
          "what they mean: victor journal report --definitions, or --explain profitFactor");
    }
  }

  @Override
  public Object json() {
    return ReportJson.of(full);
  }
}
