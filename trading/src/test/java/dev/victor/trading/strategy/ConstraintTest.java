package dev.victor.trading.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintTest {

  private static final Map<String, BigDecimal> VALUES =
      Map.of("fast", BigDecimal.valueOf(10), "slow", BigDecimal.valueOf(20));

  @ParameterizedTest
  @CsvSource({
    "fast < slow, true",
    "fast >= slow, false",
    "slow == 2 * fast, true",
    "slow != fast + fast, false",
    "(slow - fast) * 3 > 29.5, true",
    "slow / fast <= 1 + 1, true",
    "fast > slow, false",
  })
  void a_comparison_of_sums_and_products(String text, boolean holds) {
    assertThat(new Constraint(text).holds(VALUES)).isEqualTo(holds);
  }

  @Test
  void what_is_wrong_is_said() {
    assertThat(flaw("fast")).isEqualTo("lacks one of <, <=, >, >=, ==, !=");
    assertThat(flaw("fast <")).isEqualTo("lacks a parameter or number at column 7");
    assertThat(flaw("fast < quick"))
        .isEqualTo("names quick, which is no parameter; there are fast, slow");
    assertThat(flaw("fast < slow slow")).isEqualTo("has something behind a whole comparison");
    assertThat(flaw("(fast < slow")).isEqualTo("has a bracket that is not closed");
    assertThat(flaw("fast < slow / 0")).isEqualTo("divides by zero");
    assertThat(flaw("fast < 1.2.3")).isEqualTo("has 1.2.3, which is no number");
    assertThat(flaw("(".repeat(50) + "fast < 1")).isEqualTo("has too many brackets");
  }

  @Property
  void no_text_does_anything_else(@ForAll @StringLength(max = 40) String text) {
    assertThat(new Constraint(text).flaw(VALUES)).isNotNull();
  }

  private static String flaw(String text) {
    return new Constraint(text).flaw(VALUES).orElse("");
  }
}
