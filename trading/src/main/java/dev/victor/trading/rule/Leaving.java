package dev.victor.trading.rule;

import dev.victor.trading.journal.Deal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One decision to leave: the fills that closed one position, else those of one order.
///
/// @param time of the last fill
/// @param result of all of them
record Leaving(Instant time, BigDecimal result) {

  /// The decisions behind the closing deals of a day, by their last fill.
  static List<Leaving> of(List<Deal> closing) {
    Map<String, Leaving> left = new LinkedHashMap<>();
    for (Deal deal : closing) {
      String key = deal.position().or(deal::order).orElse(deal.id());
      Leaving before = left.remove(key);
      BigDecimal result = before == null ? deal.result() : before.result().add(deal.result());
      left.put(key, new Leaving(deal.time(), result));
    }
    return new ArrayList<>(left.values());
  }
}
