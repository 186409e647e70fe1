package dev.victor.trading.metric;

import static dev.victor.trading.metric.MetaTraderMetrics.percent;
import static dev.victor.trading.metric.MetaTraderMetrics.quotient;

import java.math.BigDecimal;

/// Takes results one by one, in the order in which they changed the balance, and makes
/// [MetaTraderMetrics] of them in one pass: nothing is kept but the figures.
public final class MetaTraderMeter {

  private final BigDecimal initial;
  private final DrawdownMeter drawdown;
  private final HoldingReturns returns;
  private final StreakMeter streaks = new StreakMeter();
  private final TrendMeter trend = new TrendMeter();
  private int won;
  private int lost;
  private BigDecimal balance;
  private BigDecimal profit = BigDecimal.ZERO;
  private BigDecimal loss = BigDecimal.ZERO;
  private BigDecimal largestProfit = BigDecimal.ZERO;
  private BigDecimal largestLoss = BigDecimal.ZERO;

  /// A meter that starts from a balance: the first deposit, or the balance when a period begins.
  public MetaTraderMeter(BigDecimal initial) {
    this.initial = initial;
    this.balance = initial;
    this.drawdown = new DrawdownMeter(initial);
    this.returns = new HoldingReturns(initial);
    this.trend.add(initial.doubleValue());
  }

  /// Takes the next result.
  ///
  /// @param amount profit, swap, commission, fee and taxes together, signed
  /// @param closing whether it closed (part of) a position and so counts as a trade; an entry that
  ///   cost nothing leaves no trace
  public void add(BigDecimal amount, boolean closing) {
    int sign = amount.signum();
    if (!closing && sign == 0) {
      return;
    }
    balance = balance.add(amount);
    drawdown.add(balance);
    returns.add(amount, balance);
    trend.add(returns.balance());
    if (sign >= 0) {
      profit = profit.add(amount);
    } else {
      loss = loss.add(amount);
    }
    if (closing) {
      trade(amount);
    }
  }

  private void trade(BigDecimal amount) {
    streaks.add(amount);
    if (amount.signum() >= 0) {
      won++;
      largestProfit = largestProfit.max(amount);
    } else {
      lost++;
      largestLoss = largestLoss.min(amount);
    }
  }

  /// The balance after the last result.
  public BigDecimal balance() {
    return balance;
  }

  /// The figures of all results so far.
  public MetaTraderMetrics metrics() {
    int trades = won + lost;
    BigDecimal net = balance.subtract(initial);
    Drawdown falls = drawdown.result();
    Streaks runs = streaks.result();
    return new MetaTraderMetrics(
        initial,
        trend.points(),
        trades,
        won,
        lost,
        net,
        profit,
        loss,
        quotient(profit, loss.negate()),
        quotient(net, trades),
        percent(BigDecimal.valueOf(won), BigDecimal.valueOf(trades)),
        largestProfit,
        largestLoss,
        quotient(profit, won),
        quotient(loss, lost),
        falls,
        quotient(net, falls.maximal()),
        returns.arithmetic(),
        returns.geometric(),
        returns.deviation(),
        returns.sharpe(),
        runs,
        RunsTest.of(won, lost, runs.count()),
        trend.result());
  }
}
