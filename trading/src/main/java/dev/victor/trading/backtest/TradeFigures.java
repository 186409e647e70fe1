package dev.victor.trading.backtest;

import dev.victor.trading.dataset.Bars;
import java.util.Arrays;
import java.util.List;

/// The closed trades as columns: what each made, its rate, how long it was held.
final class TradeFigures {

  private final double[] results;
  private final double[] rates;
  private final double[] durations;
  private final double commissions;
  private final double turnover;

  TradeFigures(List<Trade> trades, Bars bars) {
    int size = trades.size();
    results = new double[size];
    rates = new double[size];
    durations = new double[size];
    double paid = 0;
    double turned = 0;
    for (int i = 0; i < size; i++) {
      Trade trade = trades.get(i);
      results[i] = trade.result();
      rates[i] = trade.rate();
      durations[i] = bars.start(trade.exitBar()) - bars.start(trade.entryBar());
      paid += trade.commission();
      turned += Math.abs(trade.units()) * (trade.entryPrice() + trade.exitPrice());
    }
    commissions = paid;
    turnover = turned;
  }

  int count() {
    return results.length;
  }

  double[] results() {
    return results;
  }

  double[] rates() {
    return rates;
  }

  /// In milliseconds.
  double[] durations() {
    return durations;
  }

  double commissions() {
    return commissions;
  }

  double turnover() {
    return turnover;
  }

  double winRate() {
    return share((double) Arrays.stream(results).filter(each -> each > 0).count(), count());
  }

  private static double share(double part, double whole) {
    return whole == 0 ? Double.NaN : part / whole;
  }

  /// The sum of what is above zero.
  static double gains(double[] of) {
    return Arrays.stream(of).filter(each -> each > 0).sum();
  }

  /// The sum of what is below zero, as a positive number.
  static double losses(double[] of) {
    return -Arrays.stream(of).filter(each -> each < 0).sum();
  }

  double meanWin() {
    return Arrays.stream(results).filter(each -> each > 0).average().orElse(Double.NaN);
  }

  /// As a positive number.
  double meanLoss() {
    return -Arrays.stream(results).filter(each -> each < 0).average().orElse(Double.NaN);
  }

  /// The longest run of trades with one sign.
  int streak(boolean won) {
    int longest = 0;
    int run = 0;
    for (double result : results) {
      run = (won ? result > 0 : result < 0) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
