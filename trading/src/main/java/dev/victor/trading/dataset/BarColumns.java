package dev.victor.trading.dataset;

import dev.victor.trading.statement.csv.Headings;

/// Where a table of bars keeps what.
///
/// @param date when a bar begins, or its day alone
/// @param time the time of that day, -1 when `date` has it
/// @param high highest price
/// @param low lowest price
record BarColumns(int date, int time, int high, int low) {

  /// The columns of a table; one without a name in front is the time, as data frames are written.
  static BarColumns of(Headings headings) {
    int date =
        headings.find("date", "datetime", "timestamp", "gmt time", "local time", "open time");
    int time = headings.find("time");
    if (date < 0) {
      date = time >= 0 ? time : headings.find("");
      time = -1;
    }
    return new BarColumns(date, time, headings.find("high"), headings.find("low"));
  }

  /// Whether a row tells when, and between which prices.
  boolean whole() {
    return date >= 0 && high >= 0 && low >= 0;
  }
}
