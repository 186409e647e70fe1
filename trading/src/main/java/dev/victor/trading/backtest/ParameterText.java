package dev.victor.trading.backtest;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/// Parameters as people read them: `fast=10 slow=20`.
public final class ParameterText {

  private ParameterText() {}

  /// In the order of the definition.
  public static String of(Map<String, BigDecimal> parameters) {
    return parameters.entrySet().stream()
        .map(each -> each.getKey() + "=" + each.getValue().toPlainString())
        .collect(Collectors.joining(" "));
  }
}
