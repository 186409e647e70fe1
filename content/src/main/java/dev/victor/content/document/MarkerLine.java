package dev.victor.content.document;

import dev.victor.core.failure.BadInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A line of a text that is a marker.
///
/// @param marker what it says
/// @param indent the white space before it
/// @param line its number
/// @param from offset where it begins
/// @param next offset of the line behind it
record MarkerLine(Marker marker, String indent, int line, int from, int next) {

  private static final int DEEPEST_INDENT = 3;

  /// The markers of a text, in order. They stand alone on their lines; in prose outside of code
  /// blocks.
  ///
  /// @param file what messages call the text
  /// @param first number of its first line
  /// @throws BadInput when one is misspelt
  static List<MarkerLine> in(String file, int first, CommentSyntax syntax, String text) {
    List<MarkerLine> found = new ArrayList<>();
    CodeFence fence = new CodeFence();
    int line = first;
    for (int at = 0; at < text.length(); line++) {
      int newline = text.indexOf('\n', at);
      int next = newline < 0 ? text.length() : newline + 1;
      String content = text.substring(at, newline < 0 ? next : newline);
      if (at == 0 && content.startsWith(TextStyle.BYTE_ORDER_MARK)) {
        content = content.substring(TextStyle.BYTE_ORDER_MARK.length());
      }
      boolean quoted = syntax.prose() && (fence.takes(content.stripTrailing()) || deep(content));
      Optional<String> said = quoted ? Optional.empty() : syntax.said(content);
      if (said.isPresent()) {
        Marker marker = marker(file + ":" + line, syntax, said.get(), content.strip());
        String indent = content.substring(0, content.indexOf(syntax.open()));
        found.add(new MarkerLine(marker, indent, line, at, next));
      }
      at = next;
    }
    return found;
  }

  private static Marker marker(String where, CommentSyntax syntax, String said, String shown) {
    return Marker.read(said)
        .orElseThrow(() ->
            new BadInput(
                where,
                "not a marker: " + shown,
                "write " + syntax.begin("ID") + " or " + syntax.end("ID")));
  }

  private static boolean deep(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    return indent > DEEPEST_INDENT || (indent < line.length() && line.charAt(indent) == '\t');
  }
}
