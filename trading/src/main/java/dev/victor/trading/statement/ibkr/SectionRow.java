package dev.victor.trading.statement.ibkr;

import dev.victor.core.failure.BadInput;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// A row of a statement that consists of sections: `Trades,Data,Order,…`.
///
/// @param file name of the file, for messages
/// @param line where it stands
/// @param section its name, in the language of the account
/// @param kind `Header`, `Data`, `SubTotal` or `Total`
/// @param headings of the section's columns, empty when there was no header
/// @param cells behind the kind
record SectionRow(
    String file,
    long line,
    String section,
    String kind,
    List<String> headings,
    List<String> cells) {

  boolean header() {
    return kind.equals("Header");
  }

  boolean data() {
    return kind.equals("Data");
  }

  /// The text of a cell; empty when the row is shorter.
  String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }

  /// The heading of a column; empty when there are fewer.
  String heading(int column) {
    return column >= 0 && column < headings.size() ? headings.get(column) : "";
  }

  /// Where the first heading stands that is one of `names`; −1 when there is none.
  int at(String... names) {
    for (int i = 0; i < headings.size(); i++) {
      for (String name : names) {
        if (headings.get(i).equalsIgnoreCase(name)) {
          return i;
        }
      }
    }
    return -1;
  }

  /// The text under the first heading that is one of `names`; empty when there is none.
  String text(String... names) {
    return cell(at(names));
  }

  /// The number in a cell; zero when it is blank or a dash.
  ///
  /// @throws BadInput when it is no number
  BigDecimal amount(int column) {
    String text = cell(column);
    if (text.isEmpty() || text.equals("-") || text.equals("--")) {
      return BigDecimal.ZERO;
    }
    return Figures.parse(text).orElseThrow(() -> wrong(column, "a number"));
  }

  /// Whether the section has this name, in whatever case.
  boolean in(String... names) {
    String lower = section.toLowerCase(Locale.ROOT);
    return List.of(names).contains(lower);
  }

  /// A failure that points at a cell.
  BadInput wrong(int column, String expected) {
    String found = cell(column).replaceAll("[\\p{Cntrl}\\s]+", " ");
    return new BadInput(
        file + ":" + line + ":" + (column + 3),
        "expected "
            + expected
            + ", found \""
            + (found.length() > 40 ? found.substring(0, 40) + "…" : found)
            + "\"",
        "nothing was stored; download the statement again");
  }
}
