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

  /// Room for the words of a last cell below which wrapping them helps nobody.
  private static final int NARROWEST = 16;

  private static final int GAP = 2;

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
        line.append(cell(row.get(i), widths[i], align(i))).append(" ".repeat(GAP));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  /// The lines for a terminal of `width` columns: where a row is longer, the words of its last cell
  /// go on below their beginning; where that begins too far to the right, cells that do not fit go
  /// on in a line of their own, further in. Nothing is cut.
  List<String> lines(int indent, int width) {
    List<String> lines = new ArrayList<>();
    int[] widths = widths();
    int row = 0;
    for (String line : lines(indent)) {
      List<String> cells = rows.get(row++);
      int begin = indent;
      for (int i = 0; i < cells.size() - 1; i++) {
        begin += widths[i] + GAP;
      }
      if (Columns.of(line) <= width) {
        lines.add(line);
      } else if (begin + NARROWEST <= width) {
        Wrapping.into(lines, line, begin, width);
      } else {
        fold(lines, cells, widths, indent, width);
      }
    }
    return lines;
  }

  private void fold(List<String> lines, List<String> cells, int[] widths, int indent, int width) {
    StringBuilder line = new StringBuilder(" ".repeat(indent));
    int begin = indent;
    int used = 0;
    for (int i = 0; i < cells.size(); i++) {
      String text = begin > indent ? cells.get(i) : cell(cells.get(i), widths[i], align(i));
      if (used > 0 && Columns.of(line.toString()) + Columns.of(text.stripTrailing()) > width) {
        lines.add(line.toString().stripTrailing());
        text = cells.get(i);
        begin = indent + 2 * GAP;
        line = new StringBuilder(" ".repeat(begin));
        used = 0;
      }
      used += text.isEmpty() ? 0 : 1;
      line.append(text).append(text.isEmpty() ? "" : " ".repeat(GAP));
    }
    if (used > 0) {
      Wrapping.into(lines, line.toString().stripTrailing(), begin, width);
    }
  }

  private Align align(int column) {
    return column < columns.size() ? columns.get(column) : Align.LEFT;
  }

  private int[] widths() {
    int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
      }
    }
    return widths;
  }

  private static String cell(String text, int width, Align align) {
    String fill = " ".repeat(Math.max(0, width - Columns.of(text)));
    return align == Align.LEFT ? text + fill : fill + text;
  }
}
