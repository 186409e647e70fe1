package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.trading.anonymise.JournalAnonymise;
import java.util.Optional;

/// `victor journal anonymise`: a statement that can be given away.
final class JournalAnonymiseCommand extends Command {

  private final Argument<Optional<String>> file =
      takes.word("FILE", "A statement of any format that can be imported.").of(Value.FILE);
  private final Argument<Optional<String>> to =
      takes
          .text("--to", "FILE", "File to write; anonymous-NAME beside it by default.")
          .of(Value.FILE);
  private final Argument<Optional<String>> charset =
      takes.text("--charset", "NAME", "Code page of an unlabelled file; guessed by default.");
  private final Argument<Boolean> rehearsal =
      takes.flag("--dry-run", "Say what would become of it, write nothing.");

  JournalAnonymiseCommand() {
    takes.example("victor journal anonymise ReportHistory.xlsx", "the same numbers, no person");
    takes.example("victor journal anonymise trades.csv --to sample.csv", "under another name");
  }

  @Override
  public Outcome run(Session session) {
    return JournalAnonymise.run(
        session,
        new JournalAnonymise.Request(
            file.value()
                .orElseThrow(() ->
                    new UsageError(
                        "FILE", "which statement?", "victor journal anonymise ReportHistory.xlsx")),
            to.value(),
            charset.value().map(JournalImportCommand::charset),
            rehearsal.value()));
  }
}
