package dev.victor.trading.strategy;

import dev.victor.core.json.Kind;
import java.math.BigDecimal;
import java.util.Map;

/// A number of a definition, or the parameter that gives it: `20`, `"$slow"`.
public sealed interface Scalar {

  /// The name a schema gives it.
  String NAME = "scalar";

  /// How it is written.
  static Kind<Scalar> kind() {
    return Kind.named(NAME, Scalar::written);
  }

  /// The same, spelled out.
  static Kind<Scalar> written() {
    return Kind.either(
        Kind.text("\\$[A-Za-z][A-Za-z0-9_]{0,63}", "a parameter such as \"$fast\"")
            .as(text -> new Parameter(text.substring(1))),
        Kind.number().as(Constant::new));
  }

  /// A number as it stands.
  record Constant(BigDecimal value) implements Scalar {}

  /// A parameter of the strategy.
  record Parameter(String name) implements Scalar {}

  /// A whole number as it stands.
  static Scalar of(long value) {
    return new Constant(BigDecimal.valueOf(value));
  }

  /// The number, given the parameters.
  default BigDecimal in(Map<String, BigDecimal> parameters) {
    return switch (this) {
      case Constant(var value) -> value;
      case Parameter(var name) -> {
        BigDecimal value = parameters.get(name);
        if (value == null) {
          throw new IllegalArgumentException("no parameter " + name);
        }
        yield value;
      }
    };
  }
}
