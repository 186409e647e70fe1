package dev.victor.trading.dataset.inspect;

import dev.victor.trading.dataset.Bars;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where bars are missing. A pause that comes back at the same time of the week, in at least one of
/// five weeks, is the market's own: a night, a weekend. Any other is a gap: a holiday, or lost
/// data.
///
/// @param pauses the market's own
/// @param gaps all others, the longest first
record Gaps(long pauses, List<Gap> gaps) {

  private static final long DAY = Duration.ofDays(1).toMillis();
  private static final int MINUTES_OF_A_WEEK = 7 * 24 * 60;
  private static final int ONE_OF = 5;
  private static final int LEAST = 3;

  Gaps {
    gaps = List.copyOf(gaps);
  }

  /// A time without bars.
  ///
  /// @param from where the next bar should begin, in milliseconds since 1970
  /// @param until where it does
  record Gap(long from, long until) {
    long millis() {
      return until - from;
    }
  }

  static Gaps of(Bars bars, ZoneId zone) {
    List<Gap> all = new ArrayList<>();
    Map<Long, Integer> times = new HashMap<>();
    // A day has 23 hours now and then, a month 28 days.
    long slack = bars.step() >= DAY ? bars.step() / 2 : 0;
    for (int bar = 1; bar < bars.size(); bar++) {
      long due = bars.start(bar - 1) + bars.step();
      if (bars.start(bar) > due + slack) {
        Gap gap = new Gap(due, bars.start(bar));
        all.add(gap);
        times.merge(timeOfWeek(gap, zone), 1, Integer::sum);
      }
    }
    long weeks = bars.size() == 0 ? 0 : (bars.start(bars.size() - 1) - bars.start(0)) / (7 * DAY);
    long often = Math.max(LEAST, weeks / ONE_OF);
    List<Gap> gaps = new ArrayList<>();
    for (Gap gap : all) {
      if (times.getOrDefault(timeOfWeek(gap, zone), 0) < often) {
        gaps.add(gap);
      }
    }
    gaps.sort((one, two) -> Long.compare(two.millis(), one.millis()));
    return new Gaps(all.size() - gaps.size(), gaps);
  }

  /// The minute of the week when a gap begins, and how many minutes it is long, as one number.
  private static long timeOfWeek(Gap gap, ZoneId zone) {
    ZonedDateTime from = Instant.ofEpochMilli(gap.from()).atZone(zone);
    long minute =
        (from.getDayOfWeek().getValue() - 1) * 24L * 60 + from.get(ChronoField.MINUTE_OF_DAY);
    long length =
        gap.millis() >= DAY ? Math.round(gap.millis() / 3.6e6) * 60 : gap.millis() / 60_000;
    return minute + MINUTES_OF_A_WEEK * length;
  }
}
