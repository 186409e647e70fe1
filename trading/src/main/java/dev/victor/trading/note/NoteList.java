package dev.victor.trading.note;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.console.Table;
import dev.victor.core.fact.Period;
import dev.victor.core.template.PlainText;
import dev.victor.trading.journal.Note;
import java.time.ZoneId;
import java.util.List;

/// What `journal note list` answers.
///
/// @param account whose
/// @param period the days asked for
/// @param notes by day
/// @param zone of the days
record NoteList(String account, Period period, List<Note> notes, ZoneId zone) implements Outcome {

  @Override
  public void print(Console console) {
    if (notes.isEmpty()) {
      console.line("no notes; add one: victor journal note add today \"what I learned\"");
      return;
    }
    Table table = new Table();
    for (Note note : notes) {
      table.row(
          note.id(),
          note.day().toString(),
          note.position().map(position -> "trade " + PlainText.line(position)).orElse(""),
          NoteWords.of(note));
    }
    console.table(0, table);
  }

  @Override
  public Object json() {
    return Json.fields("account", account, "notes", notes.stream().map(NoteWords::json).toList());
  }
}
