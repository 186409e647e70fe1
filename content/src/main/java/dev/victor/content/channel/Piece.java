package dev.victor.content.channel;

import java.util.List;

/// A part of a text that stands by itself, already in Discord's Markdown.
sealed interface Piece {

  /// A line that leads what follows.
  ///
  /// @param line with its signs, such as `## Fixes`
  record Heading(String line) implements Piece {}

  /// A paragraph, a list item or a quotation.
  ///
  /// @param lead what its first line begins with, such as `- `, or empty
  /// @param hang what its further lines begin with, such as two blanks
  /// @param text its lines, apart by line feeds
  record Words(String lead, String hang, String text) implements Piece {

    boolean listed() {
      return !lead.isEmpty() && !lead.equals(hang);
    }
  }

  /// A block of code.
  ///
  /// @param language as the fence names it, or empty
  /// @param lines without the fences
  record Code(String language, List<String> lines) implements Piece {

    String open() {
      return "```" + language + "\n";
    }

    static final String CLOSE = "\n```";
  }

  /// The piece as it is sent when it is not cut.
  default String whole() {
    return switch (this) {
      case Heading(var line) -> line;
      case Words(var lead, var hang, var text) -> lead + text.replace("\n", "\n" + hang);
      case Code code -> code.open() + String.join("\n", code.lines()) + Code.CLOSE;
    };
  }
}
