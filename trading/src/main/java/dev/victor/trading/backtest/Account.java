package dev.victor.trading.backtest;

import dev.victor.trading.dataset.Bars;
import java.time.ZoneId;
import java.util.Arrays;

/// The curve of an account as statistics need it: equity at each close, its falls, and its returns
/// from day to day.
final class Account {

  /// Above this share of weekend days, a market trades every day of the year: more than half of the
  /// two days in seven that the calendar has.
  private static final double ALL_WEEK = 2.0 / 7 * 0.6;

  private final double[] equity;
  private final double[] falls;
  private final double[] dayReturns;
  private final int yearDays;

  Account(double[] equity, Bars bars, ZoneId zone) {
    this.equity = equity;
    this.falls = falls(equity);
    double[] closes = new double[equity.length];
    int days = 0;
    int weekend = 0;
    LocalDays calendar = new LocalDays(zone);
    long last = Long.MIN_VALUE;
    for (int bar = 0; bar < equity.length; bar++) {
      long day = calendar.at(bars.start(bar));
      if (day > last) {
        weekend += LocalDays.isWeekend(day) ? 1 : 0;
        days++;
        last = day;
      }
      closes[days - 1] = equity[bar];
    }
    this.dayReturns = returns(Arrays.copyOf(closes, days));
    this.yearDays = days > 0 && (double) weekend / days > ALL_WEEK ? 365 : 252;
  }

  private static double[] falls(double[] equity) {
    double[] falls = new double[equity.length];
    double peak = Double.NEGATIVE_INFINITY;
    for (int bar = 0; bar < falls.length; bar++) {
      peak = Math.max(peak, equity[bar]);
      falls[bar] = 1 - equity[bar] / peak;
    }
    return falls;
  }

  private static double[] returns(double[] values) {
    double[] returns = new double[Math.max(0, values.length - 1)];
    for (int i = 0; i < returns.length; i++) {
      returns[i] = values[i + 1] / values[i] - 1;
    }
    return returns;
  }

  double[] equity() {
    return equity;
  }

  /// How far below its highest point so far the equity is, as a share, bar by bar.
  double[] falls() {
    return falls;
  }

  /// From day to day, in the zone of the dataset.
  double[] dayReturns() {
    return dayReturns;
  }

  /// Trading days of a year: 365 where the market trades at weekends.
  int yearDays() {
    return yearDays;
  }
}
