package dev.victor.trading.filter;

import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The names of weekdays: `mon`, or `monday`.
public final class Weekdays {

  private Weekdays() {}

  /// The days that were typed.
  ///
  /// @throws UsageError when one is none
  static Set<DayOfWeek> parse(List<String> typed) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    typed.forEach(name -> days.add(day(name)));
    return days;
  }

  private static DayOfWeek day(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    for (DayOfWeek day : DayOfWeek.values()) {
      if (wanted.equals(name(day)) || wanted.equals(day.name().toLowerCase(Locale.ROOT))) {
        return day;
      }
    }
    List<String> names = Arrays.stream(DayOfWeek.values()).map(Weekdays::name).toList();
    throw new UsageError("--weekday " + typed, "no such weekday", Nearest.remedy(wanted, names));
  }

  /// `mon` to `sun`.
  public static String name(DayOfWeek day) {
    return day.name().substring(0, 3).toLowerCase(Locale.ROOT);
  }
}
