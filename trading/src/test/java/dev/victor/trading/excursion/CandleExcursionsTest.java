package dev.victor.trading.excursion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Span;
import dev.victor.trading.report.SampleWorkspace;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandleExcursionsTest {

  @TempDir Path folder;
  private CandleExcursions candles = CandleExcursions.NONE;

  @BeforeEach
  void bars() throws IOException {
    Files.writeString(
        folder.resolve("eurusd.csv"),
        """
        time,open,high,low,close
        2026-11-20T09:00Z,1.1000,1.1050,1.0900,1.1020
        2026-11-20T10:00Z,1.1020,1.1040,1.0990,1.1010
        2026-11-20T11:00Z,1.1010,1.1060,1.1000,1.1030
        2026-11-20T12:00Z,1.1030,1.1300,1.1020,1.1025
        """);
    candles =
        CandleExcursions.of(
            SampleWorkspace.in(
                folder,
                ", \"datasets\": [{\"id\": \"eu\", \"path\": \"eurusd.csv\"}],"
                    + " \"journal\": {\"candles\": {\"EURUSD\": \"eu\"}}"),
            "ftmo");
  }

  @Test
  void a_long_position_ran_as_far_as_the_bars_between_opening_and_closing() {
    Excursion ran =
        candles.told(span(Direction.LONG, "09:30", "12:10", "1.1020", "1.1030", "100")).excursion();

    // from 10:00 to 12:00 the low was 1.0990 and the high 1.1060; a point is worth 10
    assertThat(ran.adverse()).contains(new BigDecimal("-300.00"));
    assertThat(ran.favorable()).contains(new BigDecimal("400.00"));
    assertThat(ran.ofBars()).isTrue();
  }

  @Test
  void a_short_position_ran_the_other_way() {
    Excursion ran =
        candles
            .told(span(Direction.SHORT, "10:00", "12:00", "1.1020", "1.1030", "-100"))
            .excursion();

    assertThat(ran.adverse()).contains(new BigDecimal("-400.00"));
    assertThat(ran.favorable()).contains(new BigDecimal("300.00"));
  }

  @Test
  void the_two_prices_count_too() {
    Excursion ran =
        candles.told(span(Direction.LONG, "09:30", "11:30", "1.1045", "1.1001", "-44")).excursion();

    assertThat(ran.favorable()).contains(new BigDecimal("0.00"));
    assertThat(ran.adverse()).contains(new BigDecimal("-55.00"));
  }

  @Test
  void nothing_is_told_of_what_is_shorter_than_a_bar_or_outside_of_them() {
    assertThat(told(span(Direction.LONG, "10:10", "10:50", "1.1020", "1.1030", "100"))).isFalse();
    assertThat(told(span(Direction.LONG, "08:10", "11:50", "1.1020", "1.1030", "100"))).isFalse();
    assertThat(told(span(Direction.LONG, "10:10", "13:10", "1.1020", "1.1030", "100"))).isFalse();
    assertThat(told(span(Direction.LONG, "09:10", "11:10", "1.1020", "1.1020", "0"))).isFalse();
    assertThat(candles.doubts()).isEmpty();
  }

  @Test
  void another_price_than_the_bars_have_is_told_as_a_doubt() {
    Span elsewhere = span(Direction.LONG, "09:30", "12:10", "1.2020", "1.2030", "100");

    assertThat(told(elsewhere)).isFalse();
    assertThat(told(elsewhere)).isFalse();
    assertThat(candles.doubts())
        .containsExactly(
            "1 position was at prices that dataset eu does not have at that time; is its \"zone\""
                + " right, and is it that symbol?");
  }

  @Test
  void what_the_broker_stated_stays() {
    Excursion stated =
        new Excursion(Optional.of(new BigDecimal("-5")), Optional.of(new BigDecimal("7")));

    assertThat(
            candles
                .told(span(Direction.LONG, "09:30", "12:10", "1.1020", "1.1030", "100").ran(stated))
                .excursion())
        .isEqualTo(stated);
  }

  private boolean told(Span span) {
    return candles.told(span).excursion().known();
  }

  private static Span span(
      Direction direction, String opened, String closed, String open, String close, String profit) {
    return new Span(
        "7",
        "EURUSD",
        direction,
        Instant.parse("2026-11-20T" + opened + ":00Z"),
        Instant.parse("2026-11-20T" + closed + ":00Z"),
        new Money(new BigDecimal(profit), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO),
        Optional.empty(),
        Excursion.UNKNOWN,
        Optional.of(new Span.Way(new BigDecimal(open), new BigDecimal(close))),
        Optional.empty(),
        "");
  }
}
