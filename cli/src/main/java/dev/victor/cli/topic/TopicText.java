package dev.victor.cli.topic;

import dev.victor.core.console.Console;
import dev.victor.core.console.Tone;
import java.util.List;

/// A topic in a terminal: headings stand out, paragraphs and the last column of tables are wrapped.
public final class TopicText {

  private static final int WIDEST = 100;
  private static final int NARROWEST = 24;
  private static final int LONGEST_NAME = 30;

  private final Console console;
  private final int width;

  private TopicText(Console console) {
    this.console = console;
    this.width = Math.min(WIDEST, console.terminal().width());
  }

  /// Prints it.
  public static void print(Console console, Topic topic) {
    TopicText text = new TopicText(console);
    boolean first = true;
    for (Part part : topic.parts()) {
      if (!first) {
        console.line("");
      }
      first = false;
      text.print(part);
    }
  }

  private void print(Part part) {
    if (part instanceof Part.Heading heading) {
      console.line(console.in(Tone.STRONG, heading.text()));
    } else if (part instanceof Part.Paragraph paragraph) {
      wrap("", "", paragraph.text());
    } else if (part instanceof Part.Code code) {
      code.lines().forEach(line -> console.line("  " + line));
    } else if (part instanceof Part.Rows rows) {
      rows(rows.rows());
    }
  }

  /// The columns before the last keep their width; a name that is too long has a line of its own.
  private void rows(List<List<String>> rows) {
    int columns = rows.getFirst().size();
    int[] widths = new int[columns - 1];
    for (List<String> row : rows) {
      for (int i = 0; i < columns - 1; i++) {
        int wide = row.get(i).length();
        widths[i] = wide > LONGEST_NAME ? widths[i] : Math.max(widths[i], wide);
      }
    }
    int indent = 2;
    for (int wide : widths) {
      indent += wide + 2;
    }
    for (List<String> row : rows) {
      row(row, widths, " ".repeat(indent));
    }
  }

  private void row(List<String> row, int[] widths, String indent) {
    StringBuilder before = new StringBuilder("  ");
    for (int i = 0; i < widths.length; i++) {
      String cell = row.get(i);
      before.append(cell).append(" ".repeat(Math.max(0, widths[i] - cell.length()) + 2));
    }
    if (before.length() > indent.length()) {
      console.line(before.toString().stripTrailing());
      wrap(indent, indent, row.getLast());
    } else {
      wrap(before.toString(), indent, row.getLast());
    }
  }

  private void wrap(String first, String rest, String text) {
    int room = Math.max(NARROWEST, width - rest.length());
    StringBuilder line = new StringBuilder();
    String before = first;
    for (String word : text.split(" ", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > room) {
        console.line(before + line);
        before = rest;
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    console.line(before + line);
  }
}
