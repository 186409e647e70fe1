package dev.victor.trading.backtest;

import dev.victor.core.io.ContentHash;
import java.nio.ByteBuffer;

/// The trades of a run, bit for bit, as one hash: equal runs have equal ones.
public final class TradesHash {

  private static final int BYTES = 2 * Integer.BYTES + 4 * Double.BYTES + 1;

  private TradesHash() {}

  /// The hash of every trade and of what is open at the end.
  public static ContentHash of(Run run) {
    ByteBuffer bytes = ByteBuffer.allocate(run.trades().size() * BYTES + 2 * Double.BYTES);
    for (Trade trade : run.trades()) {
      bytes
          .putInt(trade.entryBar())
          .putInt(trade.exitBar())
          .putDouble(trade.units())
          .putDouble(trade.entryPrice())
          .putDouble(trade.exitPrice())
          .putDouble(trade.commission())
          .put((byte) trade.exit().ordinal());
    }
    bytes.putDouble(run.openUnits()).putDouble(run.openUnits() == 0 ? 0 : run.openPrice());
    return ContentHash.of(bytes.array());
  }
}
