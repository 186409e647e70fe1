package dev.victor.trading.metric;

import java.math.BigDecimal;

/// Runs of consecutive won or lost trades. A result of zero counts as won.
///
/// @param longestWin the run of most wins, and the first of equals
/// @param longestLoss the run of most losses
/// @param richestWin the run that won most money
/// @param costliestLoss the run that lost most money
/// @param count how many runs there were
public record Streaks(
    Run longestWin, Run longestLoss, Run richestWin, Run costliestLoss, int count) {

  /// A run of trades.
  ///
  /// @param trades how many
  /// @param amount what they made together
  public record Run(int trades, BigDecimal amount) {

    /// No trade.
    public static final Run NONE = new Run(0, BigDecimal.ZERO);
  }
}
