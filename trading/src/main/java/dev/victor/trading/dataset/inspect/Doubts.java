package dev.victor.trading.dataset.inspect;

import dev.victor.trading.dataset.Bars;
import dev.victor.trading.dataset.Tally;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;

/// Prices that are possible but hardly meant.
///
/// @param outside bars that open or close outside their own high and low
/// @param zero bars with a price of zero
/// @param jumps closes farther from the one before than any usual day brings: more than 25 times
///   the median deviation (scaled by 1.4826, as for a normal distribution)
/// @param splits jumps between a close and the next open by a ratio such as 2:1
/// @param flat bars whose four prices are one
/// @param idle bars without volume
record Doubts(Tally outside, Tally zero, Tally jumps, Tally splits, long flat, long idle) {

  private static final double FAR = 25 * 1.4826;
  private static final double NEAR = 0.03;
  private static final double LARGE_STEP = 0.25;
  private static final double ROUNDING = 1e-9;
  private static final int[][] RATIOS = {
    {2, 1}, {3, 1}, {4, 1}, {5, 1}, {7, 1}, {10, 1}, {20, 1}, {3, 2}, {4, 3}
  };

  static Doubts of(Bars bars, ZoneId zone) {
    return new Search(bars, zone).search();
  }

  private static final class Search {
    private final Bars bars;
    private final ZoneId zone;
    private Tally outside = Tally.NONE;
    private Tally zero = Tally.NONE;
    private Tally jumps = Tally.NONE;
    private Tally splits = Tally.NONE;
    private long flat;
    private long idle;

    Search(Bars bars, ZoneId zone) {
      this.bars = bars;
      this.zone = zone;
    }

    Doubts search() {
      double far = farthestUsual();
      for (int bar = 0; bar < bars.size(); bar++) {
        look(bar);
        if (bar > 0 && Math.abs(way(bar)) > far) {
          jump(bar);
        }
      }
      return new Doubts(outside, zero, jumps, splits, flat, idle);
    }

    private void look(int bar) {
      double low = bars.low(bar);
      double high = bars.high(bar);
      double open = bars.priced() ? bars.opens()[bar] : low;
      double close = bars.priced() ? bars.closes()[bar] : high;
      double slack = high * ROUNDING;
      if (Math.min(open, close) < low - slack || Math.max(open, close) > high + slack) {
        outside = outside.with(at(bar));
      }
      if (low == 0 || open == 0 || close == 0) {
        zero = zero.with(at(bar));
      }
      flat += low == high && open == close ? 1 : 0;
      idle += bars.volumes()[bar] == 0 ? 1 : 0;
    }

    private void jump(int bar) {
      double before = bars.priced() ? bars.closes()[bar - 1] : bars.high(bar - 1);
      double after = bars.priced() ? bars.opens()[bar] : bars.low(bar);
      for (int[] ratio : RATIOS) {
        double quotient = (double) ratio[0] / ratio[1];
        if (near(before / after, quotient) || near(after / before, quotient)) {
          boolean down = before > after;
          splits = splits.with(at(bar) + " " + ratio[down ? 0 : 1] + ":" + ratio[down ? 1 : 0]);
          return;
        }
      }
      jumps =
          jumps.with(at(bar) + String.format(Locale.ROOT, " %+.1f %%", 100 * Math.expm1(way(bar))));
    }

    private static boolean near(double ratio, double quotient) {
      return Math.abs(Math.log(quotient)) > LARGE_STEP && Math.abs(ratio / quotient - 1) < NEAR;
    }

    /// Logarithm of a close over the one before.
    private double way(int bar) {
      double[] closes = bars.priced() ? bars.closes() : bars.highs();
      double way = Math.log(closes[bar] / closes[bar - 1]);
      return Double.isFinite(way) ? way : 0;
    }

    private double farthestUsual() {
      if (bars.size() < 3) {
        return Double.POSITIVE_INFINITY;
      }
      double[] ways = new double[bars.size() - 1];
      for (int bar = 1; bar < bars.size(); bar++) {
        ways[bar - 1] = Math.abs(way(bar));
      }
      Arrays.sort(ways);
      // Where most bars do not move, the median says nothing: the mean does.
      double usual = ways[ways.length / 2];
      double scale = usual > 0 ? usual : Arrays.stream(ways).average().orElse(0);
      return scale > 0 ? FAR * scale : Double.POSITIVE_INFINITY;
    }

    private String at(int bar) {
      ZonedDateTime time = Instant.ofEpochMilli(bars.start(bar)).atZone(zone);
      return Times.brief(time, bars.step());
    }
  }
}
