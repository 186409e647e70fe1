package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a strategy must show to become a stage; nothing where a condition is null.
///
/// @param minTrades closed trades
/// @param minDays days it ran
/// @param minReturnPercent of the capital
/// @param minProfitFactor gains over losses
/// @param minSharpe return over volatility, a year
/// @param minDeflatedSharpe how sure it must be that it is not the luckiest of all that was tried
/// @param maxDrawdownPercent deepest fall of the equity
/// @param walkForward on bars it was not chosen by
/// @param maxTrackingErrorPercent between live trades and their replay
/// @param minMatchedTradesPercent of live trades found in the replay
public record Gate(
    @Nullable Integer minTrades,
    @Nullable Integer minDays,
    @Nullable BigDecimal minReturnPercent,
    @Nullable BigDecimal minProfitFactor,
    @Nullable BigDecimal minSharpe,
    @Nullable BigDecimal minDeflatedSharpe,
    @Nullable BigDecimal maxDrawdownPercent,
    @Nullable WalkForward walkForward,
    @Nullable BigDecimal maxTrackingErrorPercent,
    @Nullable BigDecimal minMatchedTradesPercent) {

  static Gate read(Block in) {
    return new Gate(
        in.optional("minTrades", Kind.whole(0, 1_000_000), "closed trades"),
        in.optional("minDays", Kind.whole(0, 36_500), "days it ran"),
        in.optional("minReturnPercent", Kind.number(), "of the capital"),
        in.optional("minProfitFactor", Kind.number(0, 1_000), "gains over losses"),
        in.optional("minSharpe", Kind.number(-100, 100), "return over volatility, a year"),
        in.optional(
            "minDeflatedSharpe", Kind.number(0, 1), "how sure not to be the luckiest of all tries"),
        in.optional("maxDrawdownPercent", Kinds.percent(), "deepest fall of the equity"),
        in.optional("walkForward", Kind.block(WalkForward::read), "on bars it was not chosen by"),
        in.optional("maxTrackingErrorPercent", Kinds.percent(), "of live trades and their replay"),
        in.optional("minMatchedTradesPercent", Kinds.percent(), "of live trades in the replay"));
  }

  /// What a walk-forward test must show.
  ///
  /// @param minEfficiency return a year on new bars over that on the bars it was chosen by
  public record WalkForward(@Nullable BigDecimal minEfficiency) {
    static WalkForward read(Block in) {
      return new WalkForward(
          in.optional(
              "minEfficiency", Kind.number(-10, 10), "return on new bars over that on old"));
    }
  }
}
