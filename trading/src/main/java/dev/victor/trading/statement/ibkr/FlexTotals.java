package dev.victor.trading.statement.ibkr;

import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Total;
import dev.victor.trading.statement.LabelledTotals;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a Flex query states of its own rows: the cash report, the realised profits, and the sums
/// per order, symbol or class of assets.
final class FlexTotals {

  private static final Set<FlexLevel> SUMS =
      EnumSet.of(FlexLevel.ASSET_SUMMARY, FlexLevel.SYMBOL_SUMMARY, FlexLevel.ORDER);

  /// The sums of one level.
  private static final class Sums {
    private BigDecimal commission = BigDecimal.ZERO;
    private BigDecimal realized = BigDecimal.ZERO;
    private boolean complete = true;
  }

  private final Map<FlexLevel, Sums> levels = new EnumMap<>(FlexLevel.class);
  private @Nullable FlexElement cash;
  private boolean baseSummary;
  private BigDecimal performance = BigDecimal.ZERO;
  private boolean anyPerformance;
  private boolean foreign;

  /// Notes what an element states.
  void see(FlexElement element) {
    switch (element.name()) {
      case "CashReportCurrency" -> cashReport(element);
      case "FIFOPerformanceSummaryUnderlying" -> performance(element);
      default -> {
        FlexLevel level = FlexLevel.of(element);
        if (level != FlexLevel.NONE && !element.text("assetCategory").equals("CASH")) {
          foreign |=
              element.amount("fxRateToBase").compareTo(BigDecimal.ONE) != 0
                  && !element.text("fxRateToBase").isEmpty();
          if (SUMS.contains(level)) {
            sum(levels.computeIfAbsent(level, none -> new Sums()), element);
          }
        }
      }
    }
  }

  private void cashReport(FlexElement row) {
    if (!baseSummary) {
      cash = cash == null || row.text("currency").equals("BASE_SUMMARY") ? row : null;
      baseSummary = row.text("currency").equals("BASE_SUMMARY");
    }
  }

  /// Rows of single symbols; those that sum them up name none.
  private void performance(FlexElement row) {
    Optional<BigDecimal> realized = row.number("totalRealizedPnl");
    if (realized.isPresent()
        && !row.text("symbol").isEmpty()
        && !row.text("assetCategory").equals("CASH")) {
      performance = performance.add(realized.get());
      anyPerformance = true;
    }
  }

  private static void sum(Sums sums, FlexElement row) {
    Optional<BigDecimal> commission = row.number("ibCommission", "commission");
    Optional<BigDecimal> realized = row.number("fifoPnlRealized");
    sums.complete &= commission.isPresent() && realized.isPresent();
    sums.commission = sums.commission.add(commission.orElse(BigDecimal.ZERO));
    sums.realized = sums.realized.add(realized.orElse(BigDecimal.ZERO));
  }

  /// Whether the profits of whole symbols are stated, those of corporate actions among them.
  boolean bySymbol() {
    return anyPerformance;
  }

  /// The stated totals, each under the name of the total that is computed from the rows.
  ///
  /// @param fills whether there are rows of single fills, or only their sums
  LabelledTotals stated(boolean fills) {
    LabelledTotals totals = new LabelledTotals();
    if (cash != null) {
      put(totals, Total.COMMISSION_PAID, cash, "commissions");
      put(
          totals,
          Total.TRANSFERS,
          cash,
          "depositWithdrawals",
          "accountTransfers",
          "internalTransfers");
      put(totals, Total.DIVIDENDS, cash, "dividends", "paymentInLieu");
      put(totals, Total.INTEREST, cash, "brokerInterest", "bondInterest");
      put(totals, Total.TAXES, cash, "withholdingTax", "withholding871m");
      put(totals, Total.CHARGES, cash, "otherFees", "advisorFees", "brokerFees", "clientFees");
    }
    if (anyPerformance) {
      totals.put(Total.REALIZED, Figures.stated(performance));
    }
    if (fills && !foreign) {
      for (FlexLevel level : SUMS) {
        Sums sums = levels.get(level);
        if (sums != null && sums.complete) {
          totals.put(Total.COMMISSION, Figures.stated(sums.commission));
          totals.put(Total.REALIZED, Figures.stated(sums.realized));
        }
      }
    }
    return totals;
  }

  private static void put(LabelledTotals totals, Total total, FlexElement row, String... names) {
    if (row.text(names[0]).isEmpty()) {
      return;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (String name : names) {
      sum = sum.add(row.amount(name));
    }
    totals.put(total, Figures.stated(sum));
  }

  /// The stated totals that the rows cannot give: those of bookings that the query leaves out, and
  /// profits in several currencies, which the broker converts by rates of its own.
  Set<Total> notDerivable(LabelledTotals stated, Set<Flow.Kind> booked, boolean trades) {
    Set<Total> cannot = EnumSet.noneOf(Total.class);
    missing(cannot, stated, Total.COMMISSION_PAID, trades || booked.contains(Flow.Kind.COMMISSION));
    missing(
        cannot,
        stated,
        Total.TRANSFERS,
        booked.contains(Flow.Kind.DEPOSIT) || booked.contains(Flow.Kind.WITHDRAWAL));
    missing(cannot, stated, Total.DIVIDENDS, booked.contains(Flow.Kind.DIVIDEND));
    missing(cannot, stated, Total.INTEREST, booked.contains(Flow.Kind.INTEREST));
    missing(cannot, stated, Total.TAXES, booked.contains(Flow.Kind.TAX));
    missing(cannot, stated, Total.CHARGES, booked.contains(Flow.Kind.FEE));
    if (foreign) {
      cannot.add(Total.REALIZED);
    }
    missing(cannot, stated, Total.REALIZED, trades);
    return cannot;
  }

  private static void missing(
      Set<Total> cannot, LabelledTotals stated, Total total, boolean anyRow) {
    if (!anyRow && stated.find(total).filter(value -> value.signum() != 0).isPresent()) {
      cannot.add(total);
    }
  }
}
