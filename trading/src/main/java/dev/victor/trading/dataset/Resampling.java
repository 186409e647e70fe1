package dev.victor.trading.dataset;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/// Bars made of shorter ones. A longer bar begins at midnight of its zone or a whole number of its
/// lengths after, a week on Monday, a month on its first. It is known only when its time is over:
/// not at its last shorter bar, when more might have come.
///
/// @param bars the longer ones, those that were over before the end of the shorter ones
/// @param known which of them was the last that was over at the end of each shorter bar; -1 when
///   none was
@SuppressWarnings("ArrayRecordComponent") // one number a bar, shared by many runs
public record Resampling(Bars bars, int[] known) {

  private static final long HOUR = Duration.ofHours(1).toMillis();
  private static final long DAY = Duration.ofDays(1).toMillis();

  /// Longer bars of a timeframe such as `4h`.
  ///
  /// @param zone whose midnights are meant
  public static Resampling of(Bars bars, String timeframe, ZoneId zone) {
    return new Resampler(bars, timeframe, zone).run();
  }

  private static final class Resampler {
    private final Bars bars;
    private final String timeframe;
    private final ZoneId zone;
    private final long length;
    private final BarCollector longer;
    private final int[] known;
    private long begin;
    private long end = Long.MIN_VALUE;
    private int first;

    Resampler(Bars bars, String timeframe, ZoneId zone) {
      this.bars = bars;
      this.timeframe = timeframe;
      this.zone = zone;
      this.length = Timeframe.millis(timeframe);
      this.longer = new BarCollector(bars.priced());
      this.known = new int[bars.size()];
    }

    Resampling run() {
      Arrays.fill(known, -1);
      int bar = 0;
      for (; bar < bars.size(); bar++) {
        if (bars.start(bar) >= end) {
          close(bar);
          first = bar;
          bound(bars.start(bar));
        }
        known[bar] = longer.size() - 1;
        if (bars.end(bar) >= end) {
          known[bar]++;
        }
      }
      if (bar > 0 && bars.end(bar - 1) >= end) {
        close(bar);
      }
      return new Resampling(longer.bars(length), known);
    }

    /// The longer bar that a time lies in.
    private void bound(long millis) {
      ZonedDateTime time = Instant.ofEpochMilli(millis).atZone(zone);
      ZonedDateTime from;
      ZonedDateTime until;
      LocalDateTime midnight = time.toLocalDateTime().truncatedTo(ChronoUnit.DAYS);
      if (timeframe.endsWith("mo")) {
        int months = (int) (length / (31 * DAY));
        LocalDateTime month = midnight.withDayOfMonth(1);
        LocalDateTime start = month.minusMonths((month.getMonthValue() - 1) % months);
        from = start.atZone(zone);
        until = start.plusMonths(months).atZone(zone);
      } else if (length >= DAY) {
        long days = length / DAY;
        // Weeks count from a Monday, days from the same day, so that all files agree.
        long since = midnight.toLocalDate().toEpochDay() + 3;
        LocalDateTime start = midnight.minusDays(Math.floorMod(since, days));
        from = start.atZone(zone);
        until = start.plusDays(days).atZone(zone);
      } else {
        long into = Duration.between(midnight, time.toLocalDateTime()).toMillis();
        LocalDateTime start = midnight.plus(into / length * length, ChronoUnit.MILLIS);
        LocalDateTime next = start.plus(length, ChronoUnit.MILLIS);
        LocalDateTime tomorrow = midnight.plusDays(1);
        from = ZonedDateTime.ofLocal(start, zone, time.getOffset());
        until =
            length <= HOUR
                ? from.plus(length, ChronoUnit.MILLIS)
                : (next.isAfter(tomorrow) ? tomorrow : next).atZone(zone);
      }
      // Where the clock goes back, a time of day comes twice.
      begin = Math.max(from.toInstant().toEpochMilli(), end);
      end = Math.max(until.toInstant().toEpochMilli(), millis + 1);
    }

    private void close(int until) {
      if (until == first) {
        return;
      }
      double high = bars.high(first);
      double low = bars.low(first);
      double volume = 0;
      for (int bar = first; bar < until; bar++) {
        high = Math.max(high, bars.high(bar));
        low = Math.min(low, bars.low(bar));
        volume += bars.volumes()[bar];
      }
      longer.add(
          begin,
          bars.priced() ? bars.opens()[first] : low,
          high,
          low,
          bars.priced() ? bars.closes()[until - 1] : high,
          volume);
    }
  }
}
