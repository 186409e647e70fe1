package dev.victor.content.command;

import dev.victor.content.devlog.UpdateAnswer;
import dev.victor.content.story.Updates;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.workspace.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// `victor log note`: the owner's own words on a day.
final class LogNoteCommand extends Command {

  private final Argument<Optional<LocalDate>> date =
      takes.date("--date", "The day it is about; today unless said.");
  private final Argument<List<String>> words = takes.words("TEXT", true, "What you want to say.");

  LogNoteCommand() {
    takes
        .example("victor log note \"LSTM trains clean now\"", "an update of today")
        .example("victor log today", "the entry that has it");
  }

  @Override
  public Outcome run(Session session) {
    LocalDate day =
        date.value()
            .orElseGet(() ->
                LocalDate.now(session.clock().withZone(session.workspace().project().zone())));
    String text = String.join(" ", words.value());
    return new UpdateAnswer(day, new Updates(session.workspace()).add(day, text));
  }
}
