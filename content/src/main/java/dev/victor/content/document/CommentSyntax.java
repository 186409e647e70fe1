package dev.victor.content.document;

import dev.victor.core.template.Format;
import java.util.Optional;

/// How a marker is written in a kind of file: as a comment, so that readers and compilers do not
/// see it.
///
/// @param open what begins a comment
/// @param close what ends it; empty when the line does
/// @param prose whether the text is prose with code blocks, which may quote markers
/// @param apart whether a blank line must stand between a comment and what is around it
record CommentSyntax(String open, String close, boolean prose, boolean apart) {

  static final CommentSyntax MARKDOWN = new CommentSyntax("<!--", "-->", true, false);
  static final CommentSyntax HTML = new CommentSyntax("<!--", "-->", false, false);
  static final CommentSyntax RESTRUCTURED = new CommentSyntax("..", "", false, true);

  /// The syntax of files in which a sign begins a comment that the line ends.
  static CommentSyntax line(String open) {
    return new CommentSyntax(open, "", false, false);
  }

  /// The syntax of files in which a comment is opened and closed.
  static CommentSyntax block(String open, String close) {
    return new CommentSyntax(open, close, false, false);
  }

  /// The syntax of files of which only the format is known; empty where comments are not possible.
  static Optional<CommentSyntax> of(Format format) {
    return switch (format) {
      case MD -> Optional.of(MARKDOWN);
      case HTML -> Optional.of(HTML);
      case TXT, JSON, DISCORD -> Optional.empty();
    };
  }

  /// A marker as a line.
  String written(Marker marker) {
    return (open + " " + marker + " " + close).strip();
  }

  /// The marker line that begins a region nobody filled yet.
  String begin(String id) {
    return written(Marker.of(Marker.Word.BEGIN, id));
  }

  /// The marker line that ends a region.
  String end(String id) {
    return written(Marker.of(Marker.Word.END, id));
  }

  /// What a marker says, such as `begin readme`, when the line is one or looks like one.
  Optional<String> said(String line) {
    String text = line.strip();
    if (!text.startsWith(open)) {
      return Optional.empty();
    }
    String comment = text.substring(open.length()).strip();
    if (!comment.startsWith(Marker.LEAD)) {
      return Optional.empty();
    }
    String rest = comment.substring(Marker.LEAD.length());
    boolean closed = rest.endsWith(close);
    return Optional.of(closed ? rest.substring(0, rest.length() - close.length()).strip() : "");
  }

  /// Whether what is generated is indented like the marker above it: where indentation is grammar,
  /// and where it is custom.
  boolean indents() {
    return close.isEmpty() && !apart;
  }
}
