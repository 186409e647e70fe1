package dev.victor.trading.metric;

import static dev.victor.trading.metric.MetaTraderMetrics.percent;
import static dev.victor.trading.metric.MetaTraderMetrics.quotient;

import java.math.BigDecimal;

/// One pass over the results: what [MetaTraderMetrics] is made of.
final class Tally {

  private final BigDecimal initial;
  private final DrawdownMeter drawdown;
  private final HoldingReturns returns;
  private final Streaks.Meter streaks = new Streaks.Meter();
  private int won;
  private int lost;
  private BigDecimal balance;
  private BigDecimal profit = BigDecimal.ZERO;
  private BigDecimal loss = BigDecimal.ZERO;
  private BigDecimal largestProfit = BigDecimal.ZERO;
  private BigDecimal largestLoss = BigDecimal.ZERO;

  Tally(BigDecimal initial) {
    this.initial = initial;
    this.balance = initial;
    this.drawdown = new DrawdownMeter(initial);
    this.returns = new HoldingReturns(initial);
  }

  void add(TradeResult result) {
    BigDecimal amount = result.amount();
    balance = balance.add(amount);
    drawdown.add(balance);
    returns.add(balance);
    if (amount.signum() >= 0) {
      profit = profit.add(amount);
    } else {
      loss = loss.add(amount);
    }
    if (result.closing()) {
      trade(amount);
    }
  }

  private void trade(BigDecimal amount) {
    streaks.add(amount);
    largestProfit = largestProfit.max(amount);
    largestLoss = largestLoss.min(amount);
    if (amount.signum() >= 0) {
      won++;
    } else {
      lost++;
    }
  }

  MetaTraderMetrics metrics() {
    int trades = won + lost;
    BigDecimal net = balance.subtract(initial);
    Drawdown falls = drawdown.result();
    return new MetaTraderMetrics(
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
        returns.sharpe(),
        streaks.result());
  }
}
