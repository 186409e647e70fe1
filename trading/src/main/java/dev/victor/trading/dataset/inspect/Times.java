package dev.victor.trading.dataset.inspect;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times as people read them.
final class Times {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private Times() {}

  /// The day alone, where bars are days or longer.
  static String brief(ZonedDateTime time, long step) {
    boolean days = step >= Duration.ofDays(1).toMillis();
    return days ? time.toLocalDate().toString() : MINUTE.format(time);
  }

  /// A length, in the largest unit that it is not less than one of.
  static String length(long millis) {
    Duration length = Duration.ofMillis(millis);
    if (length.toDays() > 0) {
      return length.toHours() % 24 == 0
          ? length.toDays() + " d"
          : length.toDays() + " d " + length.toHoursPart() + " h";
    }
    if (length.toHours() > 0) {
      return length.toMinutes() % 60 == 0
          ? length.toHours() + " h"
          : length.toHours() + " h " + length.toMinutesPart() + " min";
    }
    return length.toMinutes() > 0 ? length.toMinutes() + " min" : length.toSeconds() + " s";
  }
}
