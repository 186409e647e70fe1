package dev.victor.testgen.coverage.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.coverage.show.Looking;

/// `victor coverage badge`: line coverage as a picture.
final class BadgeCommand extends Command {

  private final ReportOption reports = ReportOption.of(takes);
  private final Argument<String> out =
      takes
          .text("--out", "FILE", "docs/coverage.svg", "Where to; docs/coverage.svg unless said.")
          .of(Value.FILE);
  private final Argument<Boolean> check =
      takes.flag("--check", "Write nothing; end with 1 when the badge is not what it should be.");
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "Write nothing; say what would be written.");

  BadgeCommand() {
    takes
        .example("victor coverage badge", "writes docs/coverage.svg")
        .example("victor coverage badge --out site/badge.svg", "somewhere else");
  }

  @Override
  public Outcome run(Session session) {
    return new Looking(session, reports.files(session))
        .badge(
            out.value(),
            session.environment().resolve(out.value()),
            !dryRun.value(),
            check.value());
  }
}
