package dev.victor.core.console;

import java.util.ArrayList;
import java.util.List;

/// Columns aligned by blanks: no borders, numbers to the right, the last column free.
public final class Table {

  /// How a column is aligned.
  public enum Align {
    /// Words.
    LEFT,
    /// Numbers.
    RIGHT
  }

  private final List<Align> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /// A table with these columns; further cells of a row are aligned left.
  public Table(Align... columns) {
    this.columns = List.of(columns);
  }

  /// Adds a row.
  public Table row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /// The lines, each indented by `indent` blanks, without trailing blanks.
  public List<String> lines(int indent) {
    int[] widths = widths();
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(" ".repeat(indent));
      for (int i = 0; i < row.size(); i++) {
        line.append(cell(row.get(i), widths[i], align(i))).append("  ");
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private Align align(int column) {
    return column < columns.size() ? columns.get(column) : Align.LEFT;
  }

  private int[] widths() {
    int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], visible(row.get(i)));
      }
    }
    return widths;
  }

  private static String cell(String text, int width, Align align) {
    String fill = " ".repeat(Math.max(0, width - visible(text)));
    return align == Align.LEFT ? text + fill : fill + text;
  }

  /// Columns a text takes: code points without colour codes.
  private static int visible(String text) {
    String plain = text.indexOf('\u001b') < 0 ? text : text.replaceAll("\u001b\\[[0-9;]*m", "");
    return plain.codePointCount(0, plain.length());
  }
}
