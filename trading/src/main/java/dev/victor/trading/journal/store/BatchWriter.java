package dev.victor.trading.journal.store;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.journal.Added;
import dev.victor.trading.journal.Batch;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Position;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;

/// Writes the rows of one batch inside a transaction that its caller begins and ends.
final class BatchWriter {

  private final Connection connection;
  private final Batch batch;
  private final String account;
  private final ZoneId zone;
  private final long number;
  private int duplicates;

  BatchWriter(Connection connection, Batch batch, long number) {
    this.connection = connection;
    this.batch = batch;
    this.account = batch.account().id();
    this.zone = batch.account().zone();
    this.number = number;
  }

  Added write() throws SQLException {
    int deals = deals();
    int positions = positions();
    int flows = flows();
    return new Added(deals, positions, flows, duplicates);
  }

  private int deals() throws SQLException {
    int added = 0;
    try (PreparedStatement insert = connection.prepareStatement(Tables.INSERT_DEAL);
        PreparedStatement find = find("SELECT profit, commission, swap, fee FROM deal")) {
      for (Deal deal : batch.entries().deals()) {
        Tables.bind(insert, account, number, deal, zone);
        if (insert.executeUpdate() == 1) {
          added++;
        } else {
          known(find, "deal", deal.id(), deal.result());
        }
      }
    }
    return added;
  }

  private int flows() throws SQLException {
    int added = 0;
    try (PreparedStatement insert = connection.prepareStatement(Tables.INSERT_FLOW);
        PreparedStatement find = find("SELECT amount FROM flow")) {
      for (Flow flow : batch.entries().flows()) {
        Tables.bind(insert, account, number, flow, zone);
        if (insert.executeUpdate() == 1) {
          added++;
        } else {
          known(find, "booking", flow.id(), flow.amount());
        }
      }
    }
    return added;
  }

  /// A position may have grown since it was first stored: closed in parts, each statement knows
  /// more of it.
  private int positions() throws SQLException {
    int added = 0;
    String replace =
        Tables.INSERT_POSITION
            .replace(Tables.UNLESS_KNOWN, "")
            .replace("INSERT", "INSERT OR REPLACE");
    try (PreparedStatement insert = connection.prepareStatement(Tables.INSERT_POSITION);
        PreparedStatement update = connection.prepareStatement(replace);
        PreparedStatement find = find("SELECT closed_at FROM position")) {
      for (Position position : batch.entries().positions()) {
        Tables.bind(insert, account, number, position, zone);
        if (insert.executeUpdate() == 1) {
          added++;
          continue;
        }
        duplicates++;
        if (closedBefore(find, position)) {
          Tables.bind(update, account, number, position, zone);
          update.executeUpdate();
        }
      }
    }
    return added;
  }

  private boolean closedBefore(PreparedStatement find, Position position) throws SQLException {
    find.setString(1, account);
    find.setString(2, position.id());
    try (ResultSet row = find.executeQuery()) {
      return row.next() && row.getLong(1) < position.closed().toEpochMilli();
    }
  }

  private PreparedStatement find(String select) throws SQLException {
    return connection.prepareStatement(select + " WHERE account = ? AND id = ?");
  }

  /// Counts a known row, which must hold the same money.
  private void known(PreparedStatement find, String what, String id, BigDecimal money)
      throws SQLException {
    duplicates++;
    find.setString(1, account);
    find.setString(2, id);
    BigDecimal stored = BigDecimal.ZERO;
    try (ResultSet row = find.executeQuery()) {
      row.next();
      for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
        stored = stored.add(new BigDecimal(row.getString(i)));
      }
    }
    if (stored.compareTo(money) != 0) {
      throw new BadInput(
          batch.source().file(),
          what
              + " "
              + id
              + " is "
              + money.toPlainString()
              + " here, but "
              + stored.toPlainString()
              + " in the journal of account \""
              + account
              + "\"",
          "nothing was stored; one of the two files was edited, or belongs to another account");
    }
  }
}
