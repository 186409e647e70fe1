package dev.victor.trading.journal;

/// Which way a position gains.
public enum Direction {
  /// Gains when the price rises.
  LONG,
  /// Gains when the price falls.
  SHORT;

  /// The direction that a first deal on `side` opens.
  public static Direction openedBy(Side side) {
    return side == Side.BUY ? LONG : SHORT;
  }

  /// The other way.
  public Direction opposite() {
    return this == LONG ? SHORT : LONG;
  }

  /// The side of the deal that opens it.
  public Side opening() {
    return this == LONG ? Side.BUY : Side.SELL;
  }
}
