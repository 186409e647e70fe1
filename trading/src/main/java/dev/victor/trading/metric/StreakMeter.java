package dev.victor.trading.metric;

import java.math.BigDecimal;

/// Collects runs of won and lost trades, trade by trade; a run is compared with the best ones when
/// it ends.
final class StreakMeter {

  private Streaks best =
      new Streaks(Streaks.Run.NONE, Streaks.Run.NONE, Streaks.Run.NONE, Streaks.Run.NONE, 0);
  private boolean winning;
  private int trades;
  private int tradesWhenRichest;
  private BigDecimal amount = BigDecimal.ZERO;
  private int runs;

  void add(BigDecimal result) {
    boolean won = result.signum() >= 0;
    if (won != winning || trades == 0) {
      settle();
      winning = won;
      trades = 0;
      tradesWhenRichest = 0;
      amount = BigDecimal.ZERO;
      runs++;
    }
    trades++;
    amount = amount.add(result);
    if (result.signum() != 0) {
      tradesWhenRichest = trades;
    }
  }

  private void settle() {
    Streaks.Run run = new Streaks.Run(trades, amount);
    Streaks.Run rich = new Streaks.Run(tradesWhenRichest, amount);
    best =
        winning
            ? new Streaks(
                longer(best.longestWin(), run),
                best.longestLoss(),
                amount.compareTo(best.richestWin().amount()) > 0 ? rich : best.richestWin(),
                best.costliestLoss(),
                runs)
            : new Streaks(
                best.longestWin(),
                longer(best.longestLoss(), run),
                best.richestWin(),
                amount.compareTo(best.costliestLoss().amount()) < 0 ? rich : best.costliestLoss(),
                runs);
  }

  private static Streaks.Run longer(Streaks.Run best, Streaks.Run run) {
    return run.trades() > best.trades() ? run : best;
  }

  Streaks result() {
    settle();
    return best;
  }
}
