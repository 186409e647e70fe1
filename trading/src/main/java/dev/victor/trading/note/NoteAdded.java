package dev.victor.trading.note;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.template.PlainText;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Note;
import dev.victor.trading.journal.Position;
import dev.victor.trading.report.Figures;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What `journal note add` answers.
///
/// @param note as kept
/// @param position it is about
/// @param added whether it was not there already
/// @param zone of the times shown
record NoteAdded(Note note, Optional<Position> position, boolean added, ZoneId zone)
    implements Outcome {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  @Override
  public void print(Console console) {
    console.line((added ? "noted " : "known already ") + note.id() + " about " + subject());
    console.line("  " + NoteWords.of(note));
  }

  private String subject() {
    String day = Figures.day(note.day());
    return position
        .map(trade ->
            day
                + ": "
                + (trade.direction() == Direction.LONG ? "long " : "short ")
                + PlainText.line(trade.symbol())
                + ", closed "
                + CLOCK.format(trade.closed().atZone(zone))
                + ", "
                + Figures.signedMoney(trade.result()))
        .orElse(day);
  }

  @Override
  public Map<String, Object> json() {
    return NoteWords.json(note);
  }
}
