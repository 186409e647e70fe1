package dev.victor.content.verify;

import java.math.BigDecimal;
import java.util.Optional;

/// A number as a text says it.
///
/// @param from the first of its words in the draft
/// @param to the place after the last
/// @param value what is said, without sign
/// @param step of the last digit that is shown
/// @param sign −1 or 1 where one is written, else 0
/// @param unit that is written with it; empty for a bare number, which may be followed by a noun
/// @param hedge how exact it claims to be
/// @param ordinal whether it says a place, not how many
record Amount(
    int from,
    int to,
    BigDecimal value,
    BigDecimal step,
    int sign,
    Optional<Unit> unit,
    Hedge hedge,
    boolean ordinal) {

  private static final BigDecimal NEAR = new BigDecimal("0.06");
  private static final BigDecimal WITHIN = new BigDecimal("0.25");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /// How exact a number claims to be.
  enum Hedge {
    /// As its digits say.
    EXACT,
    /// A little more or less.
    ABOUT,
    /// A little less than what is true.
    OVER,
    /// A little more than what is true.
    UNDER,
    /// What is said, or a little less than what is true.
    AT_LEAST,
    /// What is said, or a little more than what is true.
    AT_MOST
  }

  Amount in(Unit other) {
    return new Amount(from, to, value, step, sign, Optional.of(other), hedge, ordinal);
  }

  /// Whether a value, in the unit that is written, is what is said.
  ///
  /// @param truth the value of a fact, its sign taken off
  boolean says(BigDecimal truth) {
    BigDecimal off = truth.subtract(value).abs();
    if (value.signum() == 0) {
      return truth.signum() == 0;
    }
    boolean rounded = off.compareTo(step.multiply(HALF)) <= 0;
    BigDecimal scale = value.abs();
    return switch (hedge) {
      case EXACT -> rounded;
      case ABOUT -> rounded || off.compareTo(scale.multiply(NEAR)) <= 0;
      case OVER -> truth.compareTo(value) > 0 && off.compareTo(scale.multiply(WITHIN)) <= 0;
      case UNDER -> truth.compareTo(value) < 0 && off.compareTo(scale.multiply(WITHIN)) <= 0;
      case AT_LEAST -> truth.compareTo(value) >= 0 && off.compareTo(scale.multiply(WITHIN)) <= 0;
      case AT_MOST -> truth.compareTo(value) <= 0 && off.compareTo(scale.multiply(WITHIN)) <= 0;
    };
  }
}
