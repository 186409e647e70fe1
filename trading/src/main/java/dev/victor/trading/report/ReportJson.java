package dev.victor.trading.report;

import dev.victor.core.fact.Period;
import dev.victor.trading.metric.Drawdown;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.metric.Metric;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The object that `journal report --json` prints: money exact, quotients with six decimals as
/// MetaTrader's own workbooks have them. Scripts rely on its keys and their order.
record ReportJson(
    @Nullable String account,
    Days period,
    @Nullable String currency,
    int trades,
    int positions,
    BigDecimal netProfit,
    BigDecimal grossProfit,
    BigDecimal grossLoss,
    BigDecimal profitFactor,
    BigDecimal expectedPayoff,
    BigDecimal winRatePercent,
    BigDecimal recoveryFactor,
    BigDecimal sharpe,
    Falls drawdown,
    BigDecimal commission,
    BigDecimal swap,
    Map<String, String> definitions) {

  /// First and last day, null when there is no day to name.
  record Days(@Nullable String from, @Nullable String to, String zone) {}

  /// The drawdowns of the balance.
  record Falls(
      BigDecimal absolute,
      BigDecimal maximal,
      BigDecimal maximalPercent,
      BigDecimal relative,
      BigDecimal relativePercent) {}

  static ReportJson of(Report report) {
    return of(
        report.account(),
        days(report.period(), report.covered()),
        report.currency(),
        report.positions(),
        report.metrics(),
        report.commission(),
        report.swap());
  }

  /// The report of an account (null when there is none) that the journal holds nothing of.
  static ReportJson nothing(@Nullable String account, @Nullable String currency, Period period) {
    return of(
        account,
        days(period, Optional.empty()),
        currency,
        0,
        MetaTraderMetrics.NOTHING,
        BigDecimal.ZERO,
        BigDecimal.ZERO);
  }

  private static ReportJson of(
      @Nullable String account,
      Days days,
      @Nullable String currency,
      int positions,
      MetaTraderMetrics metrics,
      BigDecimal commission,
      BigDecimal swap) {
    return new ReportJson(
        account,
        days,
        currency,
        metrics.trades(),
        positions,
        metrics.netProfit(),
        metrics.grossProfit(),
        metrics.grossLoss(),
        six(metrics.profitFactor()),
        six(metrics.expectedPayoff()),
        six(metrics.winRatePercent()),
        six(metrics.recoveryFactor()),
        six(metrics.sharpe()),
        falls(metrics.drawdown()),
        commission,
        swap,
        Metric.definitions());
  }

  /// The days asked for; of "everything", those that hold something.
  private static Days days(Period period, Optional<Period> covered) {
    boolean everything = period.equals(Period.all(period.zone()));
    Optional<Period> named = everything ? covered : Optional.of(period);
    return new Days(
        named.map(Period::from).map(LocalDate::toString).orElse(null),
        named.map(Period::to).map(LocalDate::toString).orElse(null),
        period.zone().getId());
  }

  private static Falls falls(Drawdown drawdown) {
    return new Falls(
        drawdown.absolute(),
        drawdown.maximal(),
        six(drawdown.maximalPercent()),
        drawdown.relative(),
        six(drawdown.relativePercent()));
  }

  private static BigDecimal six(BigDecimal value) {
    return value.signum() == 0 ? BigDecimal.ZERO : value.setScale(6, RoundingMode.HALF_UP);
  }
}
