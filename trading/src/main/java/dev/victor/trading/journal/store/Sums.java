package dev.victor.trading.journal.store;

import dev.victor.trading.journal.Deal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.TreeSet;

/// Keeps what the deals of an account did to its balance, added up by slots of thirty days, so that
/// a balance need not add up every deal there is. Slots are counted from 1970 in UTC; no calendar
/// decides them.
///
/// What is written is noted first and added up at the end, inside the same transaction.
final class Sums {

  /// What deals did: whole units and the rest apart, so that no sum can overflow, and how many of
  /// them have their money as text instead.
  static final String COLUMNS =
      "sum((profit + commission + swap + fee) / 100000000), sum((profit + commission + swap + fee)"
          + " % 100000000), count(exact)";

  private static final long LENGTH = Duration.ofDays(30).toMillis();

  private static final String SLOT =
      "at / " + LENGTH + " - CASE WHEN at % " + LENGTH + " < 0 THEN 1 ELSE 0 END";

  private final Connection connection;
  private final String account;
  private final TreeSet<Long> touched = new TreeSet<>();
  private long last = Long.MIN_VALUE;
  private boolean all;

  Sums(Connection connection, String account) {
    this.connection = connection;
    this.account = account;
  }

  /// The slot that a moment lies in, in milliseconds.
  static long slot(long milli) {
    return Math.floorDiv(milli, LENGTH);
  }

  /// Its first moment, in milliseconds.
  static long begin(long slot) {
    return slot < Long.MIN_VALUE / LENGTH
        ? Long.MIN_VALUE
        : slot > Long.MAX_VALUE / LENGTH ? Long.MAX_VALUE : slot * LENGTH;
  }

  /// Notes that a deal was stored, or what it did was changed.
  void touch(Deal deal) {
    long slot = slot(deal.time().toEpochMilli());
    if (slot != last) {
      touched.add(slot);
      last = slot;
    }
  }

  /// Notes that any deal may have moved.
  void touchAll() {
    all = true;
  }

  /// Adds up again what was touched, neighbouring slots at once.
  void renew() throws SQLException {
    if (all) {
      renew(Long.MIN_VALUE, Long.MAX_VALUE);
      return;
    }
    while (!touched.isEmpty()) {
      long from = touched.removeFirst();
      long to = from + 1;
      while (touched.remove(to)) {
        to++;
      }
      renew(from, to);
    }
  }

  /// @param from the first slot
  /// @param to the first slot that is left alone
  private void renew(long from, long to) throws SQLException {
    try (PreparedStatement delete =
            connection.prepareStatement(
                "DELETE FROM deal_sum WHERE account = ? AND slot >= ? AND slot < ?");
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO deal_sum (account, slot, whole, rest, exact) SELECT account, "
                    + SLOT
                    + ", "
                    + COLUMNS
                    + " FROM deal WHERE account = ? AND at >= ? AND at < ? GROUP BY account, "
                    + SLOT)) {
      new Columns(delete).text(account).number(from).number(to);
      delete.executeUpdate();
      new Columns(insert).text(account).number(begin(from)).number(begin(to));
      insert.executeUpdate();
    }
  }
}
