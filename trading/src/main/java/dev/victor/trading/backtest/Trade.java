package dev.victor.trading.backtest;

/// A position from its entry to its exit.
///
/// @param entryBar bar of the entry fill
/// @param exitBar bar of the exit fill
/// @param units above zero for long, below for short
/// @param entryPrice of the fill
/// @param exitPrice of the fill
/// @param commission of both fills
/// @param exit why it ended
public record Trade(
    int entryBar,
    int exitBar,
    double units,
    double entryPrice,
    double exitPrice,
    double commission,
    Exit exit) {

  /// Why a position ended.
  public enum Exit {
    /// A condition.
    SIGNAL,
    /// The stop loss.
    LOSS,
    /// The profit target.
    PROFIT,
    /// The trailing stop.
    TRAILING,
    /// It was held as long as it may be.
    TIME,
    /// The bars ended.
    END
  }

  /// The same, its bars counted from another one.
  Trade from(int bar) {
    return new Trade(entryBar - bar, exitBar - bar, units, entryPrice, exitPrice, commission, exit);
  }

  /// What it made, commission deducted.
  public double result() {
    return units * (exitPrice - entryPrice) - commission;
  }

  /// What it made as a share of what was put in.
  public double rate() {
    return result() / Math.abs(units * entryPrice);
  }
}
