package dev.victor.trading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsAndTimesTest {

  @ParameterizedTest
  @CsvSource({
    "10 592.60, 10592.60",
    "10\u00a0592.60, 10592.60",
    "-0.10, -0.10",
    "\u22121.5, -1.5",
    "+3, 3",
    "1'000.00, 1000.00",
    "4788.8500000000004, 4788.85",
    "123456789012345678, 123456789012346000",
    "1.2E-5, 0.000012",
  })
  void amounts_keep_the_digits_that_were_printed(String text, String number) {
    assertThat(Amounts.parse(text)).contains(new BigDecimal(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "abc",
        "1,5",
        "1.2.3",
        "--1",
        "1E999999999",
        "NaN",
        "0x10",
        "market",
        "12%"
      })
  void what_is_no_amount_is_none(String text) {
    assertThat(Amounts.parse(text)).isEmpty();
    assertThat(Amounts.parse("9".repeat(60))).isEmpty();
  }

  @Test
  void times_have_seconds_minutes_or_milliseconds() {
    assertThat(Times.parse("2026.04.02 15:50:47"))
        .contains(LocalDateTime.of(2026, 4, 2, 15, 50, 47));
    assertThat(Times.parse("2016.08.05 04:43")).contains(LocalDateTime.of(2016, 8, 5, 4, 43));
    assertThat(Times.parse("2026-04-02 15:50:47.123"))
        .contains(LocalDateTime.of(2026, 4, 2, 15, 50, 47, 123_000_000));
    assertThat(Times.parseHead("2018 May 23, 12:19"))
        .contains(LocalDateTime.of(2018, 5, 23, 12, 19));
    assertThat(Times.parseHead("2018 mayo 23, 12:19")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026.02.30 10:00:00",
        "2026.13.01 10:00:00",
        "2026.01.01 25:00:00",
        "2026.01-01 10:00:00",
        "2026.01.01T10:00:00",
        "abcdefghijklmnop",
        "2026.01.01",
        "2026.01.01 10:00:00,123",
        "2026.01.01 10.00.00"
      })
  void what_is_no_time_is_none(String text) {
    assertThat(Times.parse(text)).isEmpty();
  }

  @Test
  void numbers_of_brokers_are_ordered_by_value() {
    assertThat(List.of("100", "99", "x", "9").stream().sorted(RowOrder.NUMBERS).toList())
        .startsWith("9", "99", "100");
    assertThat(RowOrder.numeric("1".repeat(31))).isFalse();
  }

  @Test
  void drawdowns_are_read_in_both_orders() {
    LabelledTotals totals = new LabelledTotals();
    totals.label("Maximal Drawdown", "1 064.01 (12.39%)");
    totals.label("relative drawdown", "12.39% (64.01)");
    totals.label("Absolute Drawdown", "nothing");
    totals.label("Maximal Drawdown", "again (x)");

    assertThat(totals.all())
        .extracting(total -> total.name().label() + "=" + total.value())
        .containsExactly(
            "drawdownMaximal=1064.01",
            "drawdownMaximalPercent=12.39",
            "drawdownRelative=64.01",
            "drawdownRelativePercent=12.39");
  }
}
