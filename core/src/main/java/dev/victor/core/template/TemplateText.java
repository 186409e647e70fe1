package dev.victor.core.template;

import dev.victor.core.failure.BadInput;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The text of one template as the parser gets it: line feeds only, comments taken out together
/// with the lines they stand on alone, and for each line the parser counts the lines of the file it
/// covers. The parser does not count a line that holds nothing but a partial.
final class TemplateText {

  static final int LARGEST = 256 * 1024;

  private final String origin;
  private final StringBuilder kept = new StringBuilder();
  private final List<Integer> lines = new ArrayList<>(List.of(1));

  private TemplateText(String origin, String text) {
    this.origin = origin;
    read(text);
  }

  /// The template in some bytes; `origin` is what people call the file.
  static TemplateText of(String origin, byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw new BadInput(origin, "is too large for a template (over 256 KiB)", "split it");
    }
    try {
      return of(
          origin, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      throw new BadInput(origin, "is not UTF-8 text", "save it as UTF-8", e);
    }
  }

  static TemplateText of(String origin, String text) {
    String bare = text.startsWith("\ufeff") ? text.substring(1) : text;
    return new TemplateText(origin, bare.replace("\r\n", "\n").replace('\r', '\n'));
  }

  private void read(String text) {
    int line = 1;
    int at = 0;
    while (at < text.length()) {
      if (text.startsWith("{{!", at)) {
        int close = text.indexOf("}}", at);
        if (close < 0) {
          throw new BadInput(origin + ":" + line, "a comment is not closed", "end it with }}");
        }
        int after = afterComment(text, close + 2);
        line += count(text, at, after);
        lines.set(lines.size() - 1, line);
        at = after;
      } else {
        char c = text.charAt(at++);
        kept.append(c);
        if (c == '\n') {
          lines.add(++line);
        }
      }
    }
  }

  /// Where to go on after a comment: behind its line when it stands there alone.
  private int afterComment(String text, int after) {
    int begin = kept.lastIndexOf("\n") + 1;
    int newline = text.indexOf('\n', after);
    int end = newline < 0 ? text.length() : newline;
    if (!kept.substring(begin).isBlank() || !text.substring(after, end).isBlank()) {
      return after;
    }
    kept.setLength(begin);
    return Math.min(text.length(), end + 1);
  }

  private static int count(String text, int from, int to) {
    return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
  }

  /// What the parser reads.
  String text() {
    return kept.toString();
  }

  /// `file:line` in the file for a line of [#text].
  String place(int line) {
    return line < 1 ? origin : origin + ":" + lines.get(Math.min(line, lines.size()) - 1);
  }
}
