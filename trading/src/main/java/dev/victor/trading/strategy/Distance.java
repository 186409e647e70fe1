package dev.victor.trading.strategy;

import dev.victor.core.json.Kind;
import java.util.LinkedHashMap;
import java.util.Map;

/// How far from a price something lies.
public sealed interface Distance {

  /// Hundredths of the price.
  record Percent(Scalar percent) implements Distance {}

  /// In the unit of the price.
  record Amount(Scalar amount) implements Distance {}

  /// Multiples of the average true range at the bar of the decision.
  record Atr(Scalar multiple, Scalar period) implements Distance {}

  /// How it is written: `{"percent": 2}`, `{"amount": 0.5}`, `{"atr": {"multiple": 3}}`.
  static Kind<Distance> kind() {
    Map<String, Kind<? extends Distance>> kinds = new LinkedHashMap<>();
    kinds.put("percent", Scalar.kind().as(Percent::new));
    kinds.put("amount", Scalar.kind().as(Amount::new));
    kinds.put(
        "atr",
        Kind.block(in -> {
          Scalar multiple = in.required("multiple", Scalar.kind(), "how many of them");
          Scalar period =
              in.optional("period", Scalar.kind(), "bars of the average; 14 unless said");
          return new Atr(multiple, period == null ? Scalar.of(14) : period);
        }));
    return Kind.tagged(kinds);
  }
}
