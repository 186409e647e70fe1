package dev.victor.trading.validate;

import dev.victor.trading.backtest.Trade;
import dev.victor.trading.dataset.Bars;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which trade that was made is which of the replay: the nearest of the same side that was opened
/// within a bar of it, at a price no further off than a tenth.
///
/// @param pairs those that are the same
/// @param missed of the replay, not made
/// @param extra made, and not in the replay
record Matching(List<Pair> pairs, List<Trade> missed, List<LiveTrade> extra) {

  private static final double PRICE_SHARE = 0.1;

  static Matching of(Bars bars, List<Trade> replayed, List<LiveTrade> live) {
    Set<LiveTrade> left = new LinkedHashSet<>(live);
    List<Pair> pairs = new ArrayList<>();
    List<Trade> missed = new ArrayList<>();
    for (Trade trade : replayed) {
      Optional<LiveTrade> nearest = nearest(bars, trade, left);
      nearest.ifPresentOrElse(
          found -> {
            left.remove(found);
            pairs.add(new Pair(found, trade));
          },
          () -> missed.add(trade));
    }
    return new Matching(pairs, missed, List.copyOf(left));
  }

  private static Optional<LiveTrade> nearest(Bars bars, Trade trade, Set<LiveTrade> live) {
    Instant entry = Instant.ofEpochMilli(bars.start(trade.entryBar()));
    LiveTrade best = null;
    Duration least = Duration.ofMillis(bars.step()).plusMillis(1);
    for (LiveTrade each : live) {
      Duration off = Duration.between(entry, each.opened()).abs();
      double price = Math.abs(each.entry().doubleValue() / trade.entryPrice() - 1);
      if (each.bought() == trade.units() > 0 && price <= PRICE_SHARE && off.compareTo(least) < 0) {
        best = each;
        least = off;
      }
    }
    return Optional.ofNullable(best);
  }

  /// The difference of all results, by cause.
  Gap gap() {
    Gap gap = Gap.NONE;
    for (Pair pair : pairs) {
      gap = gap.plus(pair.gap());
    }
    BigDecimal none = BigDecimal.ZERO;
    for (Trade trade : missed) {
      gap = gap.plus(new Gap(replayed(trade).negate(), none, none, none, none));
    }
    for (LiveTrade trade : extra) {
      gap = gap.plus(new Gap(none, trade.result(), none, none, none));
    }
    return gap;
  }

  /// What the replay makes of a trade, exactly.
  static BigDecimal replayed(Trade trade) {
    return BigDecimal.valueOf(trade.units())
        .multiply(
            BigDecimal.valueOf(trade.exitPrice()).subtract(BigDecimal.valueOf(trade.entryPrice())))
        .subtract(BigDecimal.valueOf(trade.commission()));
  }

  /// Pairs for a hundred trades of whichever of the two made more; empty when neither made any.
  Optional<Double> matchedPercent() {
    int most = pairs.size() + Math.max(missed.size(), extra.size());
    return most == 0 ? Optional.empty() : Optional.of(100.0 * pairs.size() / most);
  }

  /// Root mean square of what the rates of pairs differ by, in percentage points; empty without a
  /// pair.
  Optional<Double> trackingErrorPercent() {
    if (pairs.isEmpty()) {
      return Optional.empty();
    }
    double squares = pairs.stream().mapToDouble(pair -> Math.pow(pair.rateError(), 2)).sum();
    return Optional.of(100 * Math.sqrt(squares / pairs.size()));
  }
}
