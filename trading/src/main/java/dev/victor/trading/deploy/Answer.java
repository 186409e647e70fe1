package dev.victor.trading.deploy;

/// What a target says of an order.
sealed interface Answer {

  /// It was carried out.
  ///
  /// @param units filled, above zero
  /// @param price of the fill
  record Filled(double units, double price) implements Answer {}

  /// It was not carried out, and will not be.
  ///
  /// @param why in words
  record Refused(String why) implements Answer {}

  /// Nobody knows yet.
  ///
  /// @param why in words
  record Unknown(String why) implements Answer {}
}
