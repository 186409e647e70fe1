package dev.victor.cli.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// What the broker of the demo states below its rows: added up here in the plainest way, on purpose
/// not by the code that the import is checked with.
///
/// @param net sum of all results
/// @param grossProfit sum of results of zero and more
/// @param grossLoss sum of results below zero
/// @param trades how many
/// @param drawdown deepest fall of the balance from a peak
/// @param peak the balance it fell from
record DemoTotals(
    BigDecimal net,
    BigDecimal grossProfit,
    BigDecimal grossLoss,
    int trades,
    BigDecimal drawdown,
    BigDecimal peak) {

  static DemoTotals of(BigDecimal deposit, List<DemoTrade> trades) {
    BigDecimal profit = BigDecimal.ZERO;
    BigDecimal loss = BigDecimal.ZERO;
    BigDecimal highest = deposit;
    BigDecimal deepest = BigDecimal.ZERO;
    BigDecimal from = deposit;
    for (DemoTrade trade : trades) {
      BigDecimal result = trade.result();
      profit = profit.add(result.max(BigDecimal.ZERO));
      loss = loss.add(result.min(BigDecimal.ZERO));
      BigDecimal balance = deposit.add(profit).add(loss);
      highest = highest.max(balance);
      if (highest.subtract(balance).compareTo(deepest) > 0) {
        deepest = highest.subtract(balance);
        from = highest;
      }
    }
    return new DemoTotals(profit.add(loss), profit, loss, trades.size(), deepest, from);
  }

  BigDecimal profitFactor() {
    return grossProfit.divide(grossLoss.abs(), 2, RoundingMode.HALF_UP);
  }

  BigDecimal expectedPayoff() {
    return net.divide(BigDecimal.valueOf(trades), 2, RoundingMode.HALF_UP);
  }

  BigDecimal drawdownPercent() {
    return drawdown.multiply(BigDecimal.valueOf(100)).divide(peak, 2, RoundingMode.HALF_UP);
  }
}
