package dev.victor.trading.excursion;

import dev.victor.trading.dataset.Bars;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/// What the bars of a symbol tell of one position.
///
/// Only bars that lie wholly between opening and closing count, and the two prices themselves: what
/// happened in a bar before the opening would be told of the position otherwise. So a position ran
/// at least so far (Sweeney, "Maximum Adverse Excursion", 1996, measures by bars too).
sealed interface BarRun {

  /// It ran so far.
  record Told(Excursion excursion) implements BarRun {}

  /// The bars do not reach over all of it, no bar is short enough to lie in it, or a price that did
  /// not move tells no worth of a point.
  record Untold() implements BarRun {}

  /// It was opened or closed at a price that the bar of that time does not have.
  record Elsewhere() implements BarRun {}

  /// Bid, ask and another feed's last digits: this much of the price beyond a bar is no other bar.
  double SLACK = 0.0005;

  /// Money is shown in hundredths at least.
  int DECIMALS = 2;

  /// How far a position ran.
  static BarRun of(Span span, Span.Way way, Bars bars) {
    long opened = span.opened().toEpochMilli();
    long closed = span.closed().toEpochMilli();
    int first = bars.at(opened);
    int last = bars.at(closed);
    if (first < 0 || bars.end(bars.size() - 1) < closed) {
      return new Untold();
    }
    if (!within(bars, first, opened, way.open()) || !within(bars, last, closed, way.close())) {
      return new Elsewhere();
    }
    int from = bars.start(first) == opened ? first : first + 1;
    int until = bars.end(last) <= closed ? last + 1 : last;
    if (from >= until) {
      return new Untold();
    }
    return worth(span, way)
        .<BarRun>map(worth ->
            new Told(run(span, way, worth, bars.lowest(from, until), bars.highest(from, until))))
        .orElseGet(Untold::new);
  }

  /// In a weekend there is no bar to ask.
  private static boolean within(Bars bars, int bar, long at, BigDecimal price) {
    double slack = SLACK * price.doubleValue();
    return bars.end(bar) <= at
        || (price.doubleValue() >= bars.low(bar) - slack
            && price.doubleValue() <= bars.high(bar) + slack);
  }

  /// Money that one unit of the price came to.
  private static Optional<BigDecimal> worth(Span span, Span.Way way) {
    BigDecimal moved = way.close().subtract(way.open()).abs();
    BigDecimal profit = span.money().profit().abs();
    return moved.signum() == 0 || profit.signum() == 0
        ? Optional.empty()
        : Optional.of(profit.divide(moved, MathContext.DECIMAL64));
  }

  private static Excursion run(
      Span span, Span.Way way, BigDecimal worth, double lowest, double highest) {
    BigDecimal low = BigDecimal.valueOf(lowest).min(way.open()).min(way.close());
    BigDecimal high = BigDecimal.valueOf(highest).max(way.open()).max(way.close());
    boolean gains = span.direction() == Direction.LONG;
    BigDecimal down = money(low.subtract(way.open()).abs(), worth, span);
    BigDecimal up = money(high.subtract(way.open()).abs(), worth, span);
    return Excursion.ofBars((gains ? down : up).negate(), gains ? up : down);
  }

  private static BigDecimal money(BigDecimal distance, BigDecimal worth, Span span) {
    int decimals = Math.max(DECIMALS, span.money().profit().scale());
    return distance.multiply(worth).setScale(decimals, RoundingMode.HALF_UP);
  }
}
