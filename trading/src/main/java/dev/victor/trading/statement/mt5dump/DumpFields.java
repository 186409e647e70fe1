package dev.victor.trading.statement.mt5dump;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which of MetaTrader's records has these fields.
enum DumpFields {
  /// `history_deals_get`.
  DEALS,
  /// `history_orders_get`.
  ORDERS,
  /// `positions_get`.
  POSITIONS,
  /// None of them.
  OTHER;

  private List<String> fields() {
    return switch (this) {
      case DEALS ->
          List.of("ticket", "time", "type", "entry", "volume", "price", "profit", "symbol");
      case ORDERS -> List.of("ticket", "time_setup", "type", "volume_initial", "price_open");
      case POSITIONS -> List.of("ticket", "time", "type", "volume", "price_open", "price_current");
      case OTHER -> List.of();
    };
  }

  /// The record that has all its fields among `names`.
  static DumpFields of(Collection<String> names) {
    Set<String> lower = new HashSet<>();
    names.forEach(name -> lower.add(name.strip().toLowerCase(Locale.ROOT)));
    for (DumpFields each : values()) {
      if (lower.containsAll(each.fields())) {
        return each;
      }
    }
    return OTHER;
  }
}
