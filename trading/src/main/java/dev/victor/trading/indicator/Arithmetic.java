package dev.victor.trading.indicator;

import java.math.MathContext;
import java.math.RoundingMode;
import org.ta4j.core.num.DecimalNumFactory;
import org.ta4j.core.num.DoubleNumFactory;
import org.ta4j.core.num.NumFactory;

/// What indicators are computed in.
public enum Arithmetic {
  /// Binary floating numbers: quick, and a sum that goes along is off by a little.
  DOUBLE(DoubleNumFactory.getInstance()),
  /// Decimal numbers of 32 digits: sums, differences and extremes of prices are exact, a quotient
  /// is rounded in its last digit, equal ones equally. Rounded to binary once, at the end.
  DECIMAL(DecimalNumFactory.getInstance(new MathContext(32, RoundingMode.HALF_UP)));

  @SuppressWarnings("ImmutableEnumChecker") // has no state that changes
  private final NumFactory numbers;

  Arithmetic(NumFactory numbers) {
    this.numbers = numbers;
  }

  NumFactory numbers() {
    return numbers;
  }
}
