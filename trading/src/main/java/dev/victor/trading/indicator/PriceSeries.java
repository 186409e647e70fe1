package dev.victor.trading.indicator;

import dev.victor.trading.dataset.Bars;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.List;
import org.ta4j.core.Bar;
import org.ta4j.core.BarBuilder;
import org.ta4j.core.BarSeries;
import org.ta4j.core.Indicator;
import org.ta4j.core.indicators.AbstractIndicator;
import org.ta4j.core.num.Num;
import org.ta4j.core.num.NumFactory;

/// Bars as ta4j wants them, without a copy: a bar is made when it is asked for and holds two words.
/// An indicator remembers its latest values only; columns are computed from the first bar on.
///
/// ta4j computes the last bar of a series in another way than those before it, for it may still
/// change, and rounds it otherwise. A bar must not look different for being the last: so this
/// series states an end that is one bar behind the last, and is never asked for.
final class PriceSeries implements BarSeries {

  private static final long serialVersionUID = 1L;

  /// Far more than an indicator looks back between two bars, far less than a year of minutes.
  private static final int REMEMBERED = 1 << 17;

  private final transient Bars bars;
  private final NumFactory numbers;

  PriceSeries(Bars bars, Arithmetic arithmetic) {
    this.bars = bars;
    this.numbers = arithmetic.numbers();
  }

  /// A price as an indicator, the mean of several computed in the arithmetic of the series.
  Indicator<Num> indicator(Price price) {
    return new Priced(this, price);
  }

  private static final class Priced extends AbstractIndicator<Num> {
    private final Price price;

    Priced(PriceSeries series, Price price) {
      super(series);
      this.price = price;
    }

    @Override
    public Num getValue(int index) {
      Bar bar = getBarSeries().getBar(index);
      return switch (price) {
        case OPEN -> bar.getOpenPrice();
        case HIGH -> bar.getHighPrice();
        case LOW -> bar.getLowPrice();
        case CLOSE -> bar.getClosePrice();
        case VOLUME -> bar.getVolume();
        case HL2 -> mean(bar.getHighPrice(), bar.getLowPrice());
        case HLC3 -> mean(bar.getHighPrice(), bar.getLowPrice(), bar.getClosePrice());
        case OHLC4 ->
            mean(bar.getOpenPrice(), bar.getHighPrice(), bar.getLowPrice(), bar.getClosePrice());
      };
    }

    private Num mean(Num... prices) {
      NumFactory numbers = getBarSeries().numFactory();
      Num sum = numbers.zero();
      for (Num each : prices) {
        sum = sum.plus(each);
      }
      return sum.dividedBy(numbers.numOf(prices.length));
    }

    @Override
    public int getCountOfUnstableBars() {
      return 0;
    }
  }

  /// Numbers as an indicator, for others to be computed from.
  Indicator<Num> indicator(Columns.Numbers of) {
    return new Given(this, of);
  }

  private static final class Given extends AbstractIndicator<Num> {
    private final Columns.Numbers of;

    Given(PriceSeries series, Columns.Numbers of) {
      super(series);
      this.of = of;
    }

    @Override
    public Num getValue(int index) {
      return getBarSeries().numFactory().numOf(of.numbers()[index]);
    }

    @Override
    public int getCountOfUnstableBars() {
      return of.unstable();
    }
  }

  private Num number(double value) {
    return numbers.numOf(value);
  }

  @Override
  public NumFactory numFactory() {
    return numbers;
  }

  @Override
  public Bar getBar(int index) {
    return new PriceBar(index);
  }

  @Override
  public String getName() {
    return "bars";
  }

  @Override
  public int getBarCount() {
    return bars.size() + 1;
  }

  @Override
  public List<Bar> getBarData() {
    return new AbstractList<>() {
      @Override
      public Bar get(int index) {
        return getBar(index);
      }

      @Override
      public int size() {
        return bars.size();
      }
    };
  }

  @Override
  public int getBeginIndex() {
    return 0;
  }

  @Override
  public int getEndIndex() {
    return bars.size();
  }

  @Override
  public int getMaximumBarCount() {
    return Math.clamp(bars.size(), 1, REMEMBERED);
  }

  @Override
  public int getRemovedBarsCount() {
    return 0;
  }

  @Override
  public BarSeries getSubSeries(int from, int until) {
    throw fixed();
  }

  @Override
  public BarBuilder barBuilder() {
    throw fixed();
  }

  @Override
  public void setMaximumBarCount(int count) {
    throw fixed();
  }

  @Override
  public void addBar(Bar bar, boolean replace) {
    throw fixed();
  }

  @Override
  public void addTrade(Num volume, Num price) {
    throw fixed();
  }

  @Override
  public void addPrice(Num price) {
    throw fixed();
  }

  private static UnsupportedOperationException fixed() {
    return new UnsupportedOperationException("bars of a dataset are what they are");
  }

  /// One bar.
  private final class PriceBar implements Bar {

    private static final long serialVersionUID = 1L;

    private final int index;

    PriceBar(int index) {
      this.index = index;
    }

    @Override
    public Num getOpenPrice() {
      return number(bars.opens()[index]);
    }

    @Override
    public Num getHighPrice() {
      return number(bars.highs()[index]);
    }

    @Override
    public Num getLowPrice() {
      return number(bars.lows()[index]);
    }

    @Override
    public Num getClosePrice() {
      return number(bars.closes()[index]);
    }

    @Override
    public Num getVolume() {
      return number(bars.volumes()[index]);
    }

    @Override
    public Num getAmount() {
      return getClosePrice().multipliedBy(getVolume());
    }

    @Override
    public long getTrades() {
      return 0;
    }

    @Override
    public Duration getTimePeriod() {
      return Duration.between(getBeginTime(), getEndTime());
    }

    @Override
    public Instant getBeginTime() {
      return Instant.ofEpochMilli(bars.start(index));
    }

    @Override
    public Instant getEndTime() {
      return Instant.ofEpochMilli(bars.end(index));
    }

    @Override
    public void addTrade(Num volume, Num price) {
      throw fixed();
    }

    @Override
    public void addPrice(Num price) {
      throw fixed();
    }
  }
}
