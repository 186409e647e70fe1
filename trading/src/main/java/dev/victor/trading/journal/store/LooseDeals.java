package dev.victor.trading.journal.store;

import dev.victor.trading.journal.Added;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.book.PositionBook;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Fits deals whose broker states no positions among those the journal holds, and makes positions
/// of all of them: what one file opened is closed by the next.
///
/// Only what can have changed is made anew: of a symbol, everything since the last position opened
/// before the first new deal.
final class LooseDeals {

  /// What came of it.
  ///
  /// @param deals newly stored
  /// @param positions newly made
  /// @param unmatched deals that close what was never seen opened
  /// @param first the first of the new deals
  record Outcome(int deals, int positions, int unmatched, List<Deal> first) {}

  /// A deal and what the broker said of it.
  ///
  /// @param stored whether the journal holds it already
  /// @param fixed whether a statement tells its position too, so that nothing is to be found out
  private record Loose(Deal deal, Entry stated, boolean stored, boolean fixed) {

    /// As the book takes it: without anything that an earlier book found out.
    Deal bare(boolean named) {
      return deal.settled(
          stated,
          deal.computed() ? deal.money().withProfit(BigDecimal.ZERO) : deal.money(),
          named ? deal.position() : Optional.empty());
    }
  }

  private static final Comparator<Loose> IN_TIME =
      Comparator.comparing((Loose loose) -> loose.deal().time())
          .thenComparingLong(loose -> loose.deal().sequence())
          .thenComparing(loose -> loose.deal().id());

  private final Connection connection;
  private final Origin origin;
  private final Sums sums;
  private final Inserting insertDeal;
  private final Inserting updateDeal;
  private final Inserting insertPosition;
  private final List<Deal> first = new ArrayList<>();
  private int unmatched;
  private int removed;

  /// @param sums to be renewed by the caller
  LooseDeals(Connection connection, Origin origin, Sums sums) throws SQLException {
    this.connection = connection;
    this.origin = origin;
    this.sums = sums;
    this.insertDeal = new Inserting(connection, Tables.INSERT_DEAL);
    this.updateDeal =
        new Inserting(
            connection,
            "UPDATE deal SET entry = ?, profit = ?, commission = ?, swap = ?, fee = ?, exact = ?,"
                + " position_id = ? WHERE account = ? AND id = ?");
    this.insertPosition = new Inserting(connection, Tables.INSERT_POSITION);
  }

  Outcome add(List<Deal> fresh) throws SQLException {
    try (insertDeal;
        updateDeal;
        insertPosition) {
      if (new Known(connection, origin.account()).any("deal")) {
        for (List<Deal> one : apart(fresh).values()) {
          among(one);
        }
      } else {
        alone(fresh);
      }
      updateDeal.done();
      return new Outcome(
          insertDeal.done(),
          Math.max(0, insertPosition.done() - removed),
          unmatched,
          Added.beginning(first));
    }
  }

  /// The deals of each symbol or, where the broker names positions, of each position.
  private static Map<String, List<Deal>> apart(List<Deal> deals) {
    Map<String, List<Deal>> owners = new LinkedHashMap<>();
    for (Deal deal : deals) {
      String owner = deal.position().map(name -> "#" + name).orElse("s" + deal.symbol());
      owners.computeIfAbsent(owner, none -> new ArrayList<>()).add(deal);
    }
    return owners;
  }

  /// The first deals of an account: nothing is there to fit them in.
  private void alone(List<Deal> fresh) throws SQLException {
    run(fresh, (settled, given) -> insert(settled, given.entry()), this::made);
  }

  private void among(List<Deal> fresh) throws SQLException {
    Deal any = fresh.getFirst();
    boolean named = any.position().isPresent();
    List<Loose> all = new ArrayList<>(named ? ofPosition(any) : ofSymbol(fresh));
    fresh.forEach(deal -> all.add(new Loose(deal, deal.entry(), false, false)));
    all.sort(IN_TIME);
    Map<String, Loose> stored = new HashMap<>();
    all.stream().filter(Loose::stored).forEach(loose -> stored.put(loose.deal().id(), loose));
    run(
        all.stream().map(loose -> loose.bare(named)).toList(),
        (settled, given) -> {
          Loose before = stored.get(settled.id());
          if (before == null) {
            insert(settled, given.entry());
          } else if (!before.fixed() && !settled.equals(before.deal())) {
            update(settled);
          }
        },
        named ? this::grown : this::made);
  }

  /// All deals of a position, those of a statement among them: it may have stated the position when
  /// a part of it was closed.
  private List<Loose> ofPosition(Deal deal) throws SQLException {
    String position = deal.position().orElseThrow();
    removed += delete("made = 1 AND id = ?", columns -> columns.text(position));
    return loose("position_id = ?", columns -> columns.text(position));
  }

