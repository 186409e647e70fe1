package dev.victor.trading.journal;

/// Which way a deal went.
public enum Side {
  /// Bought.
  BUY,
  /// Sold.
  SELL;

  /// The other way.
  public Side opposite() {
    return this == BUY ? SELL : BUY;
  }
}
