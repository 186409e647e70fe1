package dev.victor.trading.dataset;

import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.csv.Decimals;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Reads the rows of bars written the plain way, from bytes to columns of numbers, many times as
/// fast as a reader of any table: no quotes, no exponents, nothing blank but a volume, oldest
/// first, each high above its low. It never says what is wrong: where a row is anything else it
/// gives up, and the general reader tells.
final class PlainBars {

  private static final int CHUNK = 1 << 20;
  private static final int LONGEST_ROW = 1 << 12;
  private static final int MOST = 20_000_000;

  private static final int OPEN = 0;
  private static final int HIGH = 1;
  private static final int LOW = 2;
  private static final int CLOSE = 3;
  private static final int VOLUME = 4;
  private static final int NUMBERS = 5;
  private static final int DATE = 5;
  private static final int TIME = 6;
  private static final int ANYTHING = 7;

  private final StatementFile file;
  private final byte separator;
  private final boolean priced;
  private final int[] kinds;
  private final PlainNumber number;
  private final PlainTime time;
  private final BarClock clock;
  private final BarCollector bars;
  private final double[] row = new double[NUMBERS];
  private final byte[] buffer = new byte[CHUNK + LONGEST_ROW];
  private long before = Long.MIN_VALUE;

  /// @param clock tells when a bar begins
  /// @param bars collects them
  PlainBars(BarTable table, BarClock clock, BarCollector bars) {
    this.file = table.file();
    this.separator = (byte) table.table().separator();
    this.priced = table.columns().priced();
    this.kinds = kinds(table.columns(), table.headings().size());
    this.number = new PlainNumber((byte) (table.mark() == Decimals.Mark.COMMA ? ',' : '.'));
    this.time = new PlainTime(table.order());
    this.clock = clock;
    this.bars = bars;
  }

  private static int[] kinds(BarColumns columns, int width) {
    int[] kinds = new int[width];
    Arrays.fill(kinds, ANYTHING);
    put(kinds, columns.date(), DATE);
    put(kinds, columns.time(), TIME);
    if (columns.priced()) {
      put(kinds, columns.open(), OPEN);
      put(kinds, columns.close(), CLOSE);
    }
    put(kinds, columns.high(), HIGH);
    put(kinds, columns.low(), LOW);
    put(kinds, columns.volume(), VOLUME);
    return kinds;
  }

  private static void put(int[] kinds, int column, int kind) {
    if (column >= 0) {
      kinds[column] = kind;
    }
  }

  /// Reads all rows below the first line.
  ///
  /// @return whether every one of them was plain; otherwise what was collected is of no use
  boolean read() {
    try (InputStream text = file.stream()) {
      return read(text);
    } catch (IOException e) {
      return false;
    }
  }

  private boolean read(InputStream text) throws IOException {
    int held = 0;
    boolean heading = true;
    while (true) {
      int count = text.readNBytes(buffer, held, buffer.length - held);
      int end = held + count;
      boolean last = count < buffer.length - held;
      int at = 0;
      while (true) {
        int stop = lineEnd(at, end);
        if (stop < 0 && !(last && at < end)) {
          break;
        }
        int line = stop < 0 ? end : stop;
        if (!heading && !row(at, line)) {
          return last && blankToTheEnd(at, end);
        }
        heading = false;
        at = line + 1;
      }
      if (last) {
        return true;
      }
      held = end - at;
      if (held > LONGEST_ROW) {
        return false;
      }
      System.arraycopy(buffer, at, buffer, 0, held);
    }
  }

  private int lineEnd(int from, int end) {
    for (int i = from; i < end; i++) {
      if (buffer[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private boolean blankToTheEnd(int from, int end) {
    for (int i = from; i < end; i++) {
      if (buffer[i] != '\n' && buffer[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  private boolean row(int from, int until) {
    int end = until > from && buffer[until - 1] == '\r' ? until - 1 : until;
    int at = from;
    for (int kind : kinds) {
      if (at > end) {
        return false;
      }
      int stop = afterBlanks(cell(kind, afterBlanks(at, end), end), end);
      if (stop < 0 || (stop < end && buffer[stop] != separator)) {
        return false;
      }
      at = stop + 1;
    }
    return at > end && add();
  }

  private int afterBlanks(int from, int end) {
    int at = from;
    while (at >= 0 && at < end && buffer[at] == ' ') {
      at++;
    }
    return at;
  }

  /// Where a cell ends; -1 when it is not plain.
  private int cell(int kind, int from, int end) {
    if (kind < NUMBERS) {
      if (kind == VOLUME && (from == end || buffer[from] == separator)) {
        row[VOLUME] = 0;
        return from;
      }
      int stop = number.read(buffer, from, end);
      row[kind] = number.value();
      return stop;
    }
    int stop = from;
    while (stop < end && buffer[stop] != separator) {
      if (buffer[stop] < ' ' || buffer[stop] == '"') {
        return -1;
      }
      stop++;
    }
    int last = stop;
    while (last > from && buffer[last - 1] == ' ') {
      last--;
    }
    boolean plain =
        switch (kind) {
          case DATE -> time.date(buffer, from, last);
          case TIME -> time.time(buffer, from, last);
          default -> true;
        };
    return plain ? stop : -1;
  }

  private boolean add() {
    long start = time.zoned() ? time.millis() : clock.start(time.millis(), before);
    double low = row[LOW];
    double high = row[HIGH];
    if (start <= before || low > high || bars.size() == MOST) {
      return false;
    }
    before = start;
    bars.add(start, priced ? row[OPEN] : low, high, low, priced ? row[CLOSE] : high, row[VOLUME]);
    return true;
  }
}
