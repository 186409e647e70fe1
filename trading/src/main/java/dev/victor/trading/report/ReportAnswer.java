package dev.victor.trading.report;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;

/// What `journal report` answers.
///
/// @param report the figures
/// @param definitions whether the text explains each of them
record ReportAnswer(Report report, boolean definitions) implements Outcome {

  @Override
  public void print(Console console) {
    new ReportText(report).print(console, definitions);
  }

  @Override
  public Object json() {
    return ReportJson.of(report);
  }
}
