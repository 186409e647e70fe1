package dev.victor.content.run;

/// Takes the lines of a file one by one.
interface LineSink {

  /// Takes a line.
  ///
  /// @param number of the line, from 1
  /// @param last whether nothing follows, so that it may be cut short
  void take(long number, String line, boolean last);
}
