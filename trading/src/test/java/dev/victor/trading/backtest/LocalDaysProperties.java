package dev.victor.trading.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class LocalDaysProperties {

  private static final List<String> ZONES =
      List.of(
          "UTC",
          "America/New_York",
          "Europe/Berlin",
          "Asia/Kolkata",
          "America/Sao_Paulo",
          "Pacific/Apia");

  @Property(tries = 100)
  void days_are_those_of_the_calendar(@ForAll @LongRange(min = 0, max = 99_999) long seed) {
    Random random = new Random(seed);
    ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
    LocalDays days = new LocalDays(zone);
    long millis = Instant.parse("1999-01-01T00:00:00Z").toEpochMilli();
    for (int i = 0; i < 200; i++) {
      millis += 60_000L * random.nextInt(1, 100_000);
      LocalDate day = Instant.ofEpochMilli(millis).atZone(zone).toLocalDate();
      assertThat(days.at(millis)).isEqualTo(day.toEpochDay());
      assertThat(LocalDays.isWeekend(day.toEpochDay()))
          .isEqualTo(day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0);
    }
  }
}
