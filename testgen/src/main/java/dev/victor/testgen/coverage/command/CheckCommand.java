package dev.victor.testgen.coverage.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.coverage.show.CheckRun;
import java.util.Optional;

/// `victor coverage check`: judge coverage by its gates.
final class CheckCommand extends Command {

  private final ReportOption reports = ReportOption.of(takes);
  private final Argument<Optional<String>> base =
      takes
          .text("--base", "REV", "Compare with this revision; else with the trunk.")
          .of(Value.REVISION);

  private final Argument<Optional<String>> sarif =
      takes.text("--sarif", "FILE", "Write the verdict as SARIF too.").of(Value.FILE);

  CheckCommand() {
    takes
        .example("victor coverage check --sarif coverage.sarif", "for code scanning")
        .example("victor coverage check", "exit code 1 when a gate is missed")
        .example("victor coverage check --base origin/main", "the patch against another branch");
  }

  @Override
  public Outcome run(Session session) {
    return new CheckRun(session, reports.files(session), base.value())
        .run(sarif.value().map(session.environment()::resolve));
  }
}
