package dev.victor.core.io;

import dev.victor.core.failure.BadInput;
import java.util.Optional;

/// A text cut at our markers: what stands before them, the lines between them and what follows, so
/// that the three together are the text again.
///
/// @param before up to the line of the first marker
/// @param block the markers and what is between them, line ends included; empty when there are none
/// @param after from the line behind the second marker
record BlockText(String before, Optional<String> block, String after) {

  static final String BEGIN = "# >>> victor >>>";
  static final String END = "# <<< victor <<<";
  static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  /// Cuts a text.
  ///
  /// @param where the file, for the failure
  /// @throws BadInput when the markers are not one pair
  static BlockText cut(String text, String where) {
    int begin = -1;
    int beginLine = 0;
    int end = -1;
    int number = 0;
    int start = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    for (int at = start; at < text.length(); at = next(text, at)) {
      number++;
      String line = text.substring(at, next(text, at)).strip();
      if (line.equals(BEGIN)) {
        if (begin >= 0) {
          throw odd(where, number, "a second '" + BEGIN + "'");
        }
        begin = at;
        beginLine = number;
      } else if (line.equals(END)) {
        if (begin < 0 || end >= 0) {
          throw odd(where, number, "'" + END + "' without its beginning");
        }
        end = next(text, at);
      }
    }
    if (begin < 0) {
      return new BlockText(text, Optional.empty(), "");
    }
    if (end < 0) {
      throw odd(where, beginLine, "'" + BEGIN + "' without its end");
    }
    return new BlockText(
        text.substring(0, begin), Optional.of(text.substring(begin, end)), text.substring(end));
  }

  /// What stands between the markers: the note of how the block came here, then what it is for.
  private Optional<String> inside() {
    return block.map(lines -> lines.substring(next(lines, 0), lines.lastIndexOf(END)));
  }

  /// How the lines of the block end: an editor may have changed that in the whole file.
  String lineEnd() {
    return block.filter(lines -> lines.substring(0, next(lines, 0)).endsWith("\r\n")).isPresent()
        ? "\r\n"
        : "\n";
  }

  /// The first line between the markers.
  String note() {
    return inside().map(lines -> lines.substring(0, next(lines, 0)).stripTrailing()).orElse("");
  }

  /// The lines after the note.
  Optional<String> body() {
    return inside().map(lines -> lines.substring(next(lines, 0)));
  }

  private static int next(String text, int at) {
    int feed = text.indexOf('\n', at);
    return feed < 0 ? text.length() : feed + 1;
  }

  private static BadInput odd(String where, int line, String what) {
    return new BadInput(
        where + ":" + line,
        what,
        "remove what is left of the lines between the markers, and the markers, then try again");
  }
}
