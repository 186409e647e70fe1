package dev.victor.trading.dataset.inspect;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.failure.ExitCode;
import java.util.List;
import java.util.Map;

/// What `strategy dataset verify` answers: exit code 1 when a dataset is not to be believed.
///
/// @param inspections one a dataset
record VerifyOutcome(List<Inspection> inspections) implements Outcome {

  VerifyOutcome {
    inspections = List.copyOf(inspections);
  }

  @Override
  public void print(Console console) {
    for (Inspection each : inspections) {
      console.line(
          "%s  %d bars, %s%s"
              .formatted(
                  each.dataset().id(),
                  each.found().bars().size(),
                  each.state().words(),
                  right(each) ? "" : ", NOT to be believed"));
      each.findings().stream()
          .filter(Inspection.Finding::wrong)
          .forEach(finding -> console.line("  ✗ " + finding.text()));
    }
    if (inspections.isEmpty()) {
      console.line("there are no datasets of bars");
    }
  }

  private static boolean right(Inspection each) {
    return each.findings().stream().noneMatch(Inspection.Finding::wrong);
  }

  @Override
  public Object json() {
    return Map.of(
        "ok",
        exit() == ExitCode.OK,
        "datasets",
        inspections.stream().map(InfoOutcome::json).toList());
  }

  @Override
  public ExitCode exit() {
    return inspections.stream().allMatch(VerifyOutcome::right)
        ? ExitCode.OK
        : ExitCode.CHECK_FAILED;
  }
}
