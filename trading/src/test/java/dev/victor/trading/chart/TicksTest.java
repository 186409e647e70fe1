package dev.victor.trading.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicksTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @Test
  void values_are_round_and_cover_the_range() {
    assertThat(numbers("-0.01", "0.41")).containsExactly("-0.2", "0", "0.2", "0.4", "0.6");
    assertThat(numbers("0", "3385.74")).containsExactly("0", "1000", "2000", "3000", "4000");
    assertThat(numbers("0", "0")).containsExactly("0", "1");
  }

  @Test
  void times_are_round_times_of_day_in_the_zone() {
    assertThat(times("2026-11-22T08:14:00Z", "2026-11-22T14:32:00Z"))
        .containsExactly("08:00", "10:00", "12:00", "14:00", "16:00");
    assertThat(times("2026-11-22T08:14:10Z", "2026-11-22T08:14:40Z"))
        .containsExactly("09:14", "09:15");
  }

  @Test
  void over_days_they_are_midnights_also_when_the_clocks_change() {
    assertThat(days("2026-10-23T10:00:00Z", "2026-10-27T10:00:00Z"))
        .containsExactly(
            "2026-10-23T00:00",
            "2026-10-24T00:00",
            "2026-10-25T00:00",
            "2026-10-26T00:00",
            "2026-10-27T00:00",
            "2026-10-28T00:00");
    assertThat(days("2020-01-05T10:00:00Z", "2026-10-27T10:00:00Z")).hasSizeBetween(4, 8);
  }

  private static List<String> days(String first, String last) {
    return Ticks.times(Instant.parse(first), Instant.parse(last), BERLIN, 6).stream()
        .map(tick -> tick.atZone(BERLIN).toLocalDateTime().toString())
        .toList();
  }

  private static List<String> numbers(String low, String high) {
    return Ticks.numbers(new BigDecimal(low), new BigDecimal(high), 4).stream()
        .map(tick -> tick.stripTrailingZeros().toPlainString())
        .toList();
  }

  private static List<String> times(String first, String last) {
    return Ticks.times(Instant.parse(first), Instant.parse(last), BERLIN, 6).stream()
        .map(tick -> tick.atZone(BERLIN).toLocalTime().toString())
        .toList();
  }
}
