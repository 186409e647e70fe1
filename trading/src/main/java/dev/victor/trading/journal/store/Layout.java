package dev.victor.trading.journal.store;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Side;
import dev.victor.trading.journal.Total;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The tables and their columns, as an export shows them. Every cell of an export is checked by its
/// column before it is stored: an export may come from anywhere.
@SuppressWarnings("ImmutableEnumChecker") // the checker does not know that List.of cannot change
enum Layout {
  /// Accounts.
  ACCOUNT(
      must("id", Kind.TEXT),
      must("broker", Kind.TEXT),
      must("login", Kind.TEXT),
      must("currency", Kind.TEXT),
      may("kind", words(Account.Kind.values())),
      may("netting", words("0", "1")),
      must("zone", Kind.ZONE)),
  /// Imported files.
  IMPORT(
      must("number", Kind.WHOLE),
      must("account", Kind.TEXT),
      must("file", Kind.TEXT),
      must("hash", Kind.TEXT),
      must("format", Kind.TEXT),
      must("imported_at", Kind.TIME),
      must("opening", Kind.DECIMAL),
      may("first_at", Kind.TIME),
      may("last_at", Kind.TIME),
      must("rounding", Kind.DECIMAL),
      must("reconciled", words("0", "1"))),
  /// Totals that files state.
  STATED(
      must("import", Kind.WHOLE),
      must("name", words(Total.values())),
      must("value", Kind.DECIMAL),
      must("derivable", words("0", "1"))),
  /// Fills.
  DEAL(
      must("account", Kind.TEXT),
      must("at", Kind.TIME),
      must("sequence", Kind.WHOLE),
      must("id", Kind.TEXT),
      must("import", Kind.WHOLE),
      may("stated_at", Kind.TIME),
      must("symbol", Kind.TEXT),
      must("side", words(Side.values())),
      must("entry", words("IN", "OUT", "IN_OUT", "OUT_BY")),
      may("stated_entry", words(Entry.values())),
      must("volume", Kind.DECIMAL),
      must("price", Kind.DECIMAL),
      must("profit", Kind.MONEY),
      must("commission", Kind.MONEY),
      must("swap", Kind.MONEY),
      must("fee", Kind.MONEY),
      may("value", Kind.DECIMAL),
      may("order_id", Kind.TEXT),
      may("position_id", Kind.TEXT),
      may("strategy", Kind.TEXT),
      must("comment", Kind.TEXT),
      may("realized", Kind.DECIMAL),
      may("stop", Kind.DECIMAL),
      may("target", Kind.DECIMAL)),
  /// Closed positions.
  POSITION(
      must("account", Kind.TEXT),
      must("closed_at", Kind.TIME),
      must("id", Kind.TEXT),
      must("import", Kind.WHOLE),
      must("made", words("0", "1")),
      may("stated_closed_at", Kind.TIME),
      must("opened_at", Kind.TIME),
      may("stated_opened_at", Kind.TIME),
      must("symbol", Kind.TEXT),
      must("direction", words(Direction.values())),
      must("volume", Kind.DECIMAL),
      must("open_price", Kind.DECIMAL),
      must("close_price", Kind.DECIMAL),
      must("profit", Kind.MONEY),
      must("commission", Kind.MONEY),
      must("swap", Kind.MONEY),
      must("fee", Kind.MONEY),
      may("stop", Kind.DECIMAL),
      may("last_stop", Kind.DECIMAL),
      may("target", Kind.DECIMAL),
      may("adverse", Kind.DECIMAL),
      may("favorable", Kind.DECIMAL),
      may("strategy", Kind.TEXT),
      must("comment", Kind.TEXT)),
  /// Money that moved without a trade.
  FLOW(
      must("account", Kind.TEXT),
      must("at", Kind.TIME),
      must("sequence", Kind.WHOLE),
      must("id", Kind.TEXT),
      must("import", Kind.WHOLE),
      may("stated_at", Kind.TIME),
      must("kind", words(Flow.Kind.values())),
      must("amount", Kind.DECIMAL),
      must("comment", Kind.TEXT)),
  /// What the owner says.
  NOTE(
      must("account", Kind.TEXT),
      must("day", Kind.DAY),
      must("id", Kind.TEXT),
      may("position_id", Kind.TEXT),
      must("written_at", Kind.TIME),
      may("setup", Kind.TEXT),
      must("tags", Kind.TEXT),
      must("text", Kind.TEXT));

