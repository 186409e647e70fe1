package dev.victor.trading.journal;

import java.math.BigDecimal;
import java.time.Instant;

/// Money that moved without a trade.
///
/// @param id the broker's number, unique in the account
/// @param time when it was booked
/// @param sequence place in the statement, oldest first
/// @param kind why it moved
/// @param amount signed: into the account is positive
/// @param comment the broker's words, may be empty
public record Flow(
    String id, Instant time, long sequence, Kind kind, BigDecimal amount, String comment) {

  /// The same flow at another time.
  public Flow at(Instant other) {
    return new Flow(id, other, sequence, kind, amount, comment);
  }

  /// The same flow at a place in its statement.
  public Flow placed(long place) {
    return new Flow(id, time, place, kind, amount, comment);
  }

  /// Why money moved.
  public enum Kind {
    /// Paid in.
    DEPOSIT,
    /// Paid out.
    WITHDRAWAL,
    /// Lent by the broker; no part of the balance.
    CREDIT,
    /// Given by the broker.
    BONUS,
    /// Swap or interest on positions, booked apart from them.
    FINANCING,
    /// Interest on cash, received or paid.
    INTEREST,
    /// Commission booked apart from deals.
    COMMISSION,
    /// Any other charge.
    FEE,
    /// Dividend of a held instrument.
    DIVIDEND,
    /// Tax booked apart from deals.
    TAX,
    /// A correction by the broker, or what it did not explain.
    CORRECTION;

    /// Whether it changes the balance; credit does not.
    public boolean inBalance() {
      return this != CREDIT;
    }
  }
}
