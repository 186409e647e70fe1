package dev.victor.trading.dataset;

import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Dataset;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.csv.DateOrder;
import dev.victor.trading.statement.csv.DateSense;
import dev.victor.trading.statement.csv.Decimals;
import dev.victor.trading.statement.csv.Headings;
import dev.victor.trading.statement.csv.Line;
import dev.victor.trading.statement.csv.Stamp;
import dev.victor.trading.statement.csv.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A table of bars whose shape was found out.
///
/// @param file it stands in
/// @param table its rows
/// @param columns where what stands
/// @param order of the parts of a date
/// @param mark the decimal mark
/// @param newestFirst whether each bar begins before the one above it
/// @param sample the time of the first bar, as it is written
record BarTable(
    StatementFile file,
    Table table,
    BarColumns columns,
    DateOrder order,
    Decimals.Mark mark,
    boolean newestFirst,
    String sample) {

  /// The table of a file that holds bars of the kind of a dataset.
  ///
  /// @throws BadInput when it holds no bars
  static BarTable of(StatementFile file, Dataset dataset) {
    if ("series".equals(dataset.format())) {
      throw new BadInput(
          Workspace.PROJECT_FILE,
          "dataset " + dataset.id() + " is a series, not bars",
          "name one with \"format\": \"ohlcv\"");
    }
    Table table =
        Table.of(file, headings -> BarColumns.of(headings).whole())
            .orElseThrow(() ->
                file.refused(
                    "has no bars: a row of headings with a time, high and low is missing",
                    "give its columns names such as time,open,high,low,close"));
    BarColumns columns = BarColumns.of(table.headings());
    DateOrder order =
        DateSense.of(table, columns.date())
            .orElseThrow(() ->
                file.refused(
                    "has dates that can be read as day/month or month/day",
                    "write them as 2026-11-22"));
    List<Instant> first = new ArrayList<>();
    String[] sample = {""};
    table.sample(line -> {
      if (first.size() < 2) {
        sample[0] = first.isEmpty() ? written(line, columns) : sample[0];
        first.add(stamp(line, columns, order).at());
      }
    });
    boolean newestFirst = first.size() == 2 && first.getFirst().isAfter(first.getLast());
    return new BarTable(file, table, columns, order, table.mark(), newestFirst, sample[0]);
  }

  /// Its headings.
  Headings headings() {
    return table.headings();
  }

  /// Whether it is no worksheet.
  boolean isText() {
    return file.kind() == StatementFile.Kind.TEXT;
  }

  /// Hands on every row.
  void each(Consumer<Line> row) {
    table.each(mark, row);
  }

  /// When the bar of a row begins, in milliseconds since 1970.
  ///
  /// @param clock tells, where the zone is not written with the time
  /// @param before the start of the row above
  long start(Line line, BarClock clock, long before) {
    Stamp stamp = stamp(line, columns, order);
    long millis = stamp.at().toEpochMilli();
    return stamp.zoned() ? millis : clock.start(millis, before);
  }

  /// Takes the bar of a row.
  ///
  /// @param start when it begins
  /// @param low of it, read already
  /// @param high of it, read already
  void add(Line line, long start, double low, double high, BarCollector bars) {
    bars.add(
        start,
        columns.priced() ? line.price(columns.open()).doubleValue() : low,
        high,
        low,
        columns.priced() ? line.price(columns.close()).doubleValue() : high,
        columns.volume() < 0 ? 0 : line.amount(columns.volume()).doubleValue());
  }

  /// Whether its times are written with their zone.
  boolean zoned() {
    Stamp stamp = Stamp.parse(sample, order);
    return stamp != null && stamp.zoned();
  }

  static Stamp stamp(Line line, BarColumns columns, DateOrder order) {
    if (columns.time() < 0) {
      return line.stamp(columns.date(), order);
    }
    Stamp stamp = Stamp.parse(written(line, columns), order);
    if (stamp == null) {
      throw line.wrong(
          columns.date(), "a day, and a time of it", "mend that row, or download the file again");
    }
    return stamp;
  }

  private static String written(Line line, BarColumns columns) {
    String date = line.text(columns.date());
    return columns.time() < 0 ? date : date + " " + line.text(columns.time());
  }
}
