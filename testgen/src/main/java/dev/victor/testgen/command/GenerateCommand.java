package dev.victor.testgen.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.console.Spinner;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.generate.Generation;
import dev.victor.testgen.generate.Generation.Choice;
import dev.victor.testgen.generate.Generation.Intent;
import java.util.Optional;

/// `victor test generate`: write the suites that `project.json` declares.
final class GenerateCommand extends Command {

  private final Argument<Boolean> check =
      takes.flag("--check", "Write nothing; show a diff and end with 1 when a file is stale.");
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "Write nothing; show what would be written.");
  private final Argument<Optional<String>> only =
      takes.text("--only", "MODEL", "The suite of one model.").of(Value.MODEL);
  private final Argument<Optional<String>> since =
      takes
          .text("--since", "REV", "Suites of models that were touched since a revision.")
          .of(Value.REVISION);
  private final Argument<Boolean> restore =
      takes.flag("--restore", "Write files again that you deleted.");

  GenerateCommand() {
    takes.example("victor test generate", "write what changed, merge with your edits");
    takes.example("victor test generate --check", "for CI: a diff, and exit code 1");
    takes.example("victor test generate --since main --json", "which suites a branch touches");
  }

  @Override
  public Outcome run(Session session) {
    if (only.value().isPresent() && since.value().isPresent()) {
      throw new UsageError(
          "victor test generate", "--only and --since exclude each other", "type one of them");
    }
    try (Spinner _ = new Spinner(session.console(), "writing suites")) {
      return Generation.run(
          session, new Choice(only.value(), since.value(), restore.value()), intent());
    }
  }

  private Intent intent() {
    if (check.value()) {
      return Intent.CHECK;
    }
    return dryRun.value() ? Intent.REHEARSE : Intent.WRITE;
  }
}
