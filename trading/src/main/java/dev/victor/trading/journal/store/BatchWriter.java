package dev.victor.trading.journal.store;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.journal.Added;
import dev.victor.trading.journal.Batch;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Position;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the rows of one batch inside a transaction that its caller begins and ends.
final class BatchWriter {

  private final Connection connection;
  private final Batch batch;
  private final Origin origin;
  private final Known known;
  private final Sums sums;
  private int duplicates;

  /// @param sums to be renewed by the caller
  BatchWriter(Connection connection, Batch batch, long number, Sums sums) {
    this.connection = connection;
    this.batch = batch;
    this.origin = Origin.of(batch, number);
    this.known = new Known(connection, origin.account());
    this.sums = sums;
  }

  Added write() throws SQLException {
    List<Deal> deals = newDeals();
    List<Position> positions = batch.entries().positions();
    if (batch.reading().makesPositions()) {
      LooseDeals.Outcome outcome = new LooseDeals(connection, origin, sums).add(deals);
      return added(outcome.deals(), outcome.positions(), outcome.unmatched(), outcome.first());
    }
    return added(stated(deals), positions(positions), 0, Added.beginning(deals));
  }

  private Added added(int deals, int positions, int unmatched, List<Deal> first)
      throws SQLException {
    int flows = flows();
    return new Added(deals, positions, flows, duplicates, unmatched, first);
  }

  private int stated(List<Deal> deals) throws SQLException {
    try (Inserting insert = new Inserting(connection, Tables.INSERT_DEAL)) {
      for (Deal deal : deals) {
        sums.touch(deal);
        insert.row(statement -> Tables.bind(statement, origin, deal, Optional.empty()));
      }
      return insert.done();
    }
  }

  /// The deals that are not stored yet; those that are must hold the same money.
  private List<Deal> newDeals() throws SQLException {
    List<Deal> all = batch.entries().deals();
    Map<String, Deal> stored = known.of("deal", Tables.DEAL, all, Deal::id, Tables::deal);
    if (stored.isEmpty()) {
      return all;
    }
    List<Deal> fresh = new ArrayList<>();
    for (Deal deal : all) {
      Deal before = stored.get(deal.id());
      if (before == null) {
        fresh.add(deal);
      } else {
        same("deal", deal.id(), stated(deal, before), stated(before, deal));
      }
    }
    return fresh;
  }

  /// What the broker said a deal did: a profit that the journal computed may change with what it
  /// learns.
  private static BigDecimal stated(Deal deal, Deal other) {
    if (deal.realized().isPresent() && other.realized().isPresent()) {
      return deal.realized().get().add(deal.money().costs());
    }
    return deal.computed() || other.computed() ? deal.money().costs() : deal.result();
  }

  private int flows() throws SQLException {
    List<Flow> all = batch.entries().flows();
    Map<String, Flow> stored = known.of("flow", Tables.FLOW, all, Flow::id, Tables::flow);
    try (Inserting insert = new Inserting(connection, Tables.INSERT_FLOW)) {
      for (Flow flow : all) {
        Flow before = stored.get(flow.id());
        if (before == null) {
          insert.row(statement -> Tables.bind(statement, origin, flow));
        } else {
          same("booking", flow.id(), flow.amount(), before.amount());
        }
      }
      return insert.done();
    }
  }

  /// A position may have grown since it was first stored: closed in parts, each statement knows
  /// more of it.
  private int positions(List<Position> all) throws SQLException {
    Map<String, Instant> stored =
        known.of(
            "position", "id, closed_at", all, Position::id, row -> Columns.time(row, "closed_at"));
    int added = 0;
    try (Inserting insert = new Inserting(connection, Tables.INSERT_POSITION);
        Inserting delete =
            new Inserting(connection, "DELETE FROM position WHERE account = ? AND id = ?")) {
      List<Position> grown = new ArrayList<>();
      for (Position position : all) {
        Instant before = stored.get(position.id());
        if (before == null) {
          added++;
          grown.add(position);
        } else {
          duplicates++;
          if (before.isBefore(position.closed())) {
            delete.row(
                statement -> new Columns(statement).text(origin.account()).text(position.id()));
            grown.add(position);
          }
        }
      }
      delete.done();
      for (Position position : grown) {
        insert.row(statement -> Tables.bind(statement, origin, position, false));
      }
      insert.done();
    }
    return added;
  }

  /// Counts a known row, which must hold the same money.
  private void same(String what, String id, BigDecimal here, BigDecimal stored) {
    duplicates++;
    if (stored.compareTo(here) != 0) {
      throw new BadInput(
          batch.source().file(),
          what
              + " "
              + id
              + " is "
              + here.toPlainString()
              + " here, but "
              + stored.toPlainString()
              + " in the journal of account \""
              + origin.account()
              + "\"",
          "nothing was stored; one of the two files was edited, or belongs to another account");
    }
  }
}
