package dev.victor.trading.dataset;

import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Dataset;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.csv.Decimals;
import dev.victor.trading.statement.csv.Line;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// What is in a file of bars, however it is ordered.
///
/// @param bars those that are usable, oldest first
/// @param shape how the file is written
/// @param repeated rows with a time that the row above has too; the first one is kept
/// @param disordered rows earlier than the row above; they are left out
/// @param inverted rows with a low above the high; they are left out
public record FoundBars(Bars bars, Shape shape, Tally repeated, Tally disordered, Tally inverted) {

  /// How a file is written.
  ///
  /// @param headings as they stand in it
  /// @param separator of its columns; zero for a worksheet
  /// @param decimalComma whether decimals stand behind a comma
  /// @param time of the first bar, as it is written
  /// @param zoned whether the zone is written with the time
  /// @param newestFirst whether each bar begins before the one above it
  /// @param volume whether it has a column of volumes
  public record Shape(
      List<String> headings,
      char separator,
      boolean decimalComma,
      String time,
      boolean zoned,
      boolean newestFirst,
      boolean volume) {

    /// Copies what may change.
    public Shape {
      headings = List.copyOf(headings);
    }
  }

  /// What is in a file that is not there.
  public static FoundBars none() {
    return new FoundBars(
        new BarCollector(true).bars(0),
        new Shape(List.of(), ',', false, "", false, false, false),
        Tally.NONE,
        Tally.NONE,
        Tally.NONE);
  }

  /// Reads a file as far as it can be read.
  ///
  /// @param zone of its clock, where the times do not say
  /// @throws BadInput when it is not there, or a cell is not what it must be
  public static FoundBars in(Workspace workspace, Dataset dataset, ZoneId zone) {
    BarTable table =
        BarTable.of(
            StatementFile.open(workspace.inside(dataset.path()), dataset.path(), Optional.empty()),
            dataset);
    Shape shape =
        new Shape(
            table.headings().texts(),
            table.table().separator(),
            table.mark() == Decimals.Mark.COMMA,
            table.sample(),
            table.zoned(),
            table.newestFirst(),
            table.columns().volume() >= 0);
    try {
      Bars bars = BarReader.read(workspace, dataset, zone);
      return new FoundBars(bars, shape, Tally.NONE, Tally.NONE, Tally.NONE);
    } catch (BadInput disorder) {
      return new Rows(table, new BarClock(zone, table.newestFirst())).read(dataset, shape);
    }
  }

  /// Goes on where the strict reader stops.
  private static final class Rows {
    private final BarTable table;
    private final BarClock clock;
    private final BarCollector bars;
    private long before;
    private Tally repeated = Tally.NONE;
    private Tally disordered = Tally.NONE;
    private Tally inverted = Tally.NONE;

    Rows(BarTable table, BarClock clock) {
      this.table = table;
      this.clock = clock;
      this.bars = new BarCollector(table.columns().priced());
      this.before = table.newestFirst() ? Long.MAX_VALUE : Long.MIN_VALUE;
    }

    FoundBars read(Dataset dataset, Shape shape) {
      table.each(this::take);
      String timeframe = dataset.timeframe();
      return new FoundBars(
          bars.bars(timeframe == null ? 0 : Timeframe.millis(timeframe)),
          shape,
          repeated,
          disordered,
          inverted);
    }

    private void take(Line line) {
      BarColumns columns = table.columns();
      long start = table.start(line, clock, before);
      double low = line.price(columns.low()).doubleValue();
      double high = line.price(columns.high()).doubleValue();
      String where = line.where(columns.date());
      if (start == before) {
        repeated = repeated.with(where);
      } else if (table.newestFirst() ? start > before : start < before) {
        disordered = disordered.with(where);
      } else if (low > high) {
        inverted = inverted.with(where);
      } else {
        before = start;
        table.add(line, start, low, high, bars);
      }
    }
  }
}