  /// What a column holds.
  sealed interface Holds permits Kind, Words {}

  /// Kinds of cells.
  enum Kind implements Holds {
    /// Any text.
    TEXT,
    /// A whole number.
    WHOLE,
    /// An exact number.
    DECIMAL,
    /// One of the four amounts of a row.
    MONEY,
    /// An instant.
    TIME,
    /// A date.
    DAY,
    /// A time zone.
    ZONE
  }

  /// One of some words.
  record Words(Set<String> all) implements Holds {}

  /// A column.
  record Column(String name, Holds holds, boolean needed) {
    boolean is(Kind kind) {
      return holds == kind;
    }

    /// Whether it holds `0` or `1`.
    boolean digit() {
      return holds instanceof Words words && words.all().contains("0");
    }

    /// Refuses a cell that cannot be one of this column's.
    void check(@Nullable String cell) {
      if (cell == null) {
        if (needed) {
          throw new BadInput(null, "\"" + name + "\" is missing", REMEDY);
        }
        return;
      }
      if (cell.length() > LONGEST || !fits(cell)) {
        throw new BadInput(
            null,
            "\"" + name + "\" cannot be \"" + cell.substring(0, Math.min(40, cell.length())) + "\"",
            REMEDY);
      }
    }

    private boolean fits(String cell) {
      try {
        return switch (holds) {
          case Words words -> words.all().contains(cell);
          case Kind kind ->
              switch (kind) {
                case TEXT -> cell.indexOf('\0') < 0;
                case WHOLE -> Long.toString(Long.parseLong(cell)).equals(cell);
                case DECIMAL, MONEY ->
                    cell.length() <= LONGEST_NUMBER
                        && Math.abs(new BigDecimal(cell).scale()) <= LONGEST_NUMBER;
                case TIME -> Instant.parse(cell).toEpochMilli() != Long.MIN_VALUE;
                case DAY -> LocalDate.parse(cell).toString().equals(cell);
                case ZONE -> ZoneId.of(cell).getRules() != null;
              };
        };
      } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
        return false;
      }
    }
  }

  private static final String REMEDY =
      "nothing was stored; export the journal again, and leave the file as it is";
  private static final int LONGEST = 20_000;
  private static final int LONGEST_NUMBER = 60;

  private final List<Column> columns;

  Layout(Column... columns) {
    this.columns = List.of(columns);
  }

  private static Column must(String name, Holds holds) {
    return new Column(name, holds, true);
  }

  private static Column may(String name, Holds holds) {
    return new Column(name, holds, false);
  }

  private static Holds words(Enum<?>... values) {
    return new Words(Arrays.stream(values).map(Enum::name).collect(Collectors.toSet()));
  }

  private static Holds words(String... values) {
    return new Words(Set.of(values));
  }

  /// The name of the table.
  String table() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  List<Column> columns() {
    return columns;
  }

  /// Whether its rows carry the four amounts.
  boolean money() {
    return columns.stream().anyMatch(column -> column.is(Kind.MONEY));
  }

  /// What a row is known by: rows lie in this order.
  String order() {
    return switch (this) {
      case ACCOUNT -> "id";
      case IMPORT -> "number";
      case STATED -> "import, name";
      case DEAL, FLOW -> "account, at, sequence, id";
      case POSITION -> "account, closed_at, id";
      case NOTE -> "account, day, id";
    };
  }
}
