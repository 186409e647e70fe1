package dev.victor.trading.dataset;

import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Dataset;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.csv.DateOrder;
import dev.victor.trading.statement.csv.DateSense;
import dev.victor.trading.statement.csv.Decimals;
import dev.victor.trading.statement.csv.Line;
import dev.victor.trading.statement.csv.Stamp;
import dev.victor.trading.statement.csv.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the bars of a dataset: comma, semicolon or tab separated text below a row of headings, or
/// a worksheet. Newest first is turned round.
public final class BarReader {

  private static final String REMEDY = "mend that row, or download the file again";

  private final Dataset dataset;
  private final ZoneId zone;
  private BarClock clock;
  private boolean newestFirst;
  private long before;

  private BarReader(Dataset dataset, ZoneId zone) {
    this.dataset = dataset;
    this.zone = zone;
    this.clock = new BarClock(zone, false);
  }

  /// The bars of a dataset.
  ///
  /// @param otherwise the clock of its times where the dataset names none, and the rows neither
  /// @throws BadInput when it is not there, holds no bars, or they are in disorder
  public static Bars read(Workspace workspace, Dataset dataset, ZoneId otherwise) {
    String zone = dataset.zone();
    return new BarReader(dataset, zone == null ? otherwise : ZoneId.of(zone)).read(workspace);
  }

  private Bars read(Workspace workspace) {
    if ("series".equals(dataset.format())) {
      throw new BadInput(
          Workspace.PROJECT_FILE,
          "dataset " + dataset.id() + " is a series, not bars",
          "name one with \"format\": \"ohlcv\"");
    }
    StatementFile file =
        StatementFile.open(workspace.inside(dataset.path()), dataset.path(), Optional.empty());
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
    String timeframe = dataset.timeframe();
    return collected(file, table, columns, order)
        .bars(timeframe == null ? 0 : Timeframe.millis(timeframe));
  }

  private BarCollector collected(
      StatementFile file, Table table, BarColumns columns, DateOrder order) {
    newestFirst = newestFirst(table, columns, order);
    clock = new BarClock(zone, newestFirst);
    Decimals.Mark mark = table.mark();
    if (file.kind() == StatementFile.Kind.TEXT && !newestFirst) {
      BarCollector plain = new BarCollector(columns.priced());
      if (new PlainBars(table, mark, columns, order, clock, plain).read(file)) {
        return plain;
      }
    }
    before = newestFirst ? Long.MAX_VALUE : Long.MIN_VALUE;
    BarCollector bars = new BarCollector(columns.priced());
    table.each(mark, line -> take(line, columns, order, bars));
    return bars;
  }

  private static boolean newestFirst(Table table, BarColumns columns, DateOrder order) {
    List<Instant> first = new ArrayList<>();
    table.sample(line -> {
      if (first.size() < 2) {
        first.add(stamp(line, columns, order).at());
      }
    });
    return first.size() == 2 && first.getFirst().isAfter(first.getLast());
  }

  private void take(Line line, BarColumns columns, DateOrder order, BarCollector bars) {
    Stamp stamp = stamp(line, columns, order);
    long millis = stamp.at().toEpochMilli();
    long start = stamp.zoned() ? millis : clock.start(millis, before);
    if (newestFirst ? start >= before : start <= before) {
      throw line.wrong(columns.date(), newestFirst ? "an earlier time" : "a later time", REMEDY);
    }
    before = start;
    double low = line.price(columns.low()).doubleValue();
    double high = line.price(columns.high()).doubleValue();
    if (low > high) {
      throw line.wrong(columns.low(), "a low below the high", REMEDY);
    }
    double open = columns.priced() ? line.price(columns.open()).doubleValue() : low;
    double close = columns.priced() ? line.price(columns.close()).doubleValue() : high;
    double volume = columns.volume() < 0 ? 0 : line.amount(columns.volume()).doubleValue();
    bars.add(start, open, high, low, close, volume);
  }

  private static Stamp stamp(Line line, BarColumns columns, DateOrder order) {
    if (columns.time() < 0) {
      return line.stamp(columns.date(), order);
    }
    Stamp stamp = Stamp.parse(line.text(columns.date()) + " " + line.text(columns.time()), order);
    if (stamp == null) {
      throw line.wrong(columns.date(), "a day, and a time of it", REMEDY);
    }
    return stamp;
  }
}
