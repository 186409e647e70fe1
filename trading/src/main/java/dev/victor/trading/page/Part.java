package dev.victor.trading.page;

import java.math.BigDecimal;

/// What some of the trades come to.
///
/// @param key what they have in common, as people read it
/// @param net their result
/// @param trades how many closed something
/// @param won how many of these did not lose
record Part(String key, BigDecimal net, int trades, int won) {

  static Part nothing(String key) {
    return new Part(key, BigDecimal.ZERO, 0, 0);
  }

  /// The same with one more change of the balance.
  Part plus(BigDecimal amount, boolean closes) {
    return new Part(
        key,
        net.add(amount),
        trades + (closes ? 1 : 0),
        won + (closes && amount.signum() >= 0 ? 1 : 0));
  }

  /// Both together, under the first key.
  Part plus(Part other) {
    return new Part(key, net.add(other.net), trades + other.trades, won + other.won);
  }

  /// `1 trade`, `5 trades`.
  String tradesInWords() {
    return Words.count(trades, "trade");
  }
}
