package dev.victor.trading.mapping;

import dev.victor.trading.statement.csv.Headings;
import dev.victor.trading.statement.csv.Table;
import dev.victor.trading.statement.mapped.Field;
import dev.victor.trading.statement.mapped.Mapping;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The columns of a table as people see them.
///
/// @param mapped by field
/// @param unused the others
record Columns(Map<Field, Column> mapped, List<Column> unused) {

  /// One column.
  ///
  /// @param heading as it stands in the file
  /// @param example the first value below it, may be empty
  record Column(String heading, String example) {}

  static Columns of(Table table, Mapping mapping) {
    Headings headings = table.headings();
    String[] examples = new String[headings.size()];
    table.sample(line -> {
      for (int i = 0; i < examples.length; i++) {
        if (examples[i] == null && !line.blank(i)) {
          examples[i] = line.text(i);
        }
      }
    });
    Map<Field, Column> mapped = new EnumMap<>(Field.class);
    Set<Integer> used = new HashSet<>();
    for (Field field : mapping.columns().keySet()) {
      int column = mapping.column(headings, field);
      if (column >= 0) {
        mapped.put(field, column(headings, examples, column));
        used.add(column);
      }
    }
    List<Column> unused = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      if (!used.contains(i) && !headings.text(i).isEmpty()) {
        unused.add(column(headings, examples, i));
      }
    }
    return new Columns(mapped, unused);
  }

  private static Column column(Headings headings, String[] examples, int column) {
    String example = examples[column];
    return new Column(headings.text(column), example == null ? "" : example);
  }
}
