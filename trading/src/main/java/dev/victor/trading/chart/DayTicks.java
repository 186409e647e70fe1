package dev.victor.trading.chart;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Round days, months or years for the axis of a curve, or hours where it is short.
public final class DayTicks {

  private static final int MOST = 6;
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

  private DayTicks() {}

  /// A place on the axis.
  ///
  /// @param time where
  /// @param label what stands there
  public record Tick(Instant time, String label) {}

  /// How far ticks are apart.
  private record Apart(int count, ChronoUnit unit, DateTimeFormatter label) {

    LocalDate first(LocalDate day) {
      return switch (unit) {
        case YEARS -> LocalDate.of(Math.floorDiv(day.getYear(), count) * count, 1, 1);
        case MONTHS ->
            LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / count * count + 1, 1);
        default -> day;
      };
    }
  }

  private static final List<Apart> STEPS =
      List.of(
          new Apart(1, ChronoUnit.DAYS, DAY),
          new Apart(2, ChronoUnit.DAYS, DAY),
          new Apart(5, ChronoUnit.DAYS, DAY),
          new Apart(10, ChronoUnit.DAYS, DAY),
          new Apart(1, ChronoUnit.MONTHS, MONTH),
          new Apart(2, ChronoUnit.MONTHS, MONTH),
          new Apart(3, ChronoUnit.MONTHS, MONTH),
          new Apart(6, ChronoUnit.MONTHS, MONTH),
          new Apart(1, ChronoUnit.YEARS, YEAR),
          new Apart(2, ChronoUnit.YEARS, YEAR),
          new Apart(5, ChronoUnit.YEARS, YEAR),
          new Apart(10, ChronoUnit.YEARS, YEAR));

  /// Ticks from the first to the last instant, both inside.
  public static List<Tick> of(Instant first, Instant last, ZoneId zone) {
    if (Duration.between(first, last).compareTo(Duration.ofDays(2)) < 0) {
      return Ticks.times(first, last, zone, MOST).stream()
          .map(time -> new Tick(time, HOUR.format(time.atZone(zone))))
          .filter(tick -> !tick.time().isBefore(first) && !tick.time().isAfter(last))
          .toList();
    }
    return STEPS.stream()
        .map(step -> days(step, first, last, zone))
        .filter(ticks -> ticks.size() <= MOST)
        .findFirst()
        .orElse(List.of());
  }

  private static List<Tick> days(Apart step, Instant first, Instant last, ZoneId zone) {
    List<Tick> ticks = new ArrayList<>();
    LocalDate day = step.first(LocalDate.ofInstant(first, zone));
    while (ticks.size() <= MOST) {
      Instant time = day.atStartOfDay(zone).toInstant();
      if (time.isAfter(last)) {
        break;
      }
      if (!time.isBefore(first)) {
        ticks.add(new Tick(time, step.label().format(day)));
      }
      day = day.plus(step.count(), step.unit());
    }
    return ticks;
  }
}
