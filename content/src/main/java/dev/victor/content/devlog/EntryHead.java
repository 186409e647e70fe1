package dev.victor.content.devlog;

import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What an entry is called and begins with, as it stands in its file, Markdown signs and all.
///
/// @param title its first heading
/// @param summary the first sentence below that
record EntryHead(String title, String summary) {

  private static final int FIRST_LINES = 40;
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?]) (?=\\p{Lu}|\\d)");

  /// Reads the head of an entry.
  ///
  /// @param name of the file, which is the title of one without any
  static EntryHead read(Path file, String name) {
    String title = "";
    try (Stream<String> lines = Files.lines(file)) {
      for (String line : lines.limit(FIRST_LINES).map(String::strip).toList()) {
        if (line.startsWith("# ") && title.isEmpty()) {
          title = line.substring(2).strip();
        } else if (!title.isEmpty() && !line.isEmpty()) {
          boolean text = !line.startsWith("#") && !line.startsWith("<!--");
          return new EntryHead(title, text ? SENTENCE_END.split(line, 2)[0] : "");
        }
      }
    } catch (IOException | UncheckedIOException e) {
      throw new BadInput(file.toString(), "cannot be read as UTF-8", "save it again as text", e);
    }
    return new EntryHead(title.isEmpty() ? name : title, "");
  }
}
