package dev.victor.trading.dataset.inspect;

import dev.victor.trading.dataset.Bars;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Whether the clock of bars is the one it is taken for. The week of a market that follows daylight
/// saving begins, by a clock that does not, an hour earlier in summer; by one that does, at the
/// same time all the year.
final class ClockSense {

  private static final Duration WEEKEND = Duration.ofHours(24);
  private static final int LEAST_WEEKS = 4;
  private static final int MINUTES_OF_A_DAY = 24 * 60;

  private final Bars bars;
  private final ZoneId zone;

  ClockSense(Bars bars, ZoneId zone) {
    this.bars = bars;
    this.zone = zone;
  }

  /// A doubt about the zone, as a sentence.
  ///
  /// @param named whether somebody said which zone it is
  Optional<String> doubt(boolean named) {
    if (bars.step() >= Duration.ofDays(1).toMillis()) {
      return Optional.empty();
    }
    Optional<Integer> winter = begin(12, 1, 2);
    Optional<Integer> summer = begin(6, 7, 8);
    if (winter.isEmpty() || summer.isEmpty()) {
      return Optional.empty();
    }
    boolean changes =
        !zone.getRules().isFixedOffset() && !zone.getRules().getTransitionRules().isEmpty();
    boolean same = winter.equals(summer);
    if (changes && !same) {
      return Optional.of(
          "weeks begin at %s in winter and %s in summer, by the clock of %s: is that its zone?"
              .formatted(name(winter.get()), name(summer.get()), zone));
    }
    if (!changes && same && !named) {
      return Optional.of(
          "weeks begin at %s in winter and in summer: if the market changes its clock, that of the file does too. Name its \"zone\", such as America/New_York, or Europe/Athens for most MetaTrader servers"
              .formatted(name(winter.get())));
    }
    return Optional.empty();
  }

  /// The minute of the week when most weeks begin in some months.
  private Optional<Integer> begin(int... months) {
    Map<Integer, Integer> begins = new HashMap<>();
    int weeks = 0;
    for (int bar = 1; bar < bars.size(); bar++) {
      if (bars.start(bar) - bars.start(bar - 1) > WEEKEND.toMillis()) {
        ZonedDateTime time = Instant.ofEpochMilli(bars.start(bar)).atZone(zone);
        for (int month : months) {
          if (time.getMonthValue() == month) {
            int minute =
                (time.getDayOfWeek().getValue() - 1) * MINUTES_OF_A_DAY
                    + time.getHour() * 60
                    + time.getMinute();
            begins.merge(minute, 1, Integer::sum);
            weeks++;
          }
        }
      }
    }
    int least = Math.max(LEAST_WEEKS, weeks / 2);
    return begins.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String name(int minute) {
    DayOfWeek day = DayOfWeek.of(minute / MINUTES_OF_A_DAY + 1);
    return String.format(
        Locale.ROOT,
        "%s %02d:%02d",
        day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
        minute % MINUTES_OF_A_DAY / 60,
        minute % 60);
  }
}
