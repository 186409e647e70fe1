package dev.victor.trading.backtest;

import dev.victor.trading.dataset.Bars;

/// The falls of an account, each from a highest point to the return to it, or to the end.
final class Drawdowns {

  private double deepest;
  private double depths;
  private long longest;
  private long durations;
  private int count;

  Drawdowns(double[] falls, Bars bars) {
    int peak = 0;
    double depth = 0;
    for (int bar = 0; bar < falls.length; bar++) {
      depth = Math.max(depth, falls[bar]);
      if (falls[bar] == 0 || bar == falls.length - 1) {
        if (bar > peak + 1) {
          add(depth, bars.start(bar) - bars.start(peak));
        }
        peak = bar;
        depth = 0;
      }
    }
    for (double fall : falls) {
      deepest = Math.max(deepest, fall);
    }
  }

  private void add(double depth, long duration) {
    count++;
    depths += depth;
    durations += duration;
    longest = Math.max(longest, duration);
  }

  /// As a share of the peak.
  double deepest() {
    return deepest;
  }

  double meanDepth() {
    return count == 0 ? Double.NaN : depths / count;
  }

  /// In milliseconds.
  double longest() {
    return count == 0 ? Double.NaN : longest;
  }

  double meanDuration() {
    return count == 0 ? Double.NaN : (double) durations / count;
  }
}
