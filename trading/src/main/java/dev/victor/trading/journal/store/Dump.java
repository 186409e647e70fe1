package dev.victor.trading.journal.store;

import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Rows;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Hands on everything a store holds, at one moment.
final class Dump {

  private final Connection connection;
  private final int fetchSize;

  Dump(Connection connection, int fetchSize) {
    this.connection = connection;
    this.fetchSize = fetchSize;
  }

  void to(Rows rows) throws SQLException {
    for (Layout layout : Layout.values()) {
      table(layout, rows);
    }
  }

  private void table(Layout layout, Rows rows) throws SQLException {
    String names =
        layout.columns().stream().map(Layout.Column::name).collect(Collectors.joining(", "));
    String sql =
        "SELECT "
            + names
            + (layout.money() ? ", exact" : "")
            + " FROM "
            + layout.table()
            + " ORDER BY "
            + layout.order();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setFetchSize(fetchSize);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          rows.row(layout.table(), cells(layout, row));
        }
      }
    }
  }

  private static Map<String, String> cells(Layout layout, ResultSet row) throws SQLException {
    List<Layout.Column> columns = layout.columns();
    Money money = layout.money() ? money(layout, row) : Money.NONE;
    Map<String, String> cells = new LinkedHashMap<>(columns.size() * 2);
    for (int i = 0; i < columns.size(); i++) {
      Layout.Column column = columns.get(i);
      String cell = column.is(Layout.Kind.MONEY) ? amount(column, money) : cell(column, row, i + 1);
      if (cell != null) {
        cells.put(column.name(), cell);
      }
    }
    return cells;
  }

  private static Money money(Layout layout, ResultSet row) throws SQLException {
    return Columns.money(row, row.findColumn("profit"), row.getString(layout.columns().size() + 1));
  }

  private static String amount(Layout.Column column, Money money) {
    BigDecimal amount =
        switch (column.name()) {
          case "profit" -> money.profit();
          case "commission" -> money.commission();
          case "swap" -> money.swap();
          default -> money.fee();
        };
    return amount.toPlainString();
  }

  private static @Nullable String cell(Layout.Column column, ResultSet row, int place)
      throws SQLException {
    String cell = row.getString(place);
    return cell != null && column.is(Layout.Kind.TIME)
        ? Instant.ofEpochMilli(Long.parseLong(cell)).toString()
        : cell;
  }
}
