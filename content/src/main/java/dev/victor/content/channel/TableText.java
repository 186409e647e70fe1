package dev.victor.content.channel;

import dev.victor.core.console.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A table of Markdown, which Discord does not know: as aligned columns where these fit a phone
/// turned sideways, else as a list.
final class TableText {

  /// Columns of a code block that a window of Discord shows without wrapping.
  private static final int WIDEST = 56;

  private static final Pattern RULE = Pattern.compile(":?-+:?");

  private TableText() {}

  /// Whether a line parts the headings of a table from its rows.
  static boolean isRule(String line) {
    return line.contains("|")
        && cells(line).stream().allMatch(cell -> RULE.matcher(cell).matches());
  }

  /// The cells of a row.
  static List<String> cells(String line) {
    String row = line.strip().replaceAll("^\\||(?<!\\\\)\\|$", "");
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean code = false;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '\\' && i + 1 < row.length()) {
        cell.append(row.charAt(i + 1) == '|' ? "" : "\\").append(row.charAt(++i));
      } else if (c == '|' && !code) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        code ^= c == '`';
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }

  /// The pieces of a table.
  ///
  /// @param lines headings, rule, rows
  static List<Piece> pieces(List<String> lines, Inline inline) {
    List<String> headings = cells(lines.getFirst());
    List<String> rule = cells(lines.get(1));
    Table.Align[] align = new Table.Align[headings.size()];
    for (int i = 0; i < align.length; i++) {
      boolean right = i < rule.size() && rule.get(i).endsWith(":") && !rule.get(i).startsWith(":");
      align[i] = right ? Table.Align.RIGHT : Table.Align.LEFT;
    }
    Table table = new Table(align);
    List<List<String>> rows = new ArrayList<>();
    if (headings.stream().anyMatch(heading -> !inline.plain(heading).isEmpty())) {
      rows.add(headings);
    }
    lines.subList(2, lines.size()).forEach(line -> rows.add(cells(line)));
    for (List<String> row : rows) {
      List<String> shown = new ArrayList<>();
      for (int i = 0; i < headings.size(); i++) {
        shown.add(i < row.size() ? inline.plain(row.get(i)).replace("```", "") : "");
      }
      table.row(shown.toArray(String[]::new));
    }
    List<String> aligned = table.lines(0).stream().map(String::stripTrailing).toList();
    boolean narrow = aligned.stream().allMatch(line -> line.length() <= WIDEST);
    return narrow
        ? List.of(new Piece.Code("", aligned))
        : listed(headings, lines.subList(2, lines.size()), inline);
  }

  /// `- **first cell** heading: cell, heading: cell`.
  private static List<Piece> listed(List<String> headings, List<String> rows, Inline inline) {
    List<Piece> items = new ArrayList<>();
    for (String row : rows) {
      List<String> cells = cells(row);
      List<String> rest = new ArrayList<>();
      for (int i = 1; i < Math.min(cells.size(), headings.size()); i++) {
        String heading = inline.of(headings.get(i));
        String cell = inline.of(cells.get(i));
        if (!cell.isEmpty()) {
          rest.add(heading.isEmpty() ? cell : heading + ": " + cell);
        }
      }
      String first = inline.plain(cells.getFirst());
      String lead = first.isEmpty() ? "" : "**" + first + "** ";
      items.add(new Piece.Words("- ", "  ", (lead + String.join(", ", rest)).strip()));
    }
    return items;
  }
}
