package dev.victor.trading.journal.store;

import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Span;
import dev.victor.trading.journal.Step;
import dev.victor.trading.journal.Window;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads what figures are made of, a million rows in a second: no column that they do not need, no
/// row that is kept.
final class Figures {

  /// Risk by the database's own floating numbers: a multiple of it is statistics anyway.
  private static final String RISK =
      "CASE direction WHEN 'LONG' THEN 1 ELSE -1 END"
          + " * (CAST(open_price AS DOUBLE PRECISION) - CAST(stop AS DOUBLE PRECISION))"
          + " * abs(profit) / 1e8"
          + " / abs(nullif(CAST(close_price AS DOUBLE PRECISION)"
          + " - CAST(open_price AS DOUBLE PRECISION), 0))";

  private final Connection connection;
  private final int fetchSize;

  /// The text of the row before, which is most often the same.
  private String symbol = "";

  private Optional<String> strategy = Optional.empty();

  Figures(Connection connection, int fetchSize) {
    this.connection = connection;
    this.fetchSize = fetchSize;
  }

  void steps(String account, Window window, Step.Detail detail, Consumer<Step> each)
      throws SQLException {
    boolean labelled = detail == Step.Detail.LABELLED;
    each(
        "SELECT "
            + MoneyColumns.flags("entry = 'IN'", "side = 'BUY'")
            + ", at, "
            + MoneyColumns.NAMES
            + (labelled ? ", symbol, strategy, position_id" : "")
            + " FROM deal WHERE account = ? AND at >= ? AND at < ?"
            + " ORDER BY account, at, sequence, id",
        account,
        window,
        row -> {
          int flags = row.getInt(1);
          boolean opens = MoneyColumns.flag(flags, 0);
          boolean buys = MoneyColumns.flag(flags, 1);
          each.accept(
              new Step(
                  Instant.ofEpochMilli(row.getLong(2)),
                  MoneyColumns.read(row, 3, flags),
                  !opens,
                  opens == buys ? Direction.LONG : Direction.SHORT,
                  labelled ? symbol(row.getString(8)) : "",
                  labelled ? strategy(row.getString(9)) : Optional.empty(),
                  labelled ? Optional.ofNullable(row.getString(10)) : Optional.empty()));
        });
  }

  /// Spans without names.
  void spans(String account, Window window, Consumer<Span> each) throws SQLException {
    each(
        "SELECT "
            + MoneyColumns.flags(
                "direction = 'LONG'",
                "stop IS NOT NULL",
                "adverse IS NOT NULL OR favorable IS NOT NULL")
            + ", opened_at, closed_at, "
            + MoneyColumns.NAMES
            + ", "
            + RISK
            + ", adverse, favorable, open_price, close_price, stop FROM position"
            + " WHERE account = ? AND closed_at >= ? AND closed_at < ?"
            + " ORDER BY account, closed_at, id",
        account,
        window,
        row -> {
          int flags = row.getInt(1);
          Direction direction = MoneyColumns.flag(flags, 0) ? Direction.LONG : Direction.SHORT;
          Money money = MoneyColumns.read(row, 4, flags);
          each.accept(
              new Span(
                  "",
                  "",
                  direction,
                  Instant.ofEpochMilli(row.getLong(2)),
                  Instant.ofEpochMilli(row.getLong(3)),
                  money,
                  MoneyColumns.flag(flags, 1)
                      ? risk(row, flags, direction, money)
                      : Optional.empty(),
                  MoneyColumns.flag(flags, 2)
                      ? excursion(row.getString(10), row.getString(11))
                      : Excursion.UNKNOWN,
                  Optional.empty(),
                  Optional.empty(),
                  ""));
        });
  }

  private static Optional<BigDecimal> risk(
      ResultSet row, int flags, Direction direction, Money money) throws SQLException {
    if (MoneyColumns.exact(flags)) {
      return Span.risk(
          direction,
          new BigDecimal(row.getString(12)),
          new BigDecimal(row.getString(13)),
          money.profit(),
          new BigDecimal(row.getString(14)));
    }
    double risk = row.getDouble(9);
    return risk > 0 ? Optional.of(BigDecimal.valueOf(risk)) : Optional.empty();
  }

  /// Spans with all there is, risks exact.
  void labelledSpans(String account, Window window, Consumer<Span> each) throws SQLException {
    each(
        "SELECT id, symbol, direction, opened_at, closed_at, strategy, stop, profit, commission,"
            + " swap, fee, exact, open_price, close_price, adverse, favorable, comment FROM"
            + " position WHERE account = ? AND closed_at >= ? AND closed_at < ? ORDER BY account,"
            + " closed_at, id",
        account,
        window,
        row -> each.accept(span(row)));
  }

  private Span span(ResultSet row) throws SQLException {
    Direction direction =
        Direction.LONG.name().equals(row.getString(3)) ? Direction.LONG : Direction.SHORT;
    Money money = Columns.money(row, 8);
    Span.Way way =
        new Span.Way(new BigDecimal(row.getString(13)), new BigDecimal(row.getString(14)));
    String stop = row.getString(7);
    Optional<BigDecimal> risk =
        stop == null
            ? Optional.empty()
            : Span.risk(direction, way.open(), way.close(), money.profit(), new BigDecimal(stop));
    return new Span(
        row.getString(1),
        symbol(row.getString(2)),
        direction,
        Instant.ofEpochMilli(row.getLong(4)),
        Instant.ofEpochMilli(row.getLong(5)),
        money,
        risk,
        excursion(row.getString(15), row.getString(16)),
        Optional.of(way),
        strategy(row.getString(6)),
        row.getString(17));
  }

  private static Excursion excursion(@Nullable String adverse, @Nullable String favorable) {
    return adverse == null && favorable == null
        ? Excursion.UNKNOWN
        : new Excursion(
            Optional.ofNullable(adverse).map(BigDecimal::new),
            Optional.ofNullable(favorable).map(BigDecimal::new));
  }

  /// What to do with one row.
  private interface Taking {
    void take(ResultSet row) throws SQLException;
  }

  private void each(String sql, String account, Window window, Taking taking) throws SQLException {
    boolean auto = connection.getAutoCommit();
    connection.setAutoCommit(auto && fetchSize == 0);
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setFetchSize(fetchSize);
      new Columns(select)
          .text(account)
          .number(window.from().toEpochMilli())
          .number(window.until().toEpochMilli());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          taking.take(row);
        }
      }
    } finally {
      if (auto && fetchSize > 0) {
        connection.rollback();
      }
      connection.setAutoCommit(auto);
    }
  }

  private String symbol(String read) {
    if (!read.equals(symbol)) {
      symbol = read;
    }
    return symbol;
  }

  private Optional<String> strategy(@Nullable String read) {
    if (read == null) {
      return Optional.empty();
    }
    if (strategy.isEmpty() || !strategy.get().equals(read)) {
      strategy = Optional.of(read);
    }
    return strategy;
  }
}
