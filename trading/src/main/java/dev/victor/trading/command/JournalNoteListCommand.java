package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.fact.Period;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import dev.victor.trading.note.OpenNotes;
import java.time.LocalDate;
import java.util.Optional;

/// `victor journal note list`: the notes of some days.
final class JournalNoteListCommand extends Command {

  private final Argument<Optional<String>> account =
      takes
          .text("--account", "ID", "Account to look at; the only one when there is one.")
          .of(Value.ACCOUNT);
  private final Argument<String> period =
      takes.text("--period", "PERIOD", "all", Period.WORDS + ".").of(Value.PERIOD);

  JournalNoteListCommand() {
    takes.example("victor journal note list --period week", "what I said this week");
  }

  @Override
  public Outcome run(Session session) {
    Project project = session.workspace().project();
    LocalDate today = LocalDate.now(session.clock().withZone(project.zone()));
    Period days = Period.parse(period.value(), today, project.zone());
    return OpenNotes.with(session, account.value(), notes -> notes.list(days));
  }
}
