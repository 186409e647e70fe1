package dev.victor.core.console;

import java.util.List;

/// A line that is too long for the terminal, parted between words.
final class Wrapping {

  private Wrapping() {}

  /// Adds `line` in parts of at most `width` columns; from the second on they are indented by
  /// `begin` blanks. A word that is longer than a part stays whole: it is a path or a command, to
  /// be copied.
  static void into(List<String> lines, String line, int begin, int width) {
    String rest = line;
    int fits = Columns.fitting(rest, begin);
    while (Columns.of(rest) > width) {
      int cut = rest.lastIndexOf(' ', Columns.fitting(rest, width));
      if (cut <= fits) {
        cut = rest.indexOf(' ', Columns.fitting(rest, width));
      }
      if (cut < 0) {
        break;
      }
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = " ".repeat(begin) + rest.substring(cut + 1).stripLeading();
      fits = begin;
    }
    lines.add(rest);
  }
}
