package dev.victor.trading.page;

/// A part of the page with a heading of its own.
interface Section {

  /// Writes it; one that has nothing to say writes nothing.
  void write(Html page);
}
