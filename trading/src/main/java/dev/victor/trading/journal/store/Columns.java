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
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Values in and out of columns: prices as plain decimal text, money as a count of
/// hundred-millionths, times as milliseconds.
final class Columns {

  /// Money is counted in units of ten to the minus eight.
  static final int DECIMALS = 8;

  private static final long CENT = 1_000_000;

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

  /// Five columns: four amounts in hundred-millionths or, where one of them has more digits than
  /// that holds, zeros and all four as text.
  Columns money(Money money) throws SQLException {
    return amount("profit", money)
        .amount("commission", money)
        .amount("swap", money)
        .amount("fee", money)
        .exact(money);
  }

  /// One of the four amounts.
  Columns amount(String column, Money money) throws SQLException {
    return number(
        !counts(money)
            ? 0
            : units(
                switch (column) {
                  case "profit" -> money.profit();
                  case "commission" -> money.commission();
                  case "swap" -> money.swap();
                  default -> money.fee();
                }));
  }

  /// All four as text, where they cannot be counted.
  Columns exact(Money money) throws SQLException {
    return counts(money) ? nothing() : text(text(money));
  }

  private static boolean counts(Money money) {
    return counts(money.profit())
        && counts(money.commission())
        && counts(money.swap())
        && counts(money.fee());
  }

  private static boolean counts(BigDecimal amount) {
    return amount.scale() <= DECIMALS && amount.precision() - amount.scale() <= 10;
  }

  private static long units(BigDecimal amount) {
    return amount.signum() == 0 ? 0 : amount.setScale(DECIMALS).unscaledValue().longValueExact();
  }

  private static String text(Money money) {
    return money.profit().toPlainString()
        + " "
        + money.commission().toPlainString()
        + " "
        + money.swap().toPlainString()
        + " "
        + money.fee().toPlainString();
  }

  Columns number(long value) throws SQLException {
    statement.setLong(next++, value);
    return this;
  }

  Columns time(Optional<Instant> time) throws SQLException {
    return time.isPresent() ? number(time.get().toEpochMilli()) : nothing();
  }

  /// The time of a row in its statement: the wall clock's milliseconds, or nothing for an instant.
  Columns stated(Instant time, ZoneId zone, boolean exact) throws SQLException {
    return exact
        ? nothing()
        : number(LocalDateTime.ofInstant(time, zone).toInstant(ZoneOffset.UTC).toEpochMilli());
  }

  Columns nothing() throws SQLException {
    statement.setNull(next++, Types.NULL);
    return this;
  }

  static BigDecimal number(ResultSet row, String column) throws SQLException {
    return new BigDecimal(row.getString(column));
  }

  /// The money of a row, whose five columns begin at `first`.
  static Money money(ResultSet row, int first) throws SQLException {
    return money(row, first, row.getString(first + 4));
  }

  /// The money of a row whose amounts begin at `first`.
  ///
  /// @param exact all four as text, where they could not be counted
  static Money money(ResultSet row, int first, @Nullable String exact) throws SQLException {
    if (exact != null) {
      return money(exact);
    }
    return new Money(
        amount(row.getLong(first)),
        amount(row.getLong(first + 1)),
        amount(row.getLong(first + 2)),
        amount(row.getLong(first + 3)));
  }

  static Money money(String exact) {
    String[] amounts = exact.split(" ", 4);
    return new Money(
        new BigDecimal(amounts[0]),
        new BigDecimal(amounts[1]),
        new BigDecimal(amounts[2]),
        new BigDecimal(amounts[3]));
  }

  /// An amount of hundred-millionths; most are whole cents.
  static BigDecimal amount(long units) {
    return units % CENT == 0
        ? BigDecimal.valueOf(units / CENT, 2)
        : BigDecimal.valueOf(units, DECIMALS);
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
