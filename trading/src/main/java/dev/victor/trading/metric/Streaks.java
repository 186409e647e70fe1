package dev.victor.trading.metric;

import java.math.BigDecimal;

/// Runs of consecutive won or lost trades. A result of zero counts as won.
///
/// @param longestWin the run of most wins, and the first of equals
/// @param longestLoss the run of most losses
/// @param richestWin the run that won most money
/// @param costliestLoss the run that lost most money
public record Streaks(Run longestWin, Run longestLoss, Run richestWin, Run costliestLoss) {

  /// A run of trades.
  ///
  /// @param trades how many
  /// @param amount what they made together
  public record Run(int trades, BigDecimal amount) {

    /// No trade.
    public static final Run NONE = new Run(0, BigDecimal.ZERO);

    Run and(BigDecimal result) {
      return new Run(trades + 1, amount.add(result));
    }
  }

  /// Collects runs trade by trade.
  static final class Meter {

    private Run win = Run.NONE;
    private Run loss = Run.NONE;
    private Streaks best = new Streaks(Run.NONE, Run.NONE, Run.NONE, Run.NONE);

    void add(BigDecimal result) {
      boolean won = result.signum() >= 0;
      win = won ? win.and(result) : Run.NONE;
      loss = won ? Run.NONE : loss.and(result);
      best =
          new Streaks(
              longer(best.longestWin, win),
              longer(best.longestLoss, loss),
              win.amount().compareTo(best.richestWin.amount()) > 0 ? win : best.richestWin,
              loss.amount().compareTo(best.costliestLoss.amount()) < 0 ? loss : best.costliestLoss);
    }

    private static Run longer(Run best, Run current) {
      return current.trades() > best.trades() ? current : best;
    }

    Streaks result() {
      return best;
    }
  }
}
