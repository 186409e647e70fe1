package dev.victor.trading.backtest;

import dev.victor.trading.indicator.Arithmetic;
import dev.victor.trading.strategy.Strategy;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What computes a run, as far as it could change a result.
public final class Engine {

  /// Grows whenever the same inputs would give another result than before.
  public static final int REVISION = 1;

  /// The library whose indicators are used.
  public static final String TA4J = "0.22.2";

  private Engine() {}

  /// The engine as a run records it.
  public static Map<String, Object> of(Strategy strategy) {
    return of(strategy, Arithmetic.DOUBLE);
  }

  /// The engine as a run records it.
  ///
  /// @param arithmetic what its indicators are computed in
  static Map<String, Object> of(Strategy strategy, Arithmetic arithmetic) {
    Map<String, Object> engine = new LinkedHashMap<>();
    engine.put("name", "victor");
    engine.put("revision", REVISION);
    engine.put("ta4j", TA4J);
    engine.put("arithmetic", word(arithmetic));
    engine.put("fill", word(strategy.execution().fill()));
    engine.put("crossRule", word(strategy.execution().crossRule()));
    engine.put("atEnd", word(strategy.execution().atEnd()));
    return engine;
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
