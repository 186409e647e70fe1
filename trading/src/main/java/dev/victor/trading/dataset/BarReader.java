package dev.victor.trading.dataset;

import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Dataset;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.csv.DateOrder;
import dev.victor.trading.statement.csv.DateSense;
import dev.victor.trading.statement.csv.Line;
import dev.victor.trading.statement.csv.Stamp;
import dev.victor.trading.statement.csv.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the bars of a dataset: comma, semicolon or tab separated text below a row of headings, or
/// a worksheet. Newest first is turned round.
public final class BarReader {

  private static final String REMEDY = "mend that row, or download the file again";

  private final Dataset dataset;
  private final ZoneId zone;
  private boolean newestFirst;
  private long before;

  private BarReader(Dataset dataset, ZoneId zone) {
    this.dataset = dataset;
    this.zone = zone;
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
    newestFirst = newestFirst(table, columns, order);
    before = newestFirst ? Long.MAX_VALUE : Long.MIN_VALUE;
    BarCollector bars = new BarCollector(columns.priced());
    table.each(table.mark(), line -> take(line, columns, order, bars));
    String timeframe = dataset.timeframe();
    return bars.bars(timeframe == null ? 0 : Timeframe.millis(timeframe));
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
    long start = start(stamp(line, columns, order));
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

  /// The hour that a clock shows twice in autumn is the one that keeps the order.
  private long start(Stamp stamp) {
    if (stamp.zoned()) {
      return stamp.at().toEpochMilli();
    }
    ZonedDateTime time = LocalDateTime.ofInstant(stamp.at(), ZoneOffset.UTC).atZone(zone);
    long early = time.withEarlierOffsetAtOverlap().toInstant().toEpochMilli();
    long late = time.withLaterOffsetAtOverlap().toInstant().toEpochMilli();
    if (newestFirst) {
      return late < before ? late : early;
    }
    return early > before ? early : late;
  }
}
