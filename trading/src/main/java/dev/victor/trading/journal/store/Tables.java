package dev.victor.trading.journal.store;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Position;
import dev.victor.trading.journal.Protection;
import dev.victor.trading.journal.Side;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;

/// How deals, positions and flows lie in their tables.
final class Tables {

  static final String UNLESS_KNOWN = " ON CONFLICT (account, id) DO NOTHING";

  static final String INSERT_DEAL =
      "INSERT INTO deal (account, import, id, at, stated_at, sequence, symbol, side, entry, volume,"
          + " price, profit, commission, swap, fee, order_id, position_id, magic, comment) VALUES"
          + " (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
          + UNLESS_KNOWN;

  static final String INSERT_POSITION =
      "INSERT INTO position (account, import, id, symbol, direction, volume, opened_at,"
          + " stated_opened_at, open_price, closed_at, stated_closed_at, close_price, profit,"
          + " commission, swap, fee, stop, target, comment) VALUES"
          + " (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
          + UNLESS_KNOWN;

  static final String INSERT_FLOW =
      "INSERT INTO flow (account, import, id, at, stated_at, sequence, kind, amount, comment)"
          + " VALUES (?,?,?,?,?,?,?,?,?)"
          + UNLESS_KNOWN;

  private Tables() {}

  static void bind(PreparedStatement insert, String account, long number, Deal deal, ZoneId zone)
      throws SQLException {
    new Columns(insert)
        .text(account)
        .number(number)
        .text(deal.id())
        .time(deal.time(), zone)
        .number(deal.sequence())
        .text(deal.symbol())
        .text(deal.side().name())
        .text(deal.entry().name())
        .number(deal.volume())
        .number(deal.price())
        .money(deal.money())
        .text(deal.order())
        .text(deal.position())
        .text(deal.strategy())
        .text(deal.comment());
  }

  static void bind(
      PreparedStatement insert, String account, long number, Position position, ZoneId zone)
      throws SQLException {
    new Columns(insert)
        .text(account)
        .number(number)
        .text(position.id())
        .text(position.symbol())
        .text(position.direction().name())
        .number(position.volume())
        .time(position.opened(), zone)
        .number(position.openPrice())
        .time(position.closed(), zone)
        .number(position.closePrice())
        .money(position.money())
        .number(position.protection().stop())
        .number(position.protection().target())
        .text(position.comment());
  }

  static void bind(PreparedStatement insert, String account, long number, Flow flow, ZoneId zone)
      throws SQLException {
    new Columns(insert)
        .text(account)
        .number(number)
        .text(flow.id())
        .time(flow.time(), zone)
        .number(flow.sequence())
        .text(flow.kind().name())
        .number(flow.amount())
        .text(flow.comment());
  }

  static Deal deal(ResultSet row) throws SQLException {
    return new Deal(
        row.getString("id"),
        Columns.time(row, "at"),
        row.getLong("sequence"),
        row.getString("symbol"),
        Side.valueOf(row.getString("side")),
        Entry.valueOf(row.getString("entry")),
        Columns.number(row, "volume"),
        Columns.number(row, "price"),
        Columns.money(row),
        Optional.empty(),
        Columns.text(row, "order_id"),
        Columns.text(row, "position_id"),
        Columns.text(row, "magic"),
        row.getString("comment"));
  }

  static Position position(ResultSet row) throws SQLException {
    return new Position(
        row.getString("id"),
        row.getString("symbol"),
        Direction.valueOf(row.getString("direction")),
        Columns.number(row, "volume"),
        Columns.time(row, "opened_at"),
        Columns.number(row, "open_price"),
        Columns.time(row, "closed_at"),
        Columns.number(row, "close_price"),
        Columns.money(row),
        new Protection(Columns.given(row, "stop"), Optional.empty(), Columns.given(row, "target")),
        Excursion.UNKNOWN,
        Optional.empty(),
        row.getString("comment"));
  }

  static Flow flow(ResultSet row) throws SQLException {
    return new Flow(
        row.getString("id"),
        Columns.time(row, "at"),
        row.getLong("sequence"),
        Flow.Kind.valueOf(row.getString("kind")),
        Columns.number(row, "amount"),
        row.getString("comment"));
  }
}
