package dev.victor.testgen.coverage.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.coverage.show.Looking;
import java.util.Optional;

/// `victor coverage diff`: what tests ran of a change.
final class DiffCommand extends Command {

  private final ReportOption reports = ReportOption.of(takes);
  private final Argument<Optional<String>> base =
      takes
          .text("--base", "REV", "Compare with this revision; else with the trunk.")
          .of(Value.REVISION);

  DiffCommand() {
    takes
        .example("victor coverage diff", "the change since it left the trunk")
        .example("victor coverage diff --base HEAD~1", "the last commit and what is not committed");
  }

  @Override
  public Outcome run(Session session) {
    return new Looking(session, reports.files(session)).diff(base.value());
  }
}
