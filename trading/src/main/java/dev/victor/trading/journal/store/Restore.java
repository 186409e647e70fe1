package dev.victor.trading.journal.store;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Restored;
import dev.victor.trading.journal.Rows;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Takes the rows of an export into a store; what is there already stays as it is. Imports get new
/// numbers, and what refers to them follows.
final class Restore implements Rows, AutoCloseable {

  /// A database trouble on its way through code that knows nothing of databases.
  static final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final SQLException cause;

    Trouble(SQLException cause) {
      super(cause);
      this.cause = cause;
    }

    SQLException sql() {
      return cause;
    }
  }

  private final Connection connection;
  private final Map<Layout, Inserting> inserting = new EnumMap<>(Layout.class);
  private final Map<Layout, Integer> seen = new EnumMap<>(Layout.class);
  private final Map<String, Long> imports = new HashMap<>();
  private final Set<String> accounts = new HashSet<>();

  Restore(Connection connection) {
    this.connection = connection;
  }

  @Override
  public void row(String table, Map<String, String> cells) {
    Layout layout = layout(table);
    for (String name : cells.keySet()) {
      if (layout.columns().stream().noneMatch(column -> column.name().equals(name))) {
        throw wrong("a row of \"" + table + "\" has no \"" + name + "\"");
      }
    }
    layout.columns().forEach(column -> column.check(cells.get(column.name())));
    seen.merge(layout, 1, Integer::sum);
    try {
      if (layout == Layout.IMPORT) {
        imports.put(cells.get("number"), imported(cells));
      } else {
        insert(layout, cells);
      }
    } catch (SQLException e) {
      throw new Trouble(e);
    }
  }

  private static Layout layout(String table) {
    for (Layout layout : Layout.values()) {
      if (layout.table().equals(table)) {
        return layout;
      }
    }
    throw wrong("there is no table \"" + table.substring(0, Math.min(40, table.length())) + "\"");
  }

  private static BadInput wrong(String what) {
    return new BadInput(
        null, what, "nothing was stored; export the journal again, and leave the file as it is");
  }

  private void insert(Layout layout, Map<String, String> cells) throws SQLException {
    if (layout == Layout.ACCOUNT) {
      accounts.add(cells.get("id"));
    } else if (cells.containsKey("account")) {
      known(cells);
    }
    Inserting statement = inserting.get(layout);
    if (statement == null) {
      statement = new Inserting(connection, sql(layout));
      inserting.put(layout, statement);
    }
    statement.row(row -> bind(layout, cells, new Columns(row)));
  }

  private void known(Map<String, String> cells) {
    if (!accounts.contains(cells.get("account"))) {
      throw wrong("a row is of an account that did not come before it");
    }
  }

  private static String sql(Layout layout) {
    String names =
        layout.columns().stream().map(Layout.Column::name).collect(Collectors.joining(", "));
    int count = layout.columns().size() + (layout.money() ? 1 : 0);
    return "INSERT INTO "
        + layout.table()
        + " ("
        + names
        + (layout.money() ? ", exact" : "")
        + ") VALUES ("
        + String.join(",", Collections.nCopies(count, "?"))
        + ") ON CONFLICT DO NOTHING";
  }

  private void bind(Layout layout, Map<String, String> cells, Columns to) throws SQLException {
    Money money = layout.money() ? money(cells) : Money.NONE;
    for (Layout.Column column : layout.columns()) {
      String cell = cells.get(column.name());
      if (column.is(Layout.Kind.MONEY)) {
        to.amount(column.name(), money);
      } else if (column.name().equals("import")) {
        to.number(number(cell));
      } else if (cell == null) {
        to.nothing();
      } else if (column.is(Layout.Kind.TIME)) {
        to.number(Instant.parse(cell).toEpochMilli());
      } else if (column.is(Layout.Kind.WHOLE) || column.digit()) {
        to.number(Long.parseLong(cell));
      } else {
        to.text(cell);
      }
    }
    if (layout.money()) {
      to.exact(money);
    }
  }

  private long number(@Nullable String cell) {
    Long number = imports.get(cell);
    if (number == null) {
      throw wrong("a row is of an import that did not come before it");
    }
    return number;
  }

  private static Money money(Map<String, String> cells) {
    return new Money(
        new BigDecimal(cells.get("profit")),
        new BigDecimal(cells.get("commission")),
        new BigDecimal(cells.get("swap")),
        new BigDecimal(cells.get("fee")));
  }

  /// The number that an import has here: the same file of the same account is the same import.
  private long imported(Map<String, String> cells) throws SQLException {
    known(cells);
    done(Layout.ACCOUNT); // it refers to them
    String names =
        Layout.IMPORT.columns().stream()
            .map(Layout.Column::name)
            .filter(name -> !name.equals("number"))
            .collect(Collectors.joining(", "));
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO import ("
                + names
                + ") VALUES (?,?,?,?,?,?,?,?,?,?) ON CONFLICT (account, hash) DO UPDATE SET file ="
                + " import.file RETURNING number")) {
      Columns to = new Columns(insert);
      for (Layout.Column column : Layout.IMPORT.columns()) {
        String cell = cells.get(column.name());
        if (column.name().equals("number")) {
          continue;
        }
        if (cell == null) {
          to.nothing();
        } else if (column.is(Layout.Kind.TIME)) {
          to.number(Instant.parse(cell).toEpochMilli());
        } else if (column.digit()) {
          to.number(Long.parseLong(cell));
        } else {
          to.text(cell);
        }
      }
      try (ResultSet row = insert.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private int done(Layout layout) throws SQLException {
    Inserting statement = inserting.get(layout);
    return statement == null ? 0 : statement.done();
  }

  /// What became of all rows.
  Restored restored() throws SQLException {
    int added = done(Layout.ACCOUNT) + done(Layout.DEAL);
    added += done(Layout.POSITION) + done(Layout.FLOW) + done(Layout.NOTE);
    done(Layout.STATED);
    for (String account : accounts) {
      Sums sums = new Sums(connection, account);
      sums.touchAll();
      sums.renew();
    }
    int rows =
        seen.entrySet().stream()
            .filter(entry -> entry.getKey() != Layout.IMPORT && entry.getKey() != Layout.STATED)
            .mapToInt(Map.Entry::getValue)
            .sum();
    return new Restored(
        done(Layout.ACCOUNT),
        done(Layout.DEAL),
        done(Layout.POSITION),
        done(Layout.FLOW),
        done(Layout.NOTE),
        rows - added);
  }

  @Override
  public void close() throws SQLException {
    for (Inserting statement : inserting.values()) {
      statement.close();
    }
  }
}
