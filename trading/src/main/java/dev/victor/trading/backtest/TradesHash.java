package dev.victor.trading.backtest;

import dev.victor.core.io.ContentHash;

/// The trades of a run, bit for bit, as one hash: equal runs have equal ones.
public final class TradesHash {

  private TradesHash() {}

  /// The hash of every trade and of what is open at the end.
  public static ContentHash of(Run run) {
    StringBuilder text = new StringBuilder();
    for (Trade trade : run.trades()) {
      text.append(trade.entryBar()).append(' ').append(trade.exitBar()).append(' ');
      text.append(trade.units()).append(' ').append(trade.entryPrice()).append(' ');
      text.append(trade.exitPrice()).append(' ').append(trade.commission()).append(' ');
      text.append(trade.exit()).append('\n');
    }
    text.append(run.openUnits()).append(' ').append(run.openUnits() == 0 ? 0 : run.openPrice());
    return ContentHash.of(text.toString());
  }
}
