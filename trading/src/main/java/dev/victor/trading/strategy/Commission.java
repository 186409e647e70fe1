package dev.victor.trading.strategy;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What a fill costs.
///
/// @param rate share of its value
/// @param perUnit for each unit
/// @param perOrder for the fill as such
/// @param minimum at least this much
/// @param sides which fills pay it
public record Commission(
    BigDecimal rate, BigDecimal perUnit, BigDecimal perOrder, BigDecimal minimum, Sides sides) {

  /// Which fills pay.
  public enum Sides {
    /// Both.
    BOTH,
    /// Those that open a position.
    ENTRY,
    /// Those that close one.
    EXIT
  }

  /// Nothing.
  public static final Commission NONE =
      new Commission(
          BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, Sides.BOTH);

  /// How it is written.
  static Kind<Commission> kind() {
    Map<String, Function<Block, ? extends Commission>> kinds = new LinkedHashMap<>();
    kinds.put(
        "none",
        in -> {
          return NONE;
        });
    kinds.put(
        "rate",
        in -> {
          BigDecimal rate = in.required("rate", Kind.number(0, 1), "share of the value, 0.002");
          return new Commission(
              rate, BigDecimal.ZERO, BigDecimal.ZERO, amount(in, "minimum"), sides(in));
        });
    kinds.put(
        "per-unit",
        in -> {
          BigDecimal amount = in.required("amount", money(), "for each unit");
          return new Commission(
              BigDecimal.ZERO, amount, BigDecimal.ZERO, amount(in, "minimum"), sides(in));
        });
    kinds.put(
        "per-order",
        in -> {
          BigDecimal amount = in.required("amount", money(), "for each fill");
          return new Commission(
              BigDecimal.ZERO, BigDecimal.ZERO, amount, BigDecimal.ZERO, sides(in));
        });
    return Kind.typed(kinds);
  }

  /// The same, times a factor: for asking what twice the costs would have done.
  Commission times(BigDecimal factor) {
    return new Commission(
        rate.multiply(factor),
        perUnit.multiply(factor),
        perOrder.multiply(factor),
        minimum.multiply(factor),
        sides);
  }

  private static Kind<BigDecimal> money() {
    return Kind.number(0, 1_000_000_000);
  }

  private static BigDecimal amount(Block in, String key) {
    return Optional.ofNullable(in.optional(key, money(), "at least this much a fill"))
        .orElse(BigDecimal.ZERO);
  }

  private static Sides sides(Block in) {
    return Optional.ofNullable(
            in.optional("sides", Kind.word(Sides.values()), "which fills pay; both unless said"))
        .orElse(Sides.BOTH);
  }
}
