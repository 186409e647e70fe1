package dev.victor.trading.dataset;

import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Dataset;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.csv.Line;
import java.time.ZoneId;
import java.util.Optional;

/// Reads the bars of a dataset: comma, semicolon or tab separated text below a row of headings, or
/// a worksheet. Newest first is turned round.
public final class BarReader {

  private static final String REMEDY = "mend that row, or download the file again";

  private final BarTable table;
  private final BarClock clock;
  private long before;

  private BarReader(BarTable table, ZoneId zone) {
    this.table = table;
    this.clock = new BarClock(zone, table.newestFirst());
    this.before = table.newestFirst() ? Long.MAX_VALUE : Long.MIN_VALUE;
  }

  /// The bars of a dataset.
  ///
  /// @param otherwise the clock of its times where the dataset names none, and the rows neither
  /// @throws BadInput when it is not there, holds no bars, or they are in disorder
  public static Bars read(Workspace workspace, Dataset dataset, ZoneId otherwise) {
    return read(
        StatementFile.open(workspace.inside(dataset.path()), dataset.path(), Optional.empty()),
        dataset,
        otherwise);
  }

  /// Bars of the same kind as those of a dataset, from another file.
  ///
  /// @param otherwise the clock of its times where the dataset names none, and the rows neither
  /// @throws BadInput when it holds no bars, or they are in disorder
  public static Bars read(StatementFile file, Dataset dataset, ZoneId otherwise) {
    BarTable table = BarTable.of(file, dataset);
    String zone = dataset.zone();
    String timeframe = dataset.timeframe();
    return new BarReader(table, zone == null ? otherwise : ZoneId.of(zone))
        .read()
        .bars(timeframe == null ? 0 : Timeframe.millis(timeframe));
  }

  private BarCollector read() {
    if (table.isText() && !table.newestFirst()) {
      BarCollector plain = new BarCollector(table.columns().priced());
      if (new PlainBars(table, clock, plain).read()) {
        return plain;
      }
    }
    BarCollector bars = new BarCollector(table.columns().priced());
    table.each(line -> take(line, bars));
    return bars;
  }

  private void take(Line line, BarCollector bars) {
    BarColumns columns = table.columns();
    long start = table.start(line, clock, before);
    if (table.newestFirst() ? start >= before : start <= before) {
      throw line.wrong(
          columns.date(), table.newestFirst() ? "an earlier time" : "a later time", REMEDY);
    }
    before = start;
    double low = line.price(columns.low()).doubleValue();
    double high = line.price(columns.high()).doubleValue();
    if (low > high) {
      throw line.wrong(columns.low(), "a low below the high", REMEDY);
    }
    table.add(line, start, low, high, bars);
  }
}
