package dev.victor.trading.metric;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// The figures of MetaTrader's history report, computed from an initial balance and the ordered
/// results of trades.
///
/// Sums of money and drawdowns are exact. Quotients have [#PRECISION] digits, so that whoever
/// prints them rounds once. What is made of returns ([#ahpr()], [#ghpr()], [#sharpe()]), the
/// Z-score and the line through the curve are statistics in `double`: about 12 digits hold. What
/// each figure means is in [Metric]; deposits and withdrawals after the first are not part of the
/// curve.
///
/// @param start the balance that the curve starts from
/// @param points of the curve: the start, and one for each result
/// @param trades closing deals (MetaTrader 5) or closed tickets (MetaTrader 4), not positions
/// @param won trades with a result of zero or more
/// @param lost trades with a result below zero
/// @param netProfit all results, entry commissions included
/// @param grossProfit results of zero and more
/// @param grossLoss results below zero, so negative or zero
/// @param profitFactor gross profit over gross loss, 0 when nothing was lost
/// @param expectedPayoff net over trades, 0 without trades
/// @param winRatePercent won trades in percent of all
/// @param largestProfit the best trade, 0 when none won
/// @param largestLoss the worst trade, 0 when none lost
/// @param averageProfit gross profit over won trades
/// @param averageLoss gross loss over lost trades
/// @param drawdown how far the balance fell
/// @param recoveryFactor net over maximal drawdown, 0 without a drawdown
/// @param ahpr arithmetic mean of balance after over balance before, 0 when not computable
/// @param ghpr geometric mean of the same, 0 when not computable
/// @param returnDeviation population deviation (divided by n) of balance after over balance before
/// @param sharpe (AHPR − 1) over that deviation, not annualised, 0 when not computable
/// @param streaks runs of wins and losses
/// @param runsTest the Z-score, unless there are only wins or only losses
/// @param trend the line through the curve, from [Trend#FEWEST_POINTS] points on
public record MetaTraderMetrics(
    BigDecimal start,
    int points,
    int trades,
    int won,
    int lost,
    BigDecimal netProfit,
    BigDecimal grossProfit,
    BigDecimal grossLoss,
    BigDecimal profitFactor,
    BigDecimal expectedPayoff,
    BigDecimal winRatePercent,
    BigDecimal largestProfit,
    BigDecimal largestLoss,
    BigDecimal averageProfit,
    BigDecimal averageLoss,
    Drawdown drawdown,
    BigDecimal recoveryFactor,
    BigDecimal ahpr,
    BigDecimal ghpr,
    BigDecimal returnDeviation,
    BigDecimal sharpe,
    Streaks streaks,
    Optional<RunsTest> runsTest,
    Optional<Trend> trend) {

  /// Digits of a quotient: more than any report prints.
  public static final MathContext PRECISION = new MathContext(24, RoundingMode.HALF_UP);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// The figures of no trade at all.
  public static final MetaTraderMetrics NOTHING = of(BigDecimal.ZERO, List.of());

  /// Computes all figures.
  ///
  /// @param initial the balance before the first result: the first deposit, or the balance when a
  ///   period begins
  /// @param results in the order in which they changed the balance
  public static MetaTraderMetrics of(BigDecimal initial, List<TradeResult> results) {
    MetaTraderMeter meter = new MetaTraderMeter(initial);
    for (TradeResult result : results) {
      meter.add(result.amount(), result.closing());
    }
    return meter.metrics();
  }

  /// The balance after the last result.
  public BigDecimal end() {
    return start.add(netProfit);
  }

  /// Whether nothing was lost, so that a profit factor would divide by zero (MetaTrader prints 0.00
  /// then).
  public boolean withoutLoss() {
    return grossLoss.signum() == 0;
  }

  /// A share in percent; 0 when there is no whole.
  public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return quotient(part.multiply(HUNDRED), whole);
  }

  /// A quotient as MetaTrader prints it: 0 when the divisor is zero.
  static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
    return divisor.signum() == 0 ? BigDecimal.ZERO : dividend.divide(divisor, PRECISION);
  }

  static BigDecimal quotient(BigDecimal dividend, int divisor) {
    return quotient(dividend, BigDecimal.valueOf(divisor));
  }
}
