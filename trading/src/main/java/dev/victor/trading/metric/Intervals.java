package dev.victor.trading.metric;

import java.util.Optional;

/// How far the figures of some trades can be trusted: 95 % intervals of three of them.
///
/// @param trades n
/// @param method how they were made
/// @param meanResult of the mean result of a trade, in money
/// @param profitFactor of the profit factor; empty when nothing was lost
/// @param winRatePercent of the win rate
public record Intervals(
    int trades,
    Method method,
    Optional<Interval> meanResult,
    Optional<Interval> profitFactor,
    Optional<Interval> winRatePercent) {

  /// Trades below which there are no intervals: too few to draw from.
  public static final int FEWEST_TRADES = 10;

  /// How intervals are made.
  public enum Method {
    /// Percentiles of resampled trades (Efron 1979).
    BOOTSTRAP("bootstrap"),
    /// Normal approximation, for many trades.
    NORMAL("normal"),
    /// Too few trades for any.
    NONE("none");

    private final String id;

    Method(String id) {
      this.id = id;
    }

    /// The word in JSON.
    public String id() {
      return id;
    }
  }

  /// Why there are none, when there are none: `6 trades of at least 10`.
  public Optional<String> why() {
    return method == Method.NONE
        ? Optional.of(
            (trades == 1 ? "1 trade" : trades + " trades") + " of at least " + FEWEST_TRADES)
        : Optional.empty();
  }
}
