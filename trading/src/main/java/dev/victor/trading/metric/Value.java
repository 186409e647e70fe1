package dev.victor.trading.metric;

import java.math.BigDecimal;

/// What a metric comes to: a number, or the reason why there is none.
public sealed interface Value {

  /// A number. Money is exact, what passed through statistics has the digits of a `double`.
  ///
  /// @param number in the unit of its metric
  record Known(BigDecimal number) implements Value {}

  /// No number.
  ///
  /// @param why in a few words, such as `not annualised: 6 days of at least 30`
  record Absent(String why) implements Value {}

  /// An exact number.
  static Value of(BigDecimal number) {
    return new Known(number);
  }

  /// A count.
  static Value of(long count) {
    return new Known(BigDecimal.valueOf(count));
  }

  /// A statistic, unless it is infinite or not a number.
  static Value finite(double statistic, String otherwise) {
    return Double.isFinite(statistic)
        ? new Known(BigDecimal.valueOf(statistic))
        : new Absent(otherwise);
  }
}
