package dev.victor.trading.trial;

import dev.victor.core.io.ContentHash;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/// A choice of parameters that was tried.
///
/// @param parameters one value each
/// @param sharpe of day returns, not of a year; NaN where there is none
public record Trial(Map<String, BigDecimal> parameters, double sharpe) {

  private static final int DIGITS = 12;

  /// What the choice is known by, however its numbers are spelled.
  String key() {
    StringBuilder text = new StringBuilder();
    new TreeMap<>(parameters)
        .forEach((name, value) ->
            text.append(name)
                .append('=')
                .append(value.stripTrailingZeros().toPlainString())
                .append('\n'));
    return ContentHash.of(text.toString()).hex().substring(0, DIGITS);
  }
}
