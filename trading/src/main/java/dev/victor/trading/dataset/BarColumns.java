package dev.victor.trading.dataset;

import dev.victor.trading.statement.csv.Headings;

/// Where a table of bars keeps what; -1 where it has no such column.
///
/// @param date when a bar begins, or its day alone
/// @param time the time of that day, -1 when `date` has it
/// @param open first price
/// @param high highest price
/// @param low lowest price
/// @param close last price
/// @param volume what was traded
record BarColumns(int date, int time, int open, int high, int low, int close, int volume) {

  /// The columns of a table; one without a name in front is the time, as data frames are written.
  static BarColumns of(Headings headings) {
    int date =
        headings.find("date", "datetime", "timestamp", "gmt time", "local time", "open time");
    int time = headings.find("time");
    if (date < 0) {
      date = time >= 0 ? time : headings.find("");
      time = -1;
    }
    return new BarColumns(
        date,
        time,
        headings.find("open"),
        headings.find("high"),
        headings.find("low"),
        headings.find("close"),
        headings.find("volume", "tickvol", "tick volume", "vol"));
  }

  /// Whether a row tells when, and between which prices.
  boolean whole() {
    return date >= 0 && high >= 0 && low >= 0;
  }

  /// Whether a row tells the first and the last price too.
  boolean priced() {
    return open >= 0 && close >= 0;
  }
}
