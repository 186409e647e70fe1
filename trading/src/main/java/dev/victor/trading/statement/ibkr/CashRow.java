package dev.victor.trading.statement.ibkr;

import dev.victor.trading.journal.Flow;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/// A booking of cash: a row with a currency, a date, words and an amount, whatever the language of
/// its section's name. `Dividends,Data,USD,2026-11-05,ACME Cash Dividend,12.50`.
///
/// @param currency of the amount
/// @param account whose it is, when the statement has a column for it
/// @param time midnight when only the day is printed
/// @param words the broker's
/// @param amount signed
/// @param kind why it moved, by the name of its section and the row's own words
record CashRow(
    String currency,
    String account,
    Instant time,
    String words,
    BigDecimal amount,
    Flow.Kind kind) {

  private static final int MOST_COLUMNS = 8;
  private static final int LONGEST_HEAD = 3;

  /// The booking in a row; empty when it is none, as sums and accruals are.
  static Optional<CashRow> of(SectionRow row, WrittenDates dates) {
    int columns = row.cells().size();
    int most = row.in("transaction fees") ? MOST_COLUMNS + 2 : MOST_COLUMNS;
    if (!row.data() || columns < 4 || columns > most || accrued(row.section())) {
      return Optional.empty();
    }
    int currency = -1;
    for (int i = 0; i < Math.min(LONGEST_HEAD, columns) && currency < 0; i++) {
      currency = Figures.currency(row.cell(i)) ? i : -1;
    }
    int date = currency < 0 ? -1 : date(row, currency + 1, dates);
    int amount = date < 0 ? -1 : amount(row, date + 2);
    if (amount < 0) {
      return Optional.empty();
    }
    LocalDateTime time = dates.read(row.cell(date)).orElseThrow();
    BigDecimal much = row.amount(amount);
    Flow.Kind kind = CashKind.of(row.section(), much);
    String subtitle = currency == 0 ? "" : row.cell(0);
    return Optional.of(
        new CashRow(
            row.cell(currency),
            date > currency + 1 ? row.cell(currency + 1) : "",
            time.toInstant(ZoneOffset.UTC),
            row.cell(date + 1),
            much,
            kind == Flow.Kind.CORRECTION ? CashKind.of(subtitle, much) : kind));
  }

  /// Whether a section tells what will be booked, not what was.
  static boolean accrued(String section) {
    String lower = section.toLowerCase(Locale.ROOT);
    return lower.contains("accrual") || lower.contains("abgrenzung") || lower.contains("devengo");
  }

  private static int date(SectionRow row, int from, WrittenDates dates) {
    for (int i = from; i < Math.min(from + 2, row.cells().size()); i++) {
      if (dates.read(row.cell(i)).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /// The last cell but for a code behind it.
  private static int amount(SectionRow row, int from) {
    for (int i = row.cells().size() - 1; i >= from; i--) {
      if (Figures.parse(row.cell(i)).isPresent()) {
        return i;
      }
      if (i < row.cells().size() - 1) {
        return -1;
      }
    }
    return -1;
  }

  String content() {
    return String.join(
        "|", "cash", currency, time.toString(), words, amount.toPlainString(), kind.name());
  }
}
