package dev.victor.trading.rule;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entry;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One decision to enter: the fills of one position, else of one order. Fills of the same second,
/// symbol, side and price are one decision too: MetaTrader 4 gives what remains of a partly closed
/// ticket a new number.
///
/// @param time of the first fill
/// @param symbol as the broker writes it
/// @param volume of all fills, in lots or units
/// @param position it opened, when known
record Entering(Instant time, String symbol, BigDecimal volume, Optional<String> position) {

  /// What makes fills one decision though their numbers differ.
  private record Moment(Instant time, String symbol, Object side, BigDecimal price) {}

  /// The decisions behind some deals, by time.
  static List<Entering> of(List<Deal> deals) {
    Map<String, Entering> decisions = new LinkedHashMap<>();
    Map<Moment, String> moments = new LinkedHashMap<>();
    for (Deal deal : deals) {
      if (deal.entry() == Entry.OUT || deal.entry() == Entry.OUT_BY) {
        continue;
      }
      String own = deal.position().or(deal::order).orElse(deal.id());
      Moment moment =
          new Moment(deal.time(), deal.symbol(), deal.side(), deal.price().stripTrailingZeros());
      String key = decisions.containsKey(own) ? own : moments.getOrDefault(moment, own);
      moments.put(moment, key);
      decisions.merge(
          key,
          new Entering(deal.time(), deal.symbol(), deal.volume(), deal.position()),
          Entering::with);
    }
    return new ArrayList<>(decisions.values());
  }

  /// The positions of some decisions, as far as they are known.
  static List<String> positions(List<Entering> entered) {
    return entered.stream().flatMap(each -> each.position().stream()).distinct().toList();
  }

  /// `1 trade`, `5 trades`.
  static String count(int trades) {
    return trades + (trades == 1 ? " trade" : " trades");
  }

  private Entering with(Entering more) {
    return new Entering(time, symbol, volume.add(more.volume), position);
  }
}
