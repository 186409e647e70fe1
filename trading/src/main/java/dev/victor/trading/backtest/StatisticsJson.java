package dev.victor.trading.backtest;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;

/// Figures for scripts: each at its id, parts joined by dots nested; `null` where there is none.
public final class StatisticsJson {

  private StatisticsJson() {}

  /// All that were computed, in the order of [Statistic].
  public static Map<String, Object> of(Statistics statistics) {
    Map<String, Object> json = new LinkedHashMap<>();
    Map<String, Object> equity = new LinkedHashMap<>();
    for (Statistic statistic : Statistic.values()) {
      if (!statistics.values().containsKey(statistic)) {
        continue;
      }
      String id = statistic.id();
      if (id.startsWith("equity.")) {
        json.putIfAbsent("equity", equity);
        equity.put(id.substring("equity.".length()), number(statistics, statistic));
      } else {
        json.put(id, number(statistics, statistic));
      }
    }
    return json;
  }

  @SuppressWarnings("NullAway") // null is what JSON says where there is no number
  private static Object number(Statistics statistics, Statistic statistic) {
    OptionalDouble value = statistics.of(statistic);
    if (value.isEmpty()) {
      return null;
    }
    return statistic.unit() == Statistic.Unit.COUNT
        ? (Object) (long) value.getAsDouble()
        : BigDecimal.valueOf(value.getAsDouble());
  }
}
