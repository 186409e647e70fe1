package dev.victor.trading.indicator;

import java.util.Optional;

/// What a column of numbers is computed from; equal columns are computed once.
public sealed interface Column {

  /// A price of the bars themselves.
  record OfPrice(Price price) implements Column {}

  /// Numbers that come from elsewhere.
  ///
  /// @param name in the definition
  record OfGiven(String name) implements Column {}

  /// An indicator.
  ///
  /// @param type what it is
  /// @param source what it is of; the bars when empty
  /// @param arguments its settings
  record OfIndicator(IndicatorType type, Optional<Column> source, IndicatorArguments arguments)
      implements Column {}

  /// A column of longer bars, as it was known at the end of each bar.
  ///
  /// @param timeframe of the longer bars, such as `4h`
  /// @param column of them
  record OfLonger(String timeframe, Column column) implements Column {}
}
