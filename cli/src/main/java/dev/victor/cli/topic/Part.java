package dev.victor.cli.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A part of a topic: the few forms of Markdown that its texts use.
public sealed interface Part {

  /// A heading.
  ///
  /// @param level 1 for the title
  record Heading(int level, String text) implements Part {}

  /// Sentences.
  record Paragraph(String text) implements Part {}

  /// What something is called, and what it is; without the line of column titles.
  record Rows(List<List<String>> rows) implements Part {}

  /// Lines that stay as they are.
  record Code(List<String> lines) implements Part {}

  /// The parts of a text, in order; backquotes are taken off, but for code.
  static List<Part> of(String markdown) {
    List<Part> parts = new ArrayList<>();
    for (String block : markdown.strip().split("\n\n+", -1)) {
      parts.add(part(block));
    }
    return parts;
  }

  private static Part part(String block) {
    if (block.startsWith("```")) {
      List<String> lines = block.lines().toList();
      return new Code(lines.subList(1, lines.size() - 1));
    }
    String plain = block.replace("`", "");
    if (block.startsWith("#")) {
      int level = plain.indexOf(' ');
      return new Heading(level, plain.substring(level + 1));
    }
    return block.startsWith("|")
        ? new Rows(plain.lines().skip(2).map(Part::cells).toList())
        : new Paragraph(plain.replace('\n', ' '));
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.substring(1, row.lastIndexOf('|')).split("\\|", -1))
        .map(String::strip)
        .toList();
  }
}
