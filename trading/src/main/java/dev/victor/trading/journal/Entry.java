package dev.victor.trading.journal;

/// What a deal did to the position it belongs to, in MetaTrader's four words.
public enum Entry {
  /// Opened or enlarged it.
  IN,
  /// Closed it, or a part of it.
  OUT,
  /// Turned it round: closed one way and opened the other (netting accounts).
  IN_OUT,
  /// Closed it by an opposite position (hedging accounts).
  OUT_BY,
  /// Not said by the broker; the journal finds out when it makes positions, and never stores this.
  UNSTATED
}
