package dev.victor.trading.statement.mapped;

import dev.victor.trading.statement.csv.Headings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Which column of a table is what.
///
/// @param headings of the table it is for; their order does not matter
/// @param columns heading, or `#9` for the ninth column, by field
/// @param rules how the cells are to be taken
public record Mapping(List<String> headings, Map<Field, String> columns, Rules rules) {

  /// Copies the collections.
  public Mapping {
    headings = List.copyOf(headings);
    EnumMap<Field, String> sorted = new EnumMap<>(Field.class);
    sorted.putAll(columns);
    columns = java.util.Collections.unmodifiableMap(sorted);
  }

  /// Whether a table has these headings, in whatever order.
  public boolean fits(Headings table) {
    return new Headings(headings).fingerprint().equals(table.fingerprint());
  }

  /// Where a field is in a table; -1 when it is not mapped, or the table lacks the column.
  public int column(Headings table, Field field) {
    String name = columns.getOrDefault(field, "");
    if (name.matches("#\\d{1,3}")) {
      int column = Integer.parseInt(name.substring(1)) - 1;
      return column < table.size() ? column : -1;
    }
    return name.isEmpty() ? -1 : table.find(name);
  }

  /// Whether a row is a closed trade; otherwise it is a fill.
  public boolean ofTrades() {
    return columns.containsKey(Field.CLOSE_TIME)
        || (columns.containsKey(Field.OPEN_PRICE) && columns.containsKey(Field.CLOSE_PRICE));
  }

  /// Whether rows are neither, and only move money.
  public boolean ofFlowsOnly() {
    return columns.containsKey(Field.AMOUNT)
        && columns.containsKey(Field.TIME)
        && !columns.containsKey(Field.SYMBOL)
        && !columns.containsKey(Field.PRICE)
        && !ofTrades();
  }

  /// What must be mapped before a table can be read.
  public List<Field> missing() {
    List<Field> needed = new ArrayList<>();
    if (ofFlowsOnly()) {
      return needed;
    }
    needed.add(Field.SYMBOL);
    needed.add(Field.VOLUME);
    if (ofTrades()) {
      needed.addAll(
          List.of(Field.OPEN_TIME, Field.CLOSE_TIME, Field.OPEN_PRICE, Field.CLOSE_PRICE));
    } else {
      needed.addAll(List.of(Field.TIME, Field.PRICE));
    }
    needed.removeAll(columns.keySet());
    return needed;
  }
}
