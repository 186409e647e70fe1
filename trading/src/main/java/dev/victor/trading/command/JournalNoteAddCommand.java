package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.trading.note.NoteBook;
import dev.victor.trading.note.OpenNotes;
import java.util.List;
import java.util.Optional;

/// `victor journal note add`: the owner's words on a day or a trade.
final class JournalNoteAddCommand extends Command {

  private final Argument<Optional<String>> account =
      takes
          .text("--account", "ID", "Account it belongs to; the only one when there is one.")
          .of(Value.ACCOUNT);
  private final Argument<List<String>> tags =
      takes.texts("--tag", "WORD", "Tags, to filter reports by; commas separate.");
  private final Argument<Optional<String>> setup =
      takes.text("--setup", "WORD", "What kind of trade it was meant to be.");
  private final Argument<List<String>> words =
      takes.words(
          "[DAY|TRADE] TEXT",
          false,
          "today (when left out), 2026-11-22, today/2 for the trade numbered 2, or the broker's"
              + " number of a trade; then the text.");

  JournalNoteAddCommand() {
    takes
        .example("victor journal note add \"tired, stopped early\"", "about today")
        .example("victor journal note add today/2 \"late entry\" --tag fomo", "about a trade")
        .example("victor journal note add 2026-11-20/1 --setup breakout", "only what it was");
  }

  @Override
  public Outcome run(Session session) {
    NoteBook.Wish wish = new NoteBook.Wish(words.value(), setup.value(), tags.value());
    return OpenNotes.with(
        session, account.value(), notes -> notes.add(wish, session.clock().instant()));
  }
}
