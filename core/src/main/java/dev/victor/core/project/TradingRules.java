package dev.victor.core.project;

import dev.victor.core.json.Block;
import dev.victor.core.json.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What the owner holds himself to when trading; what is not given is no rule.
///
/// @param maxTradesADay how many positions may be entered on one day
/// @param maxLossADay how much of the account's currency may be lost on one day
/// @param maxLossADayPercent the same in percent of the day's opening balance
/// @param maxLossesInARow after how many losses in a row nothing more is entered that day
/// @param revengeMinutes how long after a loss nothing is entered
/// @param maxLots how large an entry may be, in lots or units
/// @param maxRiskPercent how much may be lost at the stop, in percent of the day's opening balance
/// @param stop `kept` when a stop may not be moved away from the price
public record TradingRules(
    @Nullable Integer maxTradesADay,
    @Nullable BigDecimal maxLossADay,
    @Nullable BigDecimal maxLossADayPercent,
    @Nullable Integer maxLossesInARow,
    @Nullable Integer revengeMinutes,
    @Nullable BigDecimal maxLots,
    @Nullable BigDecimal maxRiskPercent,
    @Nullable String stop) {

  private static final int MANY = 10_000;
  private static final long LARGE = 1_000_000_000_000L;

  static TradingRules read(Block in) {
    return new TradingRules(
        in.optional("maxTradesADay", Kind.whole(0, MANY), "positions entered on one day"),
        in.optional(
            "maxLossADay",
            Kind.number(0, LARGE),
            "lost on one day at most, in the account's currency"),
        in.optional(
            "maxLossADayPercent",
            Kind.number(0, 100),
            "lost on one day at most, in percent of the day's opening balance"),
        in.optional(
            "maxLossesInARow",
            Kind.whole(1, MANY),
            "after so many losses in a row nothing more is entered that day"),
        in.optional(
            "revengeMinutes",
            Kind.whole(1, MANY),
            "for so many minutes after a loss nothing is entered"),
        in.optional("maxLots", Kind.number(0, LARGE), "size of one entry, in lots or units"),
        in.optional(
            "maxRiskPercent",
            Kind.number(0, 100),
            "lost at the stop of one position, in percent of the day's opening balance"),
        in.optional(
            "stop", Kind.word("kept"), "kept: a stop may not be moved away from the price"));
  }
}