  private void made(Position position, boolean whole) throws SQLException {
    insertPosition.row(statement -> Tables.bind(statement, origin, position, true));
  }

  /// Keeps a position that a statement may have stated when only a part of it was closed. The
  /// stated one makes room, unless the journal never saw all deals of it.
  private void grown(Position position, boolean whole) throws SQLException {
    Optional<Position> stated = stated(position.id());
    if (stated.isEmpty()) {
      made(position, whole);
    } else if (whole) {
      removed += delete("id = ?", columns -> columns.text(position.id()));
      made(position.as(stated.get().protection(), stated.get().excursion()), whole);
    }
  }

  private Optional<Position> stated(String id) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT "
                + Tables.POSITION
                + " FROM position WHERE account = ? AND id = ? AND made = 0")) {
      new Columns(select).text(origin.account()).text(id);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.of(Tables.position(row)) : Optional.empty();
      }
    }
  }

  private List<Loose> ofSymbol(List<Deal> fresh) throws SQLException {
    String symbol = fresh.getFirst().symbol();
    long first = fresh.stream().mapToLong(deal -> deal.time().toEpochMilli()).min().orElseThrow();
    long since = openedBefore(symbol, first);
    removed +=
        delete(
            "made = 1 AND symbol = ? AND opened_at >= ?",
            columns -> columns.text(symbol).number(since));
    return loose(
        "stated_entry IS NOT NULL AND symbol = ? AND at >= ?",
        columns -> columns.text(symbol).number(since));
  }

  /// When the last position before an instant was opened. One that was opened by turning another
  /// round leads back to that one.
  private long openedBefore(String symbol, long instant) throws SQLException {
    long since = instant;
    while (true) {
      long opened =
          latest(
              "SELECT max(opened_at) FROM position WHERE account = ? AND made = 1 AND symbol = ?"
                  + " AND opened_at <= ?",
              symbol,
              since);
      if (opened == Long.MIN_VALUE) {
        return opened;
      }
      long turned =
          latest(
              "SELECT max(opened_at) FROM position WHERE account = ? AND made = 1 AND symbol = ?"
                  + " AND closed_at = ?",
              symbol,
              opened);
      if (turned == Long.MIN_VALUE || turned >= opened) {
        return opened;
      }
      since = turned;
    }
  }

  private long latest(String sql, String symbol, long instant) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      new Columns(select).text(origin.account()).text(symbol).number(instant);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        long found = row.getLong(1);
        return row.wasNull() ? Long.MIN_VALUE : found;
      }
    }
  }

  /// Fills in what a condition asks for.
  private interface Condition {
    Columns bind(Columns columns) throws SQLException;
  }

  private List<Loose> loose(String where, Condition condition) throws SQLException {
    List<Loose> found = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "SELECT stated_entry, " + Tables.DEAL + " FROM deal WHERE account = ? AND " + where)) {
      condition.bind(new Columns(select).text(origin.account()));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          Deal deal = Tables.deal(row);
          Optional<Entry> stated = Columns.text(row, "stated_entry").map(Entry::valueOf);
          found.add(new Loose(deal, stated.orElse(deal.entry()), true, stated.isEmpty()));
        }
      }
    }
    return found;
  }

  private int delete(String where, Condition condition) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("DELETE FROM position WHERE account = ? AND " + where)) {
      condition.bind(new Columns(delete).text(origin.account()));
      return delete.executeUpdate();
    }
  }

  /// What to do with a settled deal.
  private interface Keeping {
    /// @param given the deal as the book got it
    void keep(Deal settled, Deal given) throws SQLException;
  }

  /// What to do with a position whose last part was closed.
  private interface Closing {
    /// @param whole whether everything that was closed until then was seen opened
    void close(Position position, boolean whole) throws SQLException;
  }

  private void run(List<Deal> deals, Keeping keeping, Closing closing) throws SQLException {
    List<Deal> settled = new ArrayList<>(1);
    List<Position> closed = new ArrayList<>(2);
    PositionBook book = new PositionBook(settled::add, closed::add);
    for (Deal deal : deals) {
      book.add(deal);
      for (Deal one : settled) {
        keeping.keep(one, deal);
      }
      for (Position position : closed) {
        closing.close(position, book.unmatched() == 0);
      }
      settled.clear();
      closed.clear();
    }
    unmatched += book.unmatched();
  }

  private void insert(Deal deal, Entry stated) throws SQLException {
    if (first.size() < Added.SHOWN) {
      first.add(deal);
    }
    sums.touch(deal);
    insertDeal.row(statement -> Tables.bind(statement, origin, deal, Optional.of(stated)));
  }

  private void update(Deal deal) throws SQLException {
    sums.touch(deal);
    updateDeal.row(statement ->
        new Columns(statement)
            .text(deal.entry().name())
            .money(deal.money())
            .text(deal.position())
            .text(origin.account())
            .text(deal.id()));
  }
}
