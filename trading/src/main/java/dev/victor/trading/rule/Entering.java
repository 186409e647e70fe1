package dev.victor.trading.rule;

import dev.victor.trading.journal.Deal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One decision to enter: the fills of one position, else of one order. Fills of the same second,
/// symbol, side and price are one decision too: MetaTrader 4 gives what remains of a partly closed
/// ticket a new number. Turning a position round is a decision of its own, as large as what is left
/// of it; so is whatever is entered once a position was closed.
///
/// @param time of the first fill
/// @param symbol as the broker writes it
/// @param volume of all fills, in lots or units
/// @param position it opened, when known
record Entering(Instant time, String symbol, BigDecimal volume, Optional<String> position) {

  /// What makes fills one decision though their numbers differ.
  private record Moment(Instant time, String symbol, Object side, BigDecimal price) {}

  /// The decisions behind the deals of a day, by time.
  static List<Entering> of(List<Deal> deals) {
    Decisions decisions = new Decisions();
    deals.forEach(decisions::add);
    return new ArrayList<>(decisions.entered.values());
  }

  /// Follows what is open, as far as the day tells.
  private static final class Decisions {
    private final Map<String, Entering> entered = new LinkedHashMap<>();
    private final Map<Moment, String> moments = new HashMap<>();
    private final Map<String, BigDecimal> open = new HashMap<>();
    private final Map<String, Integer> rounds = new HashMap<>();

    void add(Deal deal) {
      String what = deal.position().orElse(deal.symbol());
      BigDecimal held = open.getOrDefault(what, BigDecimal.ZERO);
      switch (deal.entry()) {
        case IN, UNSTATED -> {
          enter(deal, deal.position().or(deal::order).orElse(deal.id()), deal.volume());
          open.put(what, held.add(deal.volume()));
        }
        case OUT, OUT_BY -> {
          BigDecimal left = held.subtract(deal.volume()).max(BigDecimal.ZERO);
          open.put(what, left);
          if (left.signum() == 0) {
            rounds.merge(what, 1, Integer::sum);
          }
        }
        case IN_OUT -> {
          BigDecimal left = deal.volume().subtract(held);
          rounds.merge(what, 1, Integer::sum);
          enter(deal, deal.id(), left);
          open.put(what, left);
        }
      }
    }

    private void enter(Deal deal, String decision, BigDecimal volume) {
      int round = rounds.getOrDefault(deal.position().orElse(deal.symbol()), 0);
      String own = decision + " " + round;
      Moment moment =
          new Moment(deal.time(), deal.symbol(), deal.side(), deal.price().stripTrailingZeros());
      String key = entered.containsKey(own) ? own : moments.getOrDefault(moment, own);
      moments.put(moment, key);
      entered.merge(
          key, new Entering(deal.time(), deal.symbol(), volume, deal.position()), Entering::with);
    }
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
