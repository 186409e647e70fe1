package dev.victor.trading.journal.store;

import dev.victor.trading.journal.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Money that is read a million times: the first column of a row says which of the others are worth
/// asking for, since most amounts are zero and every question to a driver costs more than its
/// answer.
final class MoneyColumns {

  /// The columns themselves.
  static final String NAMES = "profit, commission, swap, fee, exact";

  private static final List<String> CONDITIONS =
      List.of("profit <> 0", "commission <> 0", "swap <> 0", "fee <> 0", "exact IS NOT NULL");
  private static final int EXACT = 1 << (CONDITIONS.size() - 1);
  private static final BigDecimal ZERO = new BigDecimal("0.00");

  private MoneyColumns() {}

  /// The first column: five bits of money, then one for each condition.
  static String flags(String... conditions) {
    List<String> all = new ArrayList<>(CONDITIONS);
    all.addAll(List.of(conditions));
    List<String> bits = new ArrayList<>();
    for (int bit = 0; bit < all.size(); bit++) {
      bits.add("CASE WHEN " + all.get(bit) + " THEN " + (1 << bit) + " ELSE 0 END");
    }
    return String.join(" + ", bits);
  }

  /// Whether a condition after those of money is true, the first being number 0.
  static boolean flag(int flags, int number) {
    return (flags & 1 << (CONDITIONS.size() + number)) != 0;
  }

  /// Whether the amounts stand in the text column.
  static boolean exact(int flags) {
    return (flags & EXACT) != 0;
  }

  /// The money of a row, whose columns begin at `first`.
  static Money read(ResultSet row, int first, int flags) throws SQLException {
    return exact(flags)
        ? Columns.money(row.getString(first + 4))
        : new Money(
            amount(row, first, flags, 1),
            amount(row, first + 1, flags, 2),
            amount(row, first + 2, flags, 4),
            amount(row, first + 3, flags, 8));
  }

  private static BigDecimal amount(ResultSet row, int column, int flags, int bit)
      throws SQLException {
    return (flags & bit) == 0 ? ZERO : Columns.amount(row.getLong(column));
  }
}
