package dev.victor.trading.journal.store;

import dev.victor.core.fact.Period;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Batch;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Imported;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.StatedTotal;
import dev.victor.trading.journal.Total;
import dev.victor.trading.journal.Window;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads rows back.
final class LedgerReader {

  /// One row of a result as a value.
  private interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }

  private static final BigDecimal NO_MONEY = new BigDecimal("0.00");

  private static final String SELECT_DEALS =
      "SELECT "
          + Tables.DEAL
          + " FROM deal WHERE account = ? AND at >= ? AND at < ? ORDER BY account, at, sequence,"
          + " id";
  private static final String SELECT_POSITIONS =
      "SELECT "
          + Tables.POSITION
          + " FROM position WHERE account = ? AND closed_at >= ? AND closed_at < ?"
          + " ORDER BY account, closed_at, id";
  private static final String SELECT_FLOWS =
      "SELECT "
          + Tables.FLOW
          + " FROM flow WHERE account = ? AND at >= ? AND at < ? ORDER BY account, at, sequence,"
          + " id";

  private final Connection connection;

  LedgerReader(Connection connection) {
    this.connection = connection;
  }

  Ledger ledger(Account account, Period period) throws SQLException {
    long from = period.start().toEpochMilli();
    long to = period.end().toEpochMilli();
    List<Deal> deals = within(SELECT_DEALS, account.id(), from, to, Tables::deal);
    List<Position> positions = within(SELECT_POSITIONS, account.id(), from, to, Tables::position);
    List<Flow> flows = flows(account.id(), Window.of(period));
    return new Ledger(
        account, period, balanceBefore(account.id(), from), new Entries(deals, positions, flows));
  }

  List<Flow> flows(String account, Window window) throws SQLException {
    return within(
        SELECT_FLOWS,
        account,
        window.from().toEpochMilli(),
        window.until().toEpochMilli(),
        Tables::flow);
  }

  long positions(String account, Period period) throws SQLException {
    return within(
            "SELECT count(*) FROM position WHERE account = ? AND closed_at >= ? AND closed_at < ?",
            account,
            period.start().toEpochMilli(),
            period.end().toEpochMilli(),
            row -> row.getLong(1))
        .getFirst();
  }

  Optional<Position> position(String account, String id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT " + Tables.POSITION + " FROM position WHERE account = ? AND id = ?")) {
      new Columns(select).text(account).text(id);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(Tables.position(row)) : Optional.empty();
      }
    }
  }

  private <T> List<T> within(String sql, String account, long from, long to, Reading<T> reading)
      throws SQLException {
    List<T> rows = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      new Columns(select).text(account).number(from).number(to);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.add(reading.read(row));
        }
      }
    }
    return rows;
  }

  /// The balance just before an instant: where the earliest statement began, and all that happened
  /// since. The database adds up: the sums of whole slots, and the deals of the slot that the
  /// instant lies in.
  BigDecimal balanceBefore(String account, long instant) throws SQLException {
    List<BigDecimal> begun =
        within(
            "SELECT opening FROM import WHERE account = ? AND first_at >= ? AND first_at < ?"
                + " ORDER BY first_at, number LIMIT 1",
            account,
            Long.MIN_VALUE,
            Long.MAX_VALUE,
            row -> Columns.number(row, "opening"));
    BigDecimal opening = begun.isEmpty() ? BigDecimal.ZERO : begun.getFirst();
    long slot = Sums.slot(instant);
    return opening
        .add(moved(account, instant))
        .add(before(account, slot))
        .add(within(account, Sums.begin(slot), instant))
        .stripTrailingZeros()
        .add(NO_MONEY);
  }

  /// What the deals of all slots before one did.
  private BigDecimal before(String account, long slot) throws SQLException {
    return within(
            "SELECT sum(whole), sum(rest), sum(exact) FROM deal_sum WHERE account = ? AND slot >= ?"
                + " AND slot < ?",
            account,
            Long.MIN_VALUE,
            slot,
            row -> total(row, account, Long.MIN_VALUE, Sums.begin(slot)))
        .getFirst();
  }

  /// What the deals of some time did.
  private BigDecimal within(String account, long from, long to) throws SQLException {
    return within(
            "SELECT " + Sums.COLUMNS + " FROM deal WHERE account = ? AND at >= ? AND at < ?",
            account,
            from,
            to,
            row -> total(row, account, from, to))
        .getFirst();
  }

  /// Money that was counted and, where there is any, the money of the same time that is text.
  private BigDecimal total(ResultSet row, String account, long from, long to) throws SQLException {
    BigDecimal counted =
        BigDecimal.valueOf(row.getLong(1))
            .add(BigDecimal.valueOf(row.getLong(2), Columns.DECIMALS));
    return row.getLong(3) == 0 ? counted : counted.add(exact(account, from, to));
  }

  private BigDecimal exact(String account, long from, long to) throws SQLException {
    return sum(
        within(
            "SELECT exact FROM deal WHERE account = ? AND at >= ? AND at < ? AND exact IS NOT NULL",
            account,
            from,
            to,
            row -> Columns.money(row.getString("exact")).total()));
  }

  private BigDecimal moved(String account, long instant) throws SQLException {
    return sum(
        within(
            "SELECT amount FROM flow WHERE account = ? AND at >= ? AND at < ? AND kind <> 'CREDIT'",
            account,
            Long.MIN_VALUE,
            instant,
            row -> Columns.number(row, "amount")));
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// When positions were opened, as far as their deals tell.
  Map<String, Instant> opened(String account, Collection<String> positions) throws SQLException {
    Map<String, Instant> opened = new HashMap<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT min(at) FROM deal WHERE account = ? AND position_id = ? AND entry = 'IN'")) {
      for (String position : positions) {
        new Columns(select).text(account).text(position);
        try (ResultSet row = select.executeQuery()) {
          if (row.next()) {
            long at = row.getLong(1);
            if (!row.wasNull()) {
              opened.put(position, Instant.ofEpochMilli(at));
            }
          }
        }
      }
    }
    return opened;
  }

  List<Account> accounts() throws SQLException {
    List<Account> accounts = new ArrayList<>();
    try (PreparedStatement select =
            connection.prepareStatement("SELECT * FROM account ORDER BY id");
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        int netting = row.getInt("netting");
        Optional<Boolean> known = row.wasNull() ? Optional.empty() : Optional.of(netting == 1);
        accounts.add(
            new Account(
                row.getString("id"),
                row.getString("broker"),
                row.getString("login"),
                row.getString("currency"),
                Columns.text(row, "kind").map(Account.Kind::valueOf),
                known,
                ZoneId.of(row.getString("zone"))));
      }
    }
    return accounts;
  }

  List<Imported> imports(String account) throws SQLException {
    List<Imported> imports = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement("SELECT * FROM import WHERE account = ? ORDER BY number")) {
      select.setString(1, account);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          imports.add(
              new Imported(
                  new Batch.Source(
                      row.getString("file"),
                      row.getString("hash"),
                      row.getString("format"),
                      Columns.time(row, "imported_at")),
                  Columns.number(row, "opening"),
                  covers(row),
                  stated(row.getLong("number"), 1),
                  stated(row.getLong("number"), 0).stream()
                      .map(StatedTotal::name)
                      .collect(Collectors.toSet()),
                  Columns.number(row, "rounding"),
                  row.getInt("reconciled") == 1));
        }
      }
    }
    return imports;
  }

  private static Optional<Window> covers(ResultSet row) throws SQLException {
    Instant first = Columns.time(row, "first_at");
    boolean none = row.wasNull();
    Instant last = Columns.time(row, "last_at");
    return none || row.wasNull() ? Optional.empty() : Optional.of(Window.including(first, last));
  }

  private List<StatedTotal> stated(long number, int atMost) throws SQLException {
    List<StatedTotal> totals = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT name, value FROM stated WHERE import = ? AND derivable <= ?")) {
      new Columns(select).number(number).number(atMost);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          totals.add(
              new StatedTotal(Total.valueOf(row.getString("name")), Columns.number(row, "value")));
        }
      }
    }
    totals.sort(java.util.Comparator.comparing(StatedTotal::name));
    return totals;
  }
}
