package dev.victor.trading.statement.csv;

import dev.victor.trading.statement.Row;
import dev.victor.trading.statement.StatementFile;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A table in a workbook: below a row of headings in one of its sheets.
final class Sheet {

  private Sheet() {}

  /// The headings that are wanted, in the first sheet that has them.
  static Optional<Headings> find(StatementFile file, Predicate<Headings> wanted) {
    @Nullable Headings[] found = new @Nullable Headings[1];
    file.rowsBelow(
        row -> {
          Headings headings = new Headings(row.cells());
          if (wanted.test(headings)) {
            found[0] = headings;
            return true;
          }
          return false;
        },
        row -> false);
    return Optional.ofNullable(found[0]);
  }

  /// Hands on each row below the headings that holds something, until `wanted` answers false.
  static void each(StatementFile file, Headings headings, Line line, Predicate<Line> wanted) {
    file.rowsBelow(
        row -> new Headings(row.cells()).texts().equals(headings.texts()),
        row -> {
          fill(line, row, headings.size());
          return line.allBlank() || wanted.test(line);
        });
  }

  private static void fill(Line line, Row row, int columns) {
    line.begin(row.line());
    for (int i = 0; i < Math.max(columns, row.size()); i++) {
      char[] text = row.cell(i).toCharArray();
      line.add(text, 0, text.length);
    }
  }
}
