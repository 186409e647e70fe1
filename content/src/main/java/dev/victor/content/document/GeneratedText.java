package dev.victor.content.document;

import dev.victor.core.failure.BadInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A generated text and the parts in it that a person writes: what stands between `victor:keep
/// NAME` and `victor:end-keep NAME`. The template says where such a part is and what it holds at
/// first.
final class GeneratedText {

  /// A part that is kept.
  ///
  /// @param name unique in the text
  /// @param line where it begins
  /// @param from offset behind the line of its first marker
  /// @param to offset of the line of its last marker
  record Part(String name, int line, int from, int to) {}

  private final String file;
  private final CommentSyntax syntax;
  private final String text;
  private final List<Part> parts = new ArrayList<>();

  private GeneratedText(String file, CommentSyntax syntax, String text) {
    this.file = file;
    this.syntax = syntax;
    this.text = text;
  }

  /// A text in which nothing can be kept, for want of comments.
  static GeneratedText of(String text) {
    return new GeneratedText("", CommentSyntax.HTML, text);
  }

  /// A text with its parts.
  ///
  /// @param file what messages call it
  /// @param first number of its first line
  /// @throws BadInput when a marker of a part is missing, doubled, crossed or nested
  static GeneratedText of(String file, int first, CommentSyntax syntax, String text) {
    GeneratedText made = new GeneratedText(file, syntax, text);
    made.scan(MarkerLine.in(file, first, syntax, text));
    return made;
  }

  private void scan(List<MarkerLine> lines) {
    @Nullable MarkerLine open = null;
    for (MarkerLine line : lines) {
      switch (line.marker().word()) {
        case KEEP -> {
          refuse(line, open);
          open = line;
        }
        case END_KEEP -> {
          parts.add(part(open, line));
          open = null;
        }
        case BEGIN, END -> {
          if (open != null) {
            throw unclosed(line, "region " + line.marker().name() + " stands", open);
          }
        }
      }
    }
    if (open != null) {
      throw fault(
          open.line(),
          "kept part " + open.marker().name() + " never ends",
          "write " + end(open.marker().name()) + " below it");
    }
  }

  private void refuse(MarkerLine line, @Nullable MarkerLine open) {
    String name = line.marker().name();
    if (open != null) {
      throw unclosed(line, "kept part " + name + " begins", open);
    }
    for (Part earlier : parts) {
      if (earlier.name().equals(name)) {
        throw fault(
            line.line(),
            "kept part " + name + " is here a second time (first in line " + earlier.line() + ")",
            "give one of the two another name");
      }
    }
  }

  private Part part(@Nullable MarkerLine open, MarkerLine end) {
    String name = end.marker().name();
    if (open == null) {
      throw fault(
          end.line(),
          "kept part " + name + " ends but never began",
          "write " + syntax.written(Marker.of(Marker.Word.KEEP, name)) + " above it");
    }
    if (!open.marker().name().equals(name)) {
      throw unclosed(end, "kept part " + name + " ends", open);
    }
    return new Part(name, open.line(), open.next(), end.from());
  }

  private BadInput unclosed(MarkerLine line, String what, MarkerLine open) {
    String name = open.marker().name();
    return fault(
        line.line(),
        what + " inside kept part " + name + " (line " + open.line() + ")",
        "write " + end(name) + " above it");
  }

  private String end(String name) {
    return syntax.written(Marker.of(Marker.Word.END_KEEP, name));
  }

  private BadInput fault(int line, String what, String remedy) {
    return new BadInput(file + ":" + line, what, remedy);
  }

  String text() {
    return text;
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  /// What a person wrote in a part.
  String content(Part part) {
    return text.substring(part.from(), part.to());
  }

  /// The seal of what was generated: kept parts do not count.
  Seal seal() {
    StringBuilder generated = new StringBuilder();
    int at = 0;
    for (Part part : parts) {
      generated.append(text, at, part.from());
      at = part.to();
    }
    return Seal.of(generated.append(text, at, text.length()).toString());
  }

  /// This text with the kept parts that an earlier one has; they have its line ends.
  String keeping(GeneratedText earlier) {
    StringBuilder kept = new StringBuilder();
    int at = 0;
    for (Part part : parts) {
      kept.append(text, at, part.from())
          .append(earlier.part(part.name()).map(earlier::content).orElse(content(part)));
      at = part.to();
    }
    return kept.append(text, at, text.length()).toString();
  }

  private Optional<Part> part(String name) {
    return parts.stream().filter(part -> part.name().equals(name)).findFirst();
  }

  /// Parts that hold something here and have no place in a newer text.
  List<Part> homeless(GeneratedText newer) {
    return parts.stream()
        .filter(part -> newer.part(part.name()).isEmpty() && !content(part).isBlank())
        .toList();
  }
}
