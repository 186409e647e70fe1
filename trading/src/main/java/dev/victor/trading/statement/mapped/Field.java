package dev.victor.trading.statement.mapped;

import java.util.Locale;
import java.util.Optional;

/// What a column can be.
public enum Field {
  /// When a fill was filled, or money moved.
  TIME("when it was filled or booked"),
  /// The instrument.
  SYMBOL("the instrument"),
  /// Bought or sold, long or short.
  SIDE("buy or sell, long or short; without it the sign of the volume"),
  /// How much.
  VOLUME("lots, shares, contracts"),
  /// Price of a fill.
  PRICE("price of the fill"),
  /// Result of what was closed.
  PROFIT("result of what was closed"),
  /// Commission.
  COMMISSION("commission"),
  /// Swap or overnight interest.
  SWAP("swap, overnight interest"),
  /// Other costs.
  FEE("other fees and taxes"),
  /// The broker's number of the row.
  ID("the broker's number of the fill or trade"),
  /// The broker's number of the order.
  ORDER("number of the order"),
  /// The broker's number of the position.
  POSITION("number of the position"),
  /// What sent it.
  STRATEGY("strategy or setup"),
  /// A remark.
  COMMENT("remark"),
  /// When a trade was opened.
  OPEN_TIME("when the trade was opened"),
  /// When a trade was closed.
  CLOSE_TIME("when the trade was closed"),
  /// Price a trade was opened at.
  OPEN_PRICE("price it was opened at"),
  /// Price a trade was closed at.
  CLOSE_PRICE("price it was closed at"),
  /// Stop loss.
  STOP("stop loss"),
  /// Take profit.
  TARGET("take profit"),
  /// Maximum adverse excursion.
  ADVERSE("deepest open loss, MAE"),
  /// Maximum favorable excursion.
  FAVORABLE("highest open gain, MFE"),
  /// What a row is, where not all rows are trades.
  TYPE("kind of row: deposit, dividend, fee …"),
  /// Money that moved without a trade.
  AMOUNT("money that moved without a trade"),
  /// Whether an order was filled.
  STATUS("filled or not; others are left out"),
  /// Currency of the account.
  CURRENCY("currency of the account");

  private final String about;

  Field(String about) {
    this.about = about;
  }

  /// As people type it: `open-time`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What it is for, in a few words.
  public String about() {
    return about;
  }

  /// The field of a word.
  public static Optional<Field> of(String word) {
    for (Field field : values()) {
      if (field.word().equals(word)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }
}
