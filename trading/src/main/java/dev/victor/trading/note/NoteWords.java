package dev.victor.trading.note;

import dev.victor.core.template.PlainText;
import dev.victor.trading.journal.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A note on one line, and as JSON.
public final class NoteWords {

  private NoteWords() {}

  /// `setup breakout #late #fomo entered late`, without what is empty and what a terminal would act
  /// on.
  public static String of(Note note) {
    List<String> words = new ArrayList<>();
    note.setup().ifPresent(setup -> words.add("setup " + PlainText.line(setup)));
    if (!note.tags().isEmpty()) {
      words.add("#" + PlainText.line(String.join(" #", note.tags())));
    }
    String text = PlainText.line(note.text());
    if (!text.isEmpty()) {
      words.add(text);
    }
    return String.join("  ", words);
  }

  /// As scripts read it.
  public static Map<String, Object> json(Note note) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", note.id());
    json.put("account", note.account());
    json.put("day", note.day().toString());
    note.position().ifPresent(position -> json.put("position", position));
    json.put("written", note.written().toString());
    note.setup().ifPresent(setup -> json.put("setup", setup));
    json.put("tags", note.tags());
    json.put("text", note.text());
    return json;
  }
}
