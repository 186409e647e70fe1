package dev.victor.trading.statement.mt5;

import dev.victor.trading.statement.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the columns of a table are: by heading, or by place when the headings are in another
/// language.
final class Columns {

  static final List<String> DEALS =
      List.of(
          "time",
          "deal",
          "symbol",
          "type",
          "direction",
          "volume",
          "price",
          "order",
          "commission",
          "swap",
          "profit",
          "balance",
          "comment");

  static final List<String> DEALS_WITH_FEE =
      List.of(
          "time",
          "deal",
          "symbol",
          "type",
          "direction",
          "volume",
          "price",
          "order",
          "commission",
          "fee",
          "swap",
          "profit",
          "balance",
          "comment");

  /// The second time and price are the closing ones.
  static final List<String> POSITIONS =
      List.of(
          "time",
          "position",
          "symbol",
          "type",
          "volume",
          "price",
          "s / l",
          "t / p",
          "time 2",
          "price 2",
          "commission",
          "swap",
          "profit");

  static final List<String> ORDERS =
      List.of("time", "order", "symbol", "type", "volume", "price", "s / l", "t / p");

  private final Map<String, Integer> places = new HashMap<>();

  private Columns() {}

  /// Columns by the headings of a row; a heading that comes twice is `NAME 2` the second time.
  static Columns named(List<String> headings) {
    Columns columns = new Columns();
    for (int i = 0; i < headings.size(); i++) {
      String name = headings.get(i).toLowerCase(java.util.Locale.ROOT);
      if (!name.isEmpty() && columns.places.putIfAbsent(name, i) != null) {
        columns.places.putIfAbsent(name + " 2", i);
      }
    }
    return columns;
  }

  /// The same columns at the places of the filled headings, in the order of `names`.
  static Columns placed(List<String> headings, List<String> names) {
    Columns columns = new Columns();
    int next = 0;
    for (int i = 0; i < headings.size() && next < names.size(); i++) {
      if (!headings.get(i).isEmpty()) {
        columns.places.put(names.get(next++), i);
      }
    }
    return columns;
  }

  boolean has(String... names) {
    for (String name : names) {
      if (!places.containsKey(name)) {
        return false;
      }
    }
    return true;
  }

  /// Where a column is; −1, which is a blank cell in every row, when there is none.
  int at(String name) {
    return places.getOrDefault(name, -1);
  }

  String text(Row row, String name) {
    return row.cell(at(name));
  }
}
