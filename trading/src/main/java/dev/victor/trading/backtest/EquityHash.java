package dev.victor.trading.backtest;

import dev.victor.core.io.ContentHash;
import java.nio.ByteBuffer;

/// The equity of a run at each close, bit for bit, as one hash.
public final class EquityHash {

  private EquityHash() {}

  /// The hash of the numbers' bits, in order.
  public static ContentHash of(Run run) {
    ByteBuffer bits = ByteBuffer.allocate(run.equity().length * Double.BYTES);
    bits.asDoubleBuffer().put(run.equity());
    return ContentHash.of(bits.array());
  }
}
