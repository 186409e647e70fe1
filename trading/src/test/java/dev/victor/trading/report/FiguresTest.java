package dev.victor.trading.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void money_keeps_every_digit_and_has_at_least_cents() {
    assertThat(Figures.money(new BigDecimal("12178.5"))).isEqualTo("12,178.50");
    assertThat(Figures.money(new BigDecimal("0.00012300"))).isEqualTo("0.000123");
    assertThat(Figures.signedMoney(new BigDecimal("412.60"))).isEqualTo("+412.60");
    assertThat(Figures.signedMoney(new BigDecimal("-31034.81"))).isEqualTo("\u221231,034.81");
    assertThat(Figures.signedMoney(new BigDecimal("0.00"))).isEqualTo("0.00");
  }

  @Test
  void quotients_are_rounded_once_and_zero_has_no_sign() {
    assertThat(Figures.signedAverage(new BigDecimal("10.535052"))).isEqualTo("+10.54");
    assertThat(Figures.ratio(new BigDecimal("1.392415"))).isEqualTo("1.39");
    assertThat(Figures.signedRatio(new BigDecimal("-0.004"))).isEqualTo("0.00");
    assertThat(Figures.signedRatio(new BigDecimal("0.412"))).isEqualTo("+0.41");
    assertThat(Figures.count(1156)).isEqualTo("1,156");
    assertThat(Figures.tick(new BigDecimal("-2000.00"))).isEqualTo("\u22122,000");
    assertThat(Figures.tick(new BigDecimal("0.20"))).isEqualTo("0.2");
  }

  @Test
  void spans_of_time_show_their_two_largest_units() {
    assertThat(Figures.duration(Duration.ofSeconds(45))).isEqualTo("45 s");
    assertThat(Figures.duration(Duration.ofMinutes(34))).isEqualTo("34 min");
    assertThat(Figures.duration(Duration.ofMinutes(125))).isEqualTo("2 h 05 min");
    assertThat(Figures.duration(Duration.ofHours(76))).isEqualTo("3 d 4 h");
  }

  @Test
  void days_are_written_out() {
    LocalDate day = LocalDate.of(2026, 11, 22);
    assertThat(Figures.days(day, day)).isEqualTo("22 November 2026");
    assertThat(Figures.days(day.minusDays(20), day)).isEqualTo("2 November to 22 November 2026");
    assertThat(Figures.days(day.minusYears(1), day))
        .isEqualTo("22 November 2025 to 22 November 2026");
  }
}
