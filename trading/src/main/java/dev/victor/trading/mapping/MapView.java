package dev.victor.trading.mapping;

import dev.victor.trading.statement.mapped.Field;
import dev.victor.trading.statement.mapped.Mapping;
import java.util.ArrayList;
import java.util.List;

/// A mapping and what is known about it.
///
/// @param request what was asked for
/// @param name of the mapping
/// @param mapping as it stands now
/// @param columns of the table
record MapView(JournalMap.Request request, String name, Mapping mapping, Columns columns) {

  /// What only a person can say, each with the words to type.
  ///
  /// @param what is not known
  /// @param remedy the option that says it
  record Open(String what, String remedy) {}

  List<Open> open() {
    List<Open> open = new ArrayList<>();
    for (Field field : mapping.missing()) {
      open.add(
          new Open(
              "no column was found for " + field.word() + " (" + field.about() + ")",
              "--set " + field.word() + "=COLUMN"));
    }
    if (mapping.rules().dates().isEmpty()) {
      open.add(
          new Open(
              "the dates can be read as day/month or as month/day", "--set dates=DMY (or MDY)"));
    }
    return open;
  }

  /// One row of the table is this.
  String shape() {
    if (mapping.ofFlowsOnly()) {
      return "money that moved";
    }
    return mapping.ofTrades() ? "a closed trade" : "a fill";
  }
}
