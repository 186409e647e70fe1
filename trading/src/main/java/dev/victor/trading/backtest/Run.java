package dev.victor.trading.backtest;

import java.util.Arrays;
import java.util.List;

/// What one run came to.
///
/// @param trades closed ones, in order
/// @param equity at each close: cash, and what is open at that price
/// @param openUnits of the position that is open at the end; below zero when short
/// @param openPrice of its entry; of no matter when none is open
/// @param held bars at which a position was open
/// @param refused entries for which there was not enough money
/// @param last the position that was opened last; of no matter when none is open
@SuppressWarnings("ArrayRecordComponent") // shared by many runs, copied by none
public record Run(
    List<Trade> trades,
    double[] equity,
    double openUnits,
    double openPrice,
    int held,
    int refused,
    Held last) {

  /// What is known of an open position besides its size.
  ///
  /// @param bar of its entry fill
  /// @param loss price at which it is closed for its loss; infinite when at none
  /// @param profit price at which it is closed for its profit; infinite when at none
  public record Held(int bar, double loss, double profit) {}

  /// The same, its bars counted from another one, before which nothing was done.
  Run from(int bar) {
    return new Run(
        trades.stream().map(trade -> trade.from(bar)).toList(),
        Arrays.copyOfRange(equity, bar, equity.length),
        openUnits,
        openPrice,
        held,
        refused,
        new Held(last.bar() - bar, last.loss(), last.profit()));
  }
}
