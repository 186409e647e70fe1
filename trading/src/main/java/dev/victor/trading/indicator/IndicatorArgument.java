package dev.victor.trading.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One setting of an indicator.
///
/// @param name in a definition
/// @param bars whether it counts bars; a factor otherwise
/// @param usual what it is unless said; must be said when null
public record IndicatorArgument(String name, boolean bars, @Nullable BigDecimal usual) {

  static IndicatorArgument bars(String name) {
    return new IndicatorArgument(name, true, null);
  }

  static IndicatorArgument bars(String name, int usual) {
    return new IndicatorArgument(name, true, BigDecimal.valueOf(usual));
  }

  static IndicatorArgument factor(String name, int usual) {
    return new IndicatorArgument(name, false, BigDecimal.valueOf(usual));
  }

  static IndicatorArgument factor(String name, String usual) {
    return new IndicatorArgument(name, false, new BigDecimal(usual));
  }
}
