package dev.victor.trading.validate;

import dev.victor.trading.backtest.Trade;
import java.math.BigDecimal;
import java.math.MathContext;

/// A trade that was made, and the one of the replay that it is.
///
/// @param live as it was made
/// @param replayed as the version makes it
record Pair(LiveTrade live, Trade replayed) {

  private static final MathContext DIGITS = MathContext.DECIMAL64;

  /// What lies between the two results. A point of the price was worth `gross / way` in the account
  /// and `units` in the replay: the way that the prices differ, at the account's worth, is
  /// slippage, and what is left of the gross results is size.
  Gap gap() {
    BigDecimal units = BigDecimal.valueOf(replayed.units());
    BigDecimal way =
        BigDecimal.valueOf(replayed.exitPrice())
            .subtract(BigDecimal.valueOf(replayed.entryPrice()));
    BigDecimal went = live.exit().subtract(live.entry());
    BigDecimal worth = went.signum() == 0 ? units : live.gross().divide(went, DIGITS);
    BigDecimal slippage = worth.multiply(went.subtract(way));
    BigDecimal sizing = live.gross().subtract(units.multiply(way)).subtract(slippage);
    BigDecimal fees = live.costs().add(BigDecimal.valueOf(replayed.commission()));
    return new Gap(BigDecimal.ZERO, BigDecimal.ZERO, slippage, fees, sizing);
  }

  /// How much more of what was put in was made than in the replay, as a share.
  double rateError() {
    return live.rate() - replayed.rate();
  }
}
