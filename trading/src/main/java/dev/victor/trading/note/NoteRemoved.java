package dev.victor.trading.note;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.trading.journal.Note;
import java.util.Map;

/// What `journal note remove` answers: the note once more, so that it can be written again.
///
/// @param note as it was
record NoteRemoved(Note note) implements Outcome {

  @Override
  public void print(Console console) {
    console.line("removed " + note.id() + " about " + note.day());
    console.line("  " + NoteWords.of(note));
  }

  @Override
  public Map<String, Object> json() {
    return NoteWords.json(note);
  }
}
