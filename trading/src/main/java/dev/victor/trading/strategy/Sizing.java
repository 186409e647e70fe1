package dev.victor.trading.strategy;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// How many units a position has. It never costs more than there is.
public sealed interface Sizing {

  /// Whether there are only whole units.
  boolean wholeUnits();

  /// The number that it is about: a share, units or money.
  default Scalar size() {
    return switch (this) {
      case EquityFraction(var fraction, var whole) -> fraction;
      case Units(var units, var whole) -> units;
      case Cash(var amount, var whole) -> amount;
      case Risk(var fraction, var whole) -> fraction;
    };
  }

  /// A share of the equity, commission included.
  record EquityFraction(Scalar fraction, boolean wholeUnits) implements Sizing {}

  /// Always the same number.
  record Units(Scalar units, boolean wholeUnits) implements Sizing {}

  /// Units for an amount of money.
  record Cash(Scalar amount, boolean wholeUnits) implements Sizing {}

  /// As many as lose a share of the equity when the stop loss is hit.
  record Risk(Scalar fraction, boolean wholeUnits) implements Sizing {}

  /// How it is written.
  static Kind<Sizing> kind() {
    Map<String, Function<Block, ? extends Sizing>> kinds = new LinkedHashMap<>();
    kinds.put(
        "equity-fraction",
        in -> {
          Scalar fraction = in.required("fraction", Scalar.kind(), "share of the equity, 1 is all");
          return new EquityFraction(fraction, whole(in));
        });
    kinds.put(
        "units",
        in -> {
          return new Units(in.required("units", Scalar.kind(), "how many"), whole(in));
        });
    kinds.put(
        "cash",
        in -> {
          return new Cash(in.required("amount", Scalar.kind(), "how much money"), whole(in));
        });
    kinds.put(
        "risk",
        in -> {
          Scalar fraction = in.required("fraction", Scalar.kind(), "share lost at the stop loss");
          return new Risk(fraction, whole(in));
        });
    return Kind.typed(kinds);
  }

  private static boolean whole(Block in) {
    return Optional.ofNullable(in.optional("wholeUnits", Kind.flag(), "no fractions of a unit"))
        .orElse(false);
  }
}
