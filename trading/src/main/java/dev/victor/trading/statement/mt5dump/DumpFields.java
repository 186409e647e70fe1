package dev.victor.trading.statement.mt5dump;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which of MetaTrader's records has these fields.
enum DumpFields {
  /// `history_deals_get`.
  DEALS(List.of("ticket", "time", "type", "entry", "volume", "price", "profit", "symbol")),
  /// `history_orders_get`.
  ORDERS(List.of("ticket", "time_setup", "type", "volume_initial", "price_open")),
  /// `positions_get`.
  POSITIONS(List.of("ticket", "time", "type", "volume", "price_open", "price_current")),
  /// None of them.
  OTHER(List.of());

  private final List<String> fields;

  DumpFields(List<String> fields) {
    this.fields = fields;
  }

  /// The record that has all its fields among `names`.
  static DumpFields of(Collection<String> names) {
    Set<String> lower = new HashSet<>();
    names.forEach(name -> lower.add(name.strip().toLowerCase(Locale.ROOT)));
    for (DumpFields each : values()) {
      if (lower.containsAll(each.fields)) {
        return each;
      }
    }
    return OTHER;
  }
}
