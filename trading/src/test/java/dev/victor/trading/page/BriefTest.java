package dev.victor.trading.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefTest {

  @ParameterizedTest
  @CsvSource({
    "0.00, 0",
    "0.04, +.04",
    "-0.5, \u2212.50",
    "9.96, +10.0",
    "412.6, +413",
    "999.4, +999",
    "999.6, +1.0k",
    "-1234, \u22121.2k",
    "35000000, +35M"
  })
  void a_number_takes_few_signs(BigDecimal number, String brief) {
    assertThat(Brief.of(number)).isEqualTo(brief);
  }
}
