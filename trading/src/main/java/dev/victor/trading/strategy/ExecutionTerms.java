package dev.victor.trading.strategy;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How signals become fills, and what they cost.
///
/// @param capital the money it begins with
/// @param fill where an order at market is filled
/// @param sizing how many units a position has
/// @param commission what a fill costs
/// @param slippage how much worse it is filled
/// @param crossRule what a cross is where two series are equal
/// @param warmup bars before the first decision; those of the longest indicator when null
/// @param atEnd what becomes of a position that is open at the end
public record ExecutionTerms(
    BigDecimal capital,
    Fill fill,
    Sizing sizing,
    Commission commission,
    Slippage slippage,
    CrossRule crossRule,
    @Nullable Integer warmup,
    AtEnd atEnd) {

  /// Where an order at market is filled.
  public enum Fill {
    /// At the open of the next bar.
    NEXT_OPEN,
    /// At the close of the bar whose close decided: optimistic.
    THIS_CLOSE
  }

  /// What a cross is where two series are equal.
  public enum CrossRule {
    /// Strictly on one side at the bar before, strictly on the other at this one.
    TWO_BAR,
    /// The last bar at which they differed counts, as in ta4j.
    WALK_BACK
  }

  /// What becomes of a position that is open at the end.
  public enum AtEnd {
    /// It stays open and is worth the last close.
    MARK_TO_MARKET,
    /// It is closed at the open of the last bar.
    CLOSE_AT_LAST_OPEN,
    /// It is closed at the close of the last bar.
    CLOSE_AT_LAST_CLOSE
  }

  static ExecutionTerms read(Block in) {
    return new ExecutionTerms(
        in.required("capital", Kind.number(1, 1_000_000_000_000L), "the money it begins with"),
        otherwise(
            in.optional("fill", Kind.word(Fill.values()), "where orders are filled"),
            Fill.NEXT_OPEN),
        otherwise(
            in.optional("sizing", Sizing.kind(), "how many units a position has"),
            new Sizing.EquityFraction(Scalar.of(1), false)),
        otherwise(
            in.optional("commission", Commission.kind(), "what a fill costs"), Commission.NONE),
        otherwise(
            in.optional("slippage", Slippage.kind(), "how much worse it is filled"), Slippage.NONE),
        otherwise(
            in.optional("crossRule", Kind.word(CrossRule.values()), "crosses where series meet"),
            CrossRule.TWO_BAR),
        warmup(in),
        otherwise(
            in.optional("atEnd", Kind.word(AtEnd.values()), "what becomes of an open position"),
            AtEnd.MARK_TO_MARKET));
  }

  /// The same with costs times a factor.
  ExecutionTerms costing(BigDecimal factor) {
    return new ExecutionTerms(
        capital,
        fill,
        sizing,
        commission.times(factor),
        slippage.times(factor),
        crossRule,
        warmup,
        atEnd);
  }

  /// The same for bars that go on: what is open stays open.
  ExecutionTerms openEnded() {
    return new ExecutionTerms(
        capital, fill, sizing, commission, slippage, crossRule, warmup, AtEnd.MARK_TO_MARKET);
  }

  private static @Nullable Integer warmup(Block in) {
    Integer bars =
        in.optional(
            "warmup",
            Kind.either(Kind.word("longest-period").as(word -> LONGEST), Kind.whole(0, 1_000_000)),
            "bars before the first decision");
    return bars == null || bars == LONGEST ? null : bars;
  }

  private static final int LONGEST = -1;

  private static <T> T otherwise(@Nullable T value, T usual) {
    return Optional.ofNullable(value).orElse(usual);
  }
}
