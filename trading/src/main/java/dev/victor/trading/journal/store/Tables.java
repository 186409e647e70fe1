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
import java.util.Optional;

/// How deals, positions and flows lie in their tables.
final class Tables {

  static final String DEAL =
      "id, at, sequence, symbol, side, entry, volume, price, profit, commission, swap, fee, exact,"
          + " value, order_id, position_id, strategy, comment, realized, stop, target";
  static final String POSITION =
      "id, symbol, direction, volume, opened_at, open_price, closed_at, close_price, profit,"
          + " commission, swap, fee, exact, stop, last_stop, target, adverse, favorable, strategy,"
          + " comment";
  static final String FLOW = "id, at, sequence, kind, amount, comment";

  static final String INSERT_DEAL =
      "INSERT INTO deal (account, import, stated_at, stated_entry, "
          + DEAL
          + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING";
  static final String INSERT_POSITION =
      "INSERT INTO position (account, import, made, stated_opened_at, stated_closed_at, "
          + POSITION
          + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING";
  static final String INSERT_FLOW =
      "INSERT INTO flow (account, import, stated_at, "
          + FLOW
          + ") VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING";

  private Tables() {}

  /// @param statedEntry what the broker said the deal did, of one whose position the journal makes
  static void bind(PreparedStatement insert, Origin origin, Deal deal, Optional<Entry> statedEntry)
      throws SQLException {
    new Columns(insert)
        .text(origin.account())
        .number(origin.number())
        .stated(deal.time(), origin.zone(), origin.exactTimes())
        .text(statedEntry.map(Enum::name))
        .text(deal.id())
        .number(deal.time().toEpochMilli())
        .number(deal.sequence())
        .text(deal.symbol())
        .text(deal.side().name())
        .text(deal.entry().name())
        .number(deal.volume())
        .number(deal.price())
        .money(deal.money())
        .number(deal.value())
        .text(deal.order())
        .text(deal.position())
        .text(deal.strategy())
        .text(deal.comment())
        .number(deal.realized())
        .number(deal.stop())
        .number(deal.target());
  }

  /// @param made whether the journal made the position out of deals
  static void bind(PreparedStatement insert, Origin origin, Position position, boolean made)
      throws SQLException {
    new Columns(insert)
        .text(origin.account())
        .number(origin.number())
        .number(made ? 1 : 0)
        .stated(position.opened(), origin.zone(), origin.exactTimes())
        .stated(position.closed(), origin.zone(), origin.exactTimes())
        .text(position.id())
        .text(position.symbol())
        .text(position.direction().name())
        .number(position.volume())
        .number(position.opened().toEpochMilli())
        .number(position.openPrice())
        .number(position.closed().toEpochMilli())
        .number(position.closePrice())
        .money(position.money())
        .number(position.protection().stop())
        .number(position.protection().lastStop())
        .number(position.protection().target())
        .number(position.excursion().adverse())
        .number(position.excursion().favorable())
        .text(position.strategy())
        .text(position.comment());
  }

  static void bind(PreparedStatement insert, Origin origin, Flow flow) throws SQLException {
    new Columns(insert)
        .text(origin.account())
        .number(origin.number())
        .stated(flow.time(), origin.zone(), origin.exactTimes())
        .text(flow.id())
        .number(flow.time().toEpochMilli())
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
        Columns.money(row, row.findColumn("profit")),
        Columns.given(row, "value"),
        Columns.text(row, "order_id"),
        Columns.text(row, "position_id"),
        Columns.text(row, "strategy"),
        row.getString("comment"),
        Columns.given(row, "realized"),
        Columns.given(row, "stop"),
        Columns.given(row, "target"));
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
        Columns.money(row, row.findColumn("profit")),
        new Protection(
            Columns.given(row, "stop"),
            Columns.given(row, "last_stop"),
            Columns.given(row, "target")),
        new Excursion(Columns.given(row, "adverse"), Columns.given(row, "favorable")),
        Columns.text(row, "strategy"),
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
