package dev.victor.trading.dataset;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.ta4j.core.BarSeries;
import org.ta4j.core.BaseBarSeriesBuilder;
import org.ta4j.core.num.DoubleNumFactory;

/// Bars of a random walk in steps of one tick, so that prices are equal now and then.
public final class RandomBars {

  private RandomBars() {}

  /// Bars of a seed.
  ///
  /// @param tick smallest step of a price
  public static Bars of(long seed, int count, double tick) {
    Random random = new Random(seed);
    BarCollector bars = new BarCollector(true);
    long price = 2_000;
    for (int i = 0; i < count; i++) {
      long open = Math.max(100, price + random.nextInt(-3, 4));
      long close = Math.max(100, open + random.nextInt(-12, 13));
      long high = Math.max(open, close) + random.nextInt(0, 6);
      long low = Math.min(open, close) - random.nextInt(0, 6);
      bars.add(
          i * 3_600_000L,
          open * tick,
          high * tick,
          low * tick,
          close * tick,
          random.nextInt(1, 500));
      price = close;
    }
    return bars.bars(3_600_000L);
  }

  /// The same bars as ta4j keeps them.
  public static BarSeries series(Bars bars) {
    BarSeries series =
        new BaseBarSeriesBuilder().withNumFactory(DoubleNumFactory.getInstance()).build();
    for (int i = 0; i < bars.size(); i++) {
      series
          .barBuilder()
          .timePeriod(Duration.ofMillis(bars.step()))
          .endTime(Instant.ofEpochMilli(bars.end(i)))
          .openPrice(bars.opens()[i])
          .highPrice(bars.highs()[i])
          .lowPrice(bars.lows()[i])
          .closePrice(bars.closes()[i])
          .volume(bars.volumes()[i])
          .amount(bars.closes()[i] * bars.volumes()[i])
          .trades(0)
          .add();
    }
    return series;
  }
}
