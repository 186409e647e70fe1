package dev.victor.trading.journal.store;

import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Batch;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.StatedTotal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Writes what stands above the rows: the account, the file they came from, its stated totals.
final class Books {

  private final Connection connection;

  Books(Connection connection) {
    this.connection = connection;
  }

  /// Stores what the statement says of its account; rows whose clock has been corrected since are
  /// set right.
  ///
  /// @return whether there were such rows
  boolean account(Account account) throws SQLException {
    ZoneId before = zone(account.id()).orElse(account.zone());
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO account (id, broker, login, currency, kind, netting, zone) VALUES"
                + " (?,?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET broker = excluded.broker, login"
                + " = excluded.login, currency = excluded.currency, kind = coalesce(excluded.kind,"
                + " account.kind), netting = coalesce(excluded.netting, account.netting), zone ="
                + " excluded.zone")) {
      Columns columns =
          new Columns(insert)
              .text(account.id())
              .text(account.broker())
              .text(account.login())
              .text(account.currency())
              .text(account.kind().map(Enum::name));
      if (account.netting().isPresent()) {
        columns.number(account.netting().get() ? 1 : 0);
      } else {
        columns.nothing();
      }
      columns.text(account.zone().getId());
      insert.executeUpdate();
    }
    boolean corrected = !before.equals(account.zone());
    if (corrected) {
      retime(account, "deal", "at", "stated_at");
      retime(account, "flow", "at", "stated_at");
      retime(account, "position", "opened_at", "stated_opened_at");
      retime(account, "position", "closed_at", "stated_closed_at");
    }
    return corrected;
  }

  private Optional<ZoneId> zone(String account) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT zone FROM account WHERE id = ?")) {
      select.setString(1, account);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(ZoneId.of(row.getString(1))) : Optional.empty();
      }
    }
  }

  /// Sets the times of a table right. Every row says its wall clock, save those whose time is an
  /// instant.
  private void retime(Account account, String table, String at, String stated) throws SQLException {
    Map<Long, List<String>> rows = new TreeMap<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT id, "
                + stated
                + " FROM "
                + table
                + " WHERE account = ? AND "
                + stated
                + " IS NOT NULL")) {
      select.setString(1, account.id());
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.computeIfAbsent(row.getLong(2), none -> new ArrayList<>()).add(row.getString(1));
        }
      }
    }
    try (Inserting update =
        new Inserting(
            connection, "UPDATE " + table + " SET " + at + " = ? WHERE account = ? AND id = ?")) {
      for (Map.Entry<Long, List<String>> time : rows.entrySet()) {
        long instant =
            LocalDateTime.ofInstant(Instant.ofEpochMilli(time.getKey()), ZoneOffset.UTC)
                .atZone(account.zone())
                .toInstant()
                .toEpochMilli();
        for (String id : time.getValue()) {
          update.row(
              statement -> new Columns(statement).number(instant).text(account.id()).text(id));
        }
      }
      update.done();
    }
  }

  /// Stores the file and answers its number; the same file again keeps its number.
  long file(Batch batch) throws SQLException {
    long number;
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO import (account, file, hash, format, imported_at, opening, first_at,"
                + " last_at, rounding, reconciled) VALUES (?,?,?,?,?,?,?,?,?,?) ON CONFLICT"
                + " (account, hash) DO UPDATE SET file = excluded.file, imported_at ="
                + " excluded.imported_at, first_at = excluded.first_at, last_at = excluded.last_at,"
                + " rounding = excluded.rounding, reconciled = excluded.reconciled RETURNING"
                + " number")) {
      LongSummaryStatistics moments = moments(batch.entries());
      new Columns(insert)
          .text(batch.account().id())
          .text(batch.source().file())
          .text(batch.source().hash())
          .text(batch.source().format())
          .number(batch.source().importedAt().toEpochMilli())
          .number(batch.opening())
          .time(given(moments, moments.getMin()))
          .time(given(moments, moments.getMax()))
          .number(batch.rounding())
          .number(batch.reconciled() ? 1 : 0);
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        number = row.getLong(1);
      }
    }
    stated(number, batch);
    return number;
  }

  /// When the rows of a file moved the balance, in milliseconds. What only opened something may
  /// have done so long before the file begins.
  private static LongSummaryStatistics moments(Entries entries) {
    return Stream.concat(
            entries.deals().stream()
                .filter(deal -> deal.entry() != Entry.IN || deal.result().signum() != 0)
                .map(Deal::time),
            entries.flows().stream().map(Flow::time))
        .mapToLong(Instant::toEpochMilli)
        .summaryStatistics();
  }

  private static Optional<Instant> given(LongSummaryStatistics moments, long milli) {
    return moments.getCount() == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(milli));
  }

  private void stated(long number, Batch batch) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO stated (import, name, value, derivable) VALUES (?,?,?,?) ON CONFLICT"
                + " (import, name) DO UPDATE SET value = excluded.value, derivable ="
                + " excluded.derivable")) {
      for (StatedTotal total : batch.stated()) {
        new Columns(insert)
            .number(number)
            .text(total.name().name())
            .number(total.value())
            .number(batch.notDerivable().contains(total.name()) ? 0 : 1);
        insert.executeUpdate();
      }
    }
  }
}
