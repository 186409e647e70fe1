package dev.victor.trading.indicator;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The settings of one indicator.
///
/// @param values by name; every argument of the type has one
public record IndicatorArguments(Map<String, BigDecimal> values) {

  /// More bars than any dataset has.
  private static final int MOST_BARS = 100_000;

  /// Copies the map, its numbers without trailing zeros so that equal settings are equal.
  public IndicatorArguments {
    Map<String, BigDecimal> plain = new TreeMap<>();
    values.forEach((name, value) -> plain.put(name, value.stripTrailingZeros()));
    values = Map.copyOf(plain);
  }

  /// Why a setting cannot be used, if it cannot.
  public static Optional<String> flaw(IndicatorArgument argument, BigDecimal value) {
    if (value.signum() <= 0) {
      return Optional.of(value.toPlainString() + " is not above zero");
    }
    if (!argument.bars()) {
      return Optional.empty();
    }
    if (value.stripTrailingZeros().scale() > 0) {
      return Optional.of(value.toPlainString() + " is no whole number of bars");
    }
    return value.compareTo(BigDecimal.valueOf(MOST_BARS)) > 0
        ? Optional.of(value.toPlainString() + " bars are more than " + MOST_BARS)
        : Optional.empty();
  }

  int bars(String name) {
    return value(name).intValueExact();
  }

  double factor(String name) {
    return value(name).doubleValue();
  }

  private BigDecimal value(String name) {
    BigDecimal value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no argument " + name);
    }
    return value;
  }
}
