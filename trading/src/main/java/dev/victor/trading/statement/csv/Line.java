package dev.victor.trading.statement.csv;

import dev.victor.core.failure.BadInput;
import dev.victor.core.json.Quoted;
import java.math.BigDecimal;
import java.nio.CharBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A row of a table. It is used again for the next row: what is to be kept must be taken out. A
/// column of -1 is one that the table does not have; its cells are blank.
public final class Line {

  private final String file;
  private final Decimals decimals;
  private final boolean worksheet;
  private final Texts texts = new Texts();
  private char[] chars = new char[1024];
  private int[] bounds = new int[2 * 32];
  private int used;
  private int size;
  private long number;
  private String lastTime = "";
  private @Nullable Stamp last;

  Line(String file, Decimals decimals, boolean worksheet) {
    this.file = file;
    this.decimals = decimals;
    this.worksheet = worksheet;
  }

  void begin(long line) {
    number = line;
    used = 0;
    size = 0;
  }

  void add(char[] from, int offset, int length) {
    if (used + length > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(used + length, 2 * chars.length));
    }
    System.arraycopy(from, offset, chars, used, length);
    if (2 * size == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * bounds.length);
    }
    int start = used;
    int end = used + length;
    while (start < end && blank(chars[start])) {
      start++;
    }
    while (end > start && blank(chars[end - 1])) {
      end--;
    }
    bounds[2 * size] = start;
    bounds[2 * size + 1] = end;
    used += length;
    size++;
  }

  private static boolean blank(char c) {
    return c <= ' ' || c == '\u00a0';
  }

  /// Line of the file, or row of the worksheet.
  public long number() {
    return number;
  }

  /// How many cells there are.
  public int size() {
    return size;
  }

  /// Whether a cell holds nothing.
  public boolean blank(int column) {
    return column < 0 || column >= size || bounds[2 * column] == bounds[2 * column + 1];
  }

  boolean allBlank() {
    for (int i = 0; i < size; i++) {
      if (!blank(i)) {
        return false;
      }
    }
    return true;
  }

  /// The text of a cell, without blanks at its ends.
  public String text(int column) {
    return blank(column)
        ? ""
        : new String(chars, bounds[2 * column], bounds[2 * column + 1] - bounds[2 * column]);
  }

  /// The text of a cell that many rows share: the same object each time.
  public String word(int column) {
    return blank(column) ? "" : texts.of(chars, bounds[2 * column], bounds[2 * column + 1]);
  }

  /// The number in a cell; empty when it is blank or a dash.
  ///
  /// @throws BadInput when it is anything else
  public Optional<BigDecimal> maybe(int column) {
    if (blank(column)) {
      return Optional.empty();
    }
    BigDecimal number = decimals.parse(chars, bounds[2 * column], bounds[2 * column + 1]);
    if (number == null && !dash(column)) {
      throw wrong(column, "a number");
    }
    return Optional.ofNullable(number);
  }

  /// The number in a cell that must have one.
  ///
  /// @throws BadInput when it is blank or no number
  public BigDecimal number(int column) {
    return maybe(column).orElseThrow(() -> wrong(column, "a number"));
  }

  /// The amount in a cell; zero when it is blank or a dash.
  ///
  /// @throws BadInput when it is no number
  public BigDecimal amount(int column) {
    return maybe(column).orElse(BigDecimal.ZERO);
  }

  /// The number in a cell that must be above zero, such as a volume; a sign before it is left out.
  ///
  /// @throws BadInput when it is blank, zero or no number
  public BigDecimal volume(int column) {
    BigDecimal number = number(column);
    if (number.signum() == 0) {
      throw wrong(column, "a number other than zero");
    }
    return number.signum() < 0 ? number.negate() : number;
  }

  /// The price in a cell of a fill that is to be valued; zero for what expired.
  ///
  /// @throws BadInput when it is blank, below zero or no number
  public BigDecimal price(int column) {
    BigDecimal price = number(column);
    if (price.signum() < 0) {
      throw wrong(column, "a price of zero or more");
    }
    return price;
  }

  private boolean dash(int column) {
    for (int i = bounds[2 * column]; i < bounds[2 * column + 1]; i++) {
      if ("-\u2013\u2014\u2212\u2015".indexOf(chars[i]) < 0) {
        return false;
      }
    }
    return true;
  }

  /// The time in a cell.
  ///
  /// @throws BadInput when it is none
  public Instant time(int column, DateOrder order) {
    return stamp(column, order).at();
  }

  /// The time in a cell, and whether its zone is written with it.
  ///
  /// @throws BadInput when it is none
  public Stamp stamp(int column, DateOrder order) {
    if (blank(column)) {
      throw wrong(column, "a time");
    }
    int from = bounds[2 * column];
    int to = bounds[2 * column + 1];
    if (last != null && Texts.same(lastTime, chars, from, to)) {
      return last;
    }
    Stamp stamp = Stamp.parse(CharBuffer.wrap(chars, from, to - from), order);
    if (stamp == null && worksheet) {
      BigDecimal days = decimals.parse(chars, from, to);
      stamp = days == null ? null : Stamp.ofSerial(days);
    }
    if (stamp == null) {
      throw wrong(column, "a time like " + example(order));
    }
    lastTime = text(column);
    last = stamp;
    return stamp;
  }

  private static String example(DateOrder order) {
    return switch (order) {
      case YMD -> "2026-11-22 09:14:00";
      case DMY -> "22.11.2026 09:14:00";
      case MDY -> "11/22/2026 09:14:00";
    };
  }

  /// A failure that points at a cell.
  public BadInput wrong(int column, String expected) {
    return wrong(
        column, expected, "nothing was stored; export the statement again, or map its columns");
  }

  /// A failure that points at a cell, with its own remedy.
  public BadInput wrong(int column, String expected, String remedy) {
    return new BadInput(
        where(column), "expected " + expected + ", found " + Quoted.of(text(column)), remedy);
  }

  /// A cell as messages name it: file, line, number of the column.
  public String where(int column) {
    return file + ":" + number + ":" + (column + 1);
  }
}
