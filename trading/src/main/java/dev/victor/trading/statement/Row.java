package dev.victor.trading.statement;

import dev.victor.core.failure.BadInput;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;

/// One row of a table, as text.
///
/// @param file name of the file, for messages
/// @param line line of an html file, or row of a worksheet
/// @param cells text of each cell, without blanks at the ends
/// @param note text behind the first cell (its `title`), may be empty
public record Row(String file, int line, List<String> cells, String note) {

  /// The text of a cell; empty when the row is shorter.
  public String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }

  /// How many cells there are.
  public int size() {
    return cells.size();
  }

  /// The cells that hold something.
  public List<String> filled() {
    return cells.stream().filter(cell -> !cell.isEmpty()).toList();
  }

  /// The amount in a cell; zero when it is blank.
  ///
  /// @throws BadInput when it is no number
  public BigDecimal amount(int column) {
    String text = cell(column);
    return text.isEmpty() ? BigDecimal.ZERO : number(column, text);
  }

  /// The number in a cell that must have one.
  ///
  /// @throws BadInput when it is blank or no number
  public BigDecimal number(int column) {
    return number(column, cell(column));
  }

  private BigDecimal number(int column, String text) {
    return Amounts.parse(text).orElseThrow(() -> wrong(column, "a number", text));
  }

  /// The time in a cell.
  ///
  /// @throws BadInput when it is none
  public LocalDateTime time(int column) {
    return Times.parse(cell(column))
        .orElseThrow(() -> wrong(column, "a time like 2026.11.22 09:14:00", cell(column)));
  }

  /// A failure that points at a cell.
  public BadInput wrong(int column, String expected, String found) {
    return new BadInput(
        file + ":" + line + ":" + (column + 1),
        "expected " + expected + ", found \"" + Quoted.brief(found) + "\"",
        "nothing was stored; export the statement again");
  }
}
