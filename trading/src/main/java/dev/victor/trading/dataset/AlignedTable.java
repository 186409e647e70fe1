package dev.victor.trading.dataset;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.csv.DateOrder;
import dev.victor.trading.statement.csv.DateSense;
import dev.victor.trading.statement.csv.Headings;
import dev.victor.trading.statement.csv.Line;
import dev.victor.trading.statement.csv.Stamp;
import dev.victor.trading.statement.csv.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Numbers of a table that belong to bars: each row has the time at which a bar begins, and what is
/// known when that bar closes. A time that is no bar's, that is doubled, out of order or later than
/// the bars is refused.
public final class AlignedTable {

  private static final String REMEDY = "write a row for a bar, with the time at which it begins";
  private static final int LONGEST_CELL = 40;

  private final Bars bars;
  private final String of;
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Map<String, double[]> numbers = new LinkedHashMap<>();
  private final BarColumns columns;
  private final DateOrder order;
  private final BarClock clock;
  private int last = -1;
  private long before = Long.MIN_VALUE;

  private AlignedTable(
      Bars bars,
      ZoneId zone,
      String of,
      Headings headings,
      Map<String, String> wanted,
      DateOrder order) {
    this.bars = bars;
    this.of = of;
    this.columns = BarColumns.of(headings);
    this.order = order;
    this.clock = new BarClock(zone, false);
    wanted.forEach((name, heading) -> {
      places.put(name, headings.find(heading));
      double[] none = new double[bars.size()];
      Arrays.fill(none, Double.NaN);
      numbers.put(name, none);
    });
  }

  /// The numbers of some columns, one a bar, NaN where the table has none.
  ///
  /// @param file the table
  /// @param wanted headings, by the names they are given
  /// @param bars what they belong to
  /// @param zone of the clock of a time without a zone
  /// @param of what the bars are called
  /// @throws BadInput when it is no such table, or a row belongs to no bar
  public static Map<String, double[]> read(
      StatementFile file, Map<String, String> wanted, Bars bars, ZoneId zone, String of) {
    String[] headings = wanted.values().toArray(String[]::new);
    Table table =
        Table.of(file, found -> BarColumns.of(found).date() >= 0 && found.has(headings))
            .orElseThrow(() ->
                file.refused(
                    "has no row of headings with a time and " + String.join(", ", headings),
                    "begin it with: time," + String.join(",", headings)));
    DateOrder order =
        DateSense.of(table, BarColumns.of(table.headings()).date()).orElse(DateOrder.YMD);
    AlignedTable aligned = new AlignedTable(bars, zone, of, table.headings(), wanted, order);
    table.each(table.mark(), aligned::take);
    return aligned.numbers;
  }

  private void take(Line line) {
    Stamp stamp = BarTable.stamp(line, columns, order);
    long millis = stamp.at().toEpochMilli();
    long start = stamp.zoned() ? millis : clock.start(millis, before);
    if (start <= before) {
      throw line.wrong(columns.date(), "a later time than in the row before", REMEDY);
    }
    before = start;
    int bar = bar(line, start);
    places.forEach((name, column) -> {
      double[] own = numbers.get(name);
      if (own != null && !line.blank(column)) {
        own[bar] = number(line, column);
      }
    });
  }

  private int bar(Line line, long start) {
    int end = bars.size() - 1;
    if (start > bars.start(end)) {
      throw line.wrong(
          columns.date(),
          "no time after the last bar of "
              + of
              + ", which begins "
              + Instant.ofEpochMilli(bars.start(end)),
          "cut the table off there, or add the bars");
    }
    int bar = last + 1;
    while (bar < end && bars.start(bar) < start) {
      bar++;
    }
    if (bars.start(bar) != start) {
      throw line.wrong(columns.date(), "a time at which a bar of " + of + " begins", REMEDY);
    }
    last = bar;
    return bar;
  }

  private static double number(Line line, int column) {
    String text = line.text(column);
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "long", "buy", "true" -> 1;
      case "short", "sell" -> -1;
      case "flat", "none", "exit", "false" -> 0;
      default -> parsed(line, column, text);
    };
  }

  private static double parsed(Line line, int column, String text) {
    try {
      double value = text.length() > LONGEST_CELL ? Double.NaN : Double.parseDouble(text);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException _) {
      // told below
    }
    throw line.wrong(
        column, "a number, or long, short, flat, true, false", "mend that cell, or leave it empty");
  }
}
