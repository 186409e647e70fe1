package dev.victor.content.document;

import dev.victor.core.template.Format;
import java.util.Optional;

/// How a marker is written in a kind of file: as a comment, so that readers do not see it.
///
/// @param open what begins a comment
/// @param close what ends it; empty when the line does
/// @param fences whether code blocks may quote markers
record CommentSyntax(String open, String close, boolean fences) {

  private static final CommentSyntax MARKDOWN = new CommentSyntax("<!--", "-->", true);
  private static final CommentSyntax HTML = new CommentSyntax("<!--", "-->", false);

  /// The syntax of files of a format; empty where comments are not possible.
  static Optional<CommentSyntax> of(Format format) {
    return switch (format) {
      case MD -> Optional.of(MARKDOWN);
      case HTML -> Optional.of(HTML);
      case TXT, JSON, DISCORD -> Optional.empty();
    };
  }

  /// The marker line that begins a region.
  String begin(String id) {
    return marker("begin", id);
  }

  /// The marker line that ends a region.
  String end(String id) {
    return marker("end", id);
  }

  private String marker(String word, String id) {
    return (open + " victor:" + word + " " + id + " " + close).strip();
  }

  /// What a marker says, such as `begin readme`, when the line is one or looks like one.
  Optional<String> said(String line) {
    String text = line.strip();
    if (!text.startsWith(open)) {
      return Optional.empty();
    }
    String comment = text.substring(open.length()).strip();
    if (!comment.startsWith("victor:")) {
      return Optional.empty();
    }
    String rest = comment.substring("victor:".length());
    boolean closed = rest.endsWith(close);
    return Optional.of(closed ? rest.substring(0, rest.length() - close.length()).strip() : "");
  }
}
