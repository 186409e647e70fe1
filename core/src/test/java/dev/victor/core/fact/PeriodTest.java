package dev.victor.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.UsageError;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource({
    "today, 2026-11-22, 2026-11-22",
    "yesterday, 2026-11-21, 2026-11-21",
    "week, 2026-11-16, 2026-11-22",
    "month, 2026-11-01, 2026-11-22",
    "quarter, 2026-10-01, 2026-11-22",
    "year, 2026-01-01, 2026-11-22",
    "2026-03-01, 2026-03-01, 2026-03-01",
    "2026-03-01..2026-04-02, 2026-03-01, 2026-04-02"
  })
  void words_and_days_are_understood(String typed, LocalDate from, LocalDate to) {
    assertThat(Period.parse(typed, SUNDAY, BERLIN)).isEqualTo(new Period(from, to, BERLIN));
  }

  @ParameterizedTest
  @CsvSource({"fortnight", "2026-02-30", "2026-02-01..", "2026-02-02..2026-02-01", "''"})
  void anything_else_is_a_usage_error(String typed) {
    assertThatThrownBy(() -> Period.parse(typed, SUNDAY, BERLIN)).isInstanceOf(UsageError.class);
  }

  @Test
  void a_day_begins_and_ends_at_midnight_of_its_zone_also_when_clocks_change() {
    Period longDay = Period.day(LocalDate.of(2026, 10, 25), BERLIN);

    assertThat(longDay.start()).isEqualTo(Instant.parse("2026-10-24T22:00:00Z"));
    assertThat(longDay.end()).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
    assertThat(longDay.contains(longDay.start())).isTrue();
    assertThat(longDay.contains(longDay.end())).isFalse();
  }

  @Test
  void everything_contains_every_trade() {
    assertThat(Period.all(BERLIN).contains(Instant.parse("1999-12-31T23:59:59Z"))).isTrue();
  }

  @Test
  void a_fact_sheet_finds_its_facts() {
    Fact net =
        Fact.number(
            "journal.net",
            "ftmo",
            "net",
            new BigDecimal("412.60"),
            "USD",
            Period.day(SUNDAY, BERLIN),
            "x");
    Fact branch =
        Fact.text("git.branch", "repo", "branch", "main", Period.day(SUNDAY, BERLIN), ".git");
    FactSheet sheet = new FactSheet(List.of(net, branch));

    assertThat(sheet.find("journal.net")).contains(net);
    assertThat(sheet.find("journal.net").orElseThrow().value()).hasToString("412.60");
    assertThat(sheet.find("git.branch").orElseThrow().value()).hasToString("main");
    assertThat(sheet.find("absent")).isEmpty();
  }
}
