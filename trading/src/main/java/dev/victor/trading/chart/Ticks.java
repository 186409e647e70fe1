package dev.victor.trading.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Round places for the lines of an axis.
public final class Ticks {

  private static final List<Duration> STEPS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(10),
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(2),
          Duration.ofHours(3),
          Duration.ofHours(4),
          Duration.ofHours(6));
  private static final List<Integer> DAYS = List.of(1, 2, 5, 7, 14, 30, 61, 122, 365);

  /// A day may lose hours to summer time.
  static final Duration SHORTEST_DAY = Duration.ofHours(20);

  private Ticks() {}

  /// Multiples of 1, 2 or 5 times a power of ten that cover the range in at most `most` steps; two
  /// at least.
  public static List<BigDecimal> numbers(BigDecimal low, BigDecimal high, int most) {
    BigDecimal step = step(high.subtract(low), most);
    BigDecimal first = low.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    List<BigDecimal> ticks = new ArrayList<>();
    for (BigDecimal tick = first; ; tick = tick.add(step)) {
      ticks.add(tick);
      if (ticks.size() > 1 && tick.compareTo(high) >= 0) {
        return ticks;
      }
    }
  }

  private static BigDecimal step(BigDecimal range, int most) {
    if (range.signum() == 0) {
      return BigDecimal.ONE;
    }
    BigDecimal power = BigDecimal.ONE.movePointRight(range.precision() - range.scale() - 3);
    while (true) {
      for (int factor : new int[] {1, 2, 5}) {
        BigDecimal step = power.multiply(BigDecimal.valueOf(factor));
        if (range.compareTo(step.multiply(BigDecimal.valueOf(most))) <= 0) {
          return step;
        }
      }
      power = power.movePointRight(1);
    }
  }

  /// Round times of day from at or before `first` to at or after `last`, in at most `most` steps;
  /// midnights where that would take steps of over six hours.
  public static List<Instant> times(Instant first, Instant last, ZoneId zone, int most) {
    Duration span = Duration.between(first, last);
    ZonedDateTime midnight = first.atZone(zone).truncatedTo(ChronoUnit.DAYS);
    return STEPS.stream()
        .filter(each -> span.compareTo(each.multipliedBy(most - 1L)) <= 0)
        .findFirst()
        .map(step -> {
          long before = Duration.between(midnight, first.atZone(zone)).dividedBy(step);
          return until(last, midnight.plus(step.multipliedBy(before)), tick -> tick.plus(step));
        })
        .orElseGet(() -> {
          int step = days(span, most);
          return until(last, midnight, tick -> tick.plusDays(step));
        });
  }

  private static int days(Duration span, int most) {
    return DAYS.stream()
        .filter(each -> span.toDays() + 1 <= each * (most - 1L))
        .findFirst()
        .orElse((int) (span.toDays() / (most - 1) + 1));
  }

  private static List<Instant> until(
      Instant last, ZonedDateTime first, UnaryOperator<ZonedDateTime> step) {
    List<Instant> ticks = new ArrayList<>();
    for (ZonedDateTime tick = first; ; tick = step.apply(tick)) {
      ticks.add(tick.toInstant());
      if (ticks.size() > 1 && !tick.toInstant().isBefore(last)) {
        return ticks;
      }
    }
  }
}
