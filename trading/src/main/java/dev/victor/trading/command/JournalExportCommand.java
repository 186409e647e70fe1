package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.trading.export.JournalExport;
import java.util.Optional;

/// `victor journal export`: everything the journal holds, as one file.
final class JournalExportCommand extends Command {

  private final Argument<Optional<String>> file =
      takes.word("FILE", "File to write; its end says the format: .jsonl or .csv.").of(Value.FILE);

  JournalExportCommand() {
    takes.example("victor journal export journal.jsonl", "everything, to keep or to carry");
    takes.example("victor journal export journal.csv", "the same for a spreadsheet");
    takes.example("victor journal import journal.jsonl", "back again, without loss");
  }

  @Override
  public Outcome run(Session session) {
    return JournalExport.run(
        session,
        file.value()
            .orElseThrow(() ->
                new UsageError("FILE", "into which file?", "victor journal export journal.jsonl")));
  }
}
