package dev.victor.trading.journal.store;

import dev.victor.trading.journal.Money;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/// Values in and out of columns: money as plain decimal text, times as milliseconds, and as text in
/// their zone.
final class Columns {

  private final PreparedStatement statement;
  private int next = 1;

  Columns(PreparedStatement statement) {
    this.statement = statement;
  }

  Columns text(String value) throws SQLException {
    statement.setString(next++, value);
    return this;
  }

  Columns text(Optional<String> value) throws SQLException {
    return value.isPresent() ? text(value.get()) : nothing();
  }

  Columns number(BigDecimal value) throws SQLException {
    return text(value.toPlainString());
  }

  Columns number(Optional<BigDecimal> value) throws SQLException {
    return value.isPresent() ? number(value.get()) : nothing();
  }

  Columns money(Money money) throws SQLException {
    return number(money.profit())
        .number(money.commission())
        .number(money.swap())
        .number(money.fee());
  }

  Columns number(long value) throws SQLException {
    statement.setLong(next++, value);
    return this;
  }

  /// Two columns: milliseconds, and the time as the statement printed it.
  Columns time(Instant time, ZoneId zone) throws SQLException {
    return number(time.toEpochMilli()).text(LocalDateTime.ofInstant(time, zone).toString());
  }

  Columns nothing() throws SQLException {
    statement.setNull(next++, Types.NULL);
    return this;
  }

  static BigDecimal number(ResultSet row, String column) throws SQLException {
    return new BigDecimal(row.getString(column));
  }

  static Money money(ResultSet row) throws SQLException {
    return new Money(
        number(row, "profit"), number(row, "commission"), number(row, "swap"), number(row, "fee"));
  }

  static Optional<BigDecimal> given(ResultSet row, String column) throws SQLException {
    return text(row, column).map(BigDecimal::new);
  }

  static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }

  static Instant time(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }
}
