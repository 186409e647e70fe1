package dev.victor.trading.statement.mt5;

import dev.victor.trading.statement.Row;
import dev.victor.trading.statement.RowOrder;
import dev.victor.trading.statement.Times;
import java.util.List;
import java.util.Set;

/// The tables of a report.
enum Section {
  /// Head, balance block and results: labels and values.
  LABELS,
  /// A table whose kind its first row will tell.
  UNTOLD,
  /// Closed positions.
  POSITIONS,
  /// Fills and balance operations.
  DEALS,
  /// Orders that were filled or cancelled.
  ORDERS,
  /// Open positions, working orders: nothing that is kept.
  OTHER;

  private static final Set<String> DIRECTIONS = Set.of("in", "out", "in/out", "out by");

  /// The kind of a table by its English headings.
  static Section of(Columns columns) {
    if (columns.has("deal", "direction", "profit")) {
      return DEALS;
    }
    if (columns.has("position", "time 2", "price 2", "profit")) {
      return POSITIONS;
    }
    if (columns.has("market price")) {
      return OTHER;
    }
    return columns.has("order", "state", "s / l") ? ORDERS : UNTOLD;
  }

  /// The kind of a table by its first row, when the headings are in another language: `cells` are
  /// those under a heading.
  static Section of(List<String> cells) {
    if (cells.size() < 11
        || Times.parse(cells.get(0)).isEmpty()
        || !RowOrder.numeric(cells.get(1))) {
      return OTHER;
    }
    boolean operation = cells.get(2).isEmpty() && !cells.get(3).isEmpty() && cells.get(4).isEmpty();
    if (cells.size() >= 13 && (DIRECTIONS.contains(cells.get(4)) || operation)) {
      return DEALS;
    }
    if (Times.parse(cells.get(8)).isEmpty()) {
      return OTHER;
    }
    return cells.size() == 13 ? POSITIONS : cells.get(4).contains("/") ? ORDERS : OTHER;
  }

  /// Whether a row is one of headings: many words, no digit.
  static boolean headings(Row row) {
    return row.filled().size() >= 10
        && row.cells().stream().noneMatch(cell -> cell.chars().anyMatch(Character::isDigit));
  }
}
