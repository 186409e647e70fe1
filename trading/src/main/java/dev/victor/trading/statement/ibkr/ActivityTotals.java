package dev.victor.trading.statement.ibkr;

import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Total;
import dev.victor.trading.statement.LabelledTotals;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// What an activity statement states of its own rows: the cash report in the account's currency,
/// and the sums under the trades.
final class ActivityTotals {

  private static final Set<String> CASH_REPORTS =
      Set.of("cash report", "cash-bericht", "barmittelbericht", "cashbericht");
  private static final Set<String> ENDS = Set.of("codes", "notes/legal notes");

  private final Map<Total, BigDecimal> cash = new EnumMap<>(Total.class);
  private final Set<Total> tables = EnumSet.noneOf(Total.class);
  private BigDecimal commission = BigDecimal.ZERO;
  private BigDecimal realized = BigDecimal.ZERO;
  private boolean sums;
  private boolean ended;

  /// Notes a table of bookings, be it empty.
  void table(SectionRow header) {
    if (!CashRow.accrued(header.section())) {
      tables.add(total(CashKind.of(header.section(), BigDecimal.ONE)));
    }
  }

  /// Notes a data row that is neither trade nor booking.
  void see(SectionRow row) {
    String section = row.section().toLowerCase(java.util.Locale.ROOT);
    ended |= ENDS.contains(section);
    if (CASH_REPORTS.contains(section)
        && !Figures.currency(row.cell(1))
        && Figures.parse(row.cell(2)).isPresent()) {
      BigDecimal amount = row.amount(2);
      Total total = total(CashKind.of(row.cell(0), amount));
      if (total != Total.CASH_CHANGE) {
        cash.merge(total, amount, BigDecimal::add);
      }
    }
  }

  private static Total total(Flow.Kind kind) {
    return switch (kind) {
      case DEPOSIT, WITHDRAWAL -> Total.TRANSFERS;
      case DIVIDEND -> Total.DIVIDENDS;
      case INTEREST -> Total.INTEREST;
      case TAX -> Total.TAXES;
      case FEE -> Total.CHARGES;
      case COMMISSION -> Total.COMMISSION_PAID;
      case CREDIT, BONUS, FINANCING, CORRECTION -> Total.CASH_CHANGE;
    };
  }

  /// Notes a sum under the trades: one line per class of assets and currency.
  void sums(SectionRow row) {
    if (row.kind().equals("Total") && TradeRow.of(row)) {
      TradeRow trade = new TradeRow(row);
      if (Figures.currency(trade.currency()) && trade.realized().isPresent()) {
        sums = true;
        commission = commission.add(trade.ownCommission());
        realized = realized.add(trade.realized().get());
      }
    }
  }

  /// The stated totals, each under the name of the one computed from the rows.
  LabelledTotals stated() {
    LabelledTotals totals = new LabelledTotals();
    cash.forEach((total, amount) -> totals.put(total, Figures.stated(amount)));
    if (sums) {
      totals.put(Total.COMMISSION, Figures.stated(commission));
      totals.put(Total.REALIZED, Figures.stated(realized));
    }
    return totals;
  }

  /// What the rows cannot give: anything converted by one rate for all rows, and bookings for which
  /// a statement that is whole has no table.
  ///
  /// @param booked kinds of money that the rows have
  /// @param foreign whether any money was converted
  Set<Total> notDerivable(Set<Total> booked, boolean foreign) {
    if (foreign) {
      Set<Total> all = EnumSet.of(Total.COMMISSION, Total.REALIZED);
      all.addAll(cash.keySet());
      return all;
    }
    Set<Total> cannot = EnumSet.noneOf(Total.class);
    if (ended) {
      cash.forEach((total, amount) -> {
        if (amount.signum() != 0 && !booked.contains(total) && !tables.contains(total)) {
          cannot.add(total);
        }
      });
    }
    return cannot;
  }

  /// The total that sums up bookings of a kind.
  static Total of(Flow.Kind kind) {
    return total(kind);
  }
}
