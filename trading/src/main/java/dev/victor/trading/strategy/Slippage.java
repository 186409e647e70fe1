package dev.victor.trading.strategy;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// How much worse than its price an order at market is filled; a profit target is a limit order and
/// is not.
///
/// @param rate share of the price
/// @param amount in the unit of the price
public record Slippage(BigDecimal rate, BigDecimal amount) {

  /// None.
  public static final Slippage NONE = new Slippage(BigDecimal.ZERO, BigDecimal.ZERO);

  /// How it is written.
  static Kind<Slippage> kind() {
    Map<String, Function<Block, ? extends Slippage>> kinds = new LinkedHashMap<>();
    kinds.put(
        "none",
        in -> {
          return NONE;
        });
    kinds.put(
        "rate",
        in -> {
          return new Slippage(
              in.required("rate", Kind.number(0, 1), "share of the price"), BigDecimal.ZERO);
        });
    kinds.put(
        "amount",
        in -> {
          return new Slippage(
              BigDecimal.ZERO, in.required("amount", Kind.number(0, 1_000_000), "of the price"));
        });
    return Kind.typed(kinds);
  }

  /// The same, times a factor.
  Slippage times(BigDecimal factor) {
    return new Slippage(rate.multiply(factor), amount.multiply(factor));
  }
}
