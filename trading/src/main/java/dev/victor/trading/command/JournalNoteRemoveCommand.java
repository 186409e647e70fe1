package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.trading.note.OpenNotes;
import java.util.Optional;

/// `victor journal note remove`: takes a note out.
final class JournalNoteRemoveCommand extends Command {

  private final Argument<Optional<String>> account =
      takes
          .text("--account", "ID", "Account it belongs to; the only one when there is one.")
          .of(Value.ACCOUNT);
  private final Argument<Optional<String>> id =
      takes.word("NOTE", "The note's id, as journal note list shows it.");

  JournalNoteRemoveCommand() {
    takes.example("victor journal note remove 3f2a91bc", "a note that was wrong");
  }

  @Override
  public Outcome run(Session session) {
    String note =
        id.value()
            .orElseThrow(
                () -> new UsageError("NOTE", "which note?", "see them: victor journal note list"));
    return OpenNotes.with(session, account.value(), notes -> notes.remove(note));
  }
}
