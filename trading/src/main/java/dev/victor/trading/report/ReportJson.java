package dev.victor.trading.report;

import static dev.victor.trading.report.Shown.six;

import dev.victor.core.fact.Period;
import dev.victor.trading.metric.DailyMetrics;
import dev.victor.trading.metric.Drawdown;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.metric.Metric;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
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
    Counts n,
    Map<String, @Nullable Object> mt,
    IntervalsJson intervals,
    @Nullable Map<String, @Nullable Object> daily,
    @Nullable Map<String, @Nullable Object> position,
    @Nullable BreakdownJson by,
    Map<String, List<String>> filters,
    Map<String, String> definitions,
    List<String> doubts) {

  /// First and last day, null when there is no day to name.
  record Days(@Nullable String from, @Nullable String to, String zone) {}

  /// The drawdowns of the balance.
  record Falls(
      BigDecimal absolute,
      BigDecimal maximal,
      BigDecimal maximalPercent,
      BigDecimal relative,
      BigDecimal relativePercent) {}

  /// What the figures rest on; days only where days were asked for.
  record Counts(int trades, int positions, @Nullable Integer days) {}

  static ReportJson of(FullReport full) {
    return of(full.report().account(), full.report().currency(), full);
  }

  /// The report of an account (null when there is none) that the journal holds nothing of.
  static ReportJson nothing(
      @Nullable String account, @Nullable String currency, FullReport nothing) {
    return of(account, currency, nothing);
  }

  private static ReportJson of(
      @Nullable String account, @Nullable String currency, FullReport full) {
    Report report = full.report();
    MetaTraderMetrics metrics = report.metrics();
    return new ReportJson(
        account,
        days(report.period(), report.covered()),
        currency,
        metrics.trades(),
        report.positions(),
        metrics.netProfit(),
        metrics.grossProfit(),
        metrics.grossLoss(),
        six(metrics.profitFactor()),
        six(metrics.expectedPayoff()),
        six(metrics.winRatePercent()),
        six(metrics.recoveryFactor()),
        six(metrics.sharpe()),
        falls(metrics.drawdown()),
        report.commission(),
        report.swap(),
        new Counts(
            metrics.trades(),
            report.positions(),
            full.daily().map(DailyMetrics::days).map(List::size).orElse(null)),
        FigureTree.of(full, Metric.Family.MT),
        IntervalsJson.of(full.intervals()),
        tree(full, Metric.Family.DAILY),
        tree(full, Metric.Family.POSITION),
        full.breakdown().map(BreakdownJson::of).orElse(null),
        full.filter().words(),
        definitions(full),
        full.doubts());
  }

  private static @Nullable Map<String, @Nullable Object> tree(
      FullReport full, Metric.Family family) {
    return full.has(family) ? FigureTree.of(full, family) : null;
  }

  private static Map<String, String> definitions(FullReport full) {
    Map<String, String> definitions = new LinkedHashMap<>();
    Metric.all().stream()
        .filter(metric -> full.has(metric.family()))
        .forEach(metric -> definitions.put(metric.id(), metric.definition()));
    return definitions;
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
}
