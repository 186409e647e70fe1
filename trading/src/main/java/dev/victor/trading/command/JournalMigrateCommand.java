package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.trading.export.Migration;
import java.util.Optional;

/// `victor journal migrate`: to another store, when one machine is outgrown.
final class JournalMigrateCommand extends Command {

  private final Argument<Optional<String>> to =
      takes.text(
          "--to",
          "NAME",
          "Store to carry the journal to: a name of your settings, or sqlite for the workspace's"
              + " own file.");
  private final Argument<Boolean> rehearsal =
      takes.flag("--dry-run", "Show what would be carried, write nothing.");

  JournalMigrateCommand() {
    takes.example(
        "victor journal migrate --to desk", "to the PostgreSQL that your settings call desk");
    takes.example("victor journal migrate --to sqlite", "back into the workspace");
  }

  @Override
  public Outcome run(Session session) {
    return Migration.run(
        session,
        to.value()
            .orElseThrow(() ->
                new UsageError("--to", "to which store?", "victor journal migrate --to NAME")),
        rehearsal.value());
  }
}
