package dev.victor.trading.recap;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.report.Report;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// One day of a longer stretch.
///
/// @param day in the author's zone
/// @param metrics its figures, on the balance that the day began with
record RecapDay(LocalDate day, MetaTraderMetrics metrics) {

  /// The days of a ledger on which something was closed, first to last.
  static List<RecapDay> of(Ledger ledger) {
    TreeMap<LocalDate, List<Deal>> byDay = new TreeMap<>();
    for (Deal deal : ledger.deals()) {
      byDay
          .computeIfAbsent(
              LocalDate.ofInstant(deal.time(), ledger.period().zone()), none -> new ArrayList<>())
          .add(deal);
    }
    List<RecapDay> days = new ArrayList<>();
    BigDecimal balance = ledger.curveStart();
    for (var entry : byDay.entrySet()) {
      MetaTraderMetrics metrics = MetaTraderMetrics.of(balance, Report.results(entry.getValue()));
      balance = balance.add(metrics.netProfit());
      if (metrics.trades() > 0) {
        days.add(new RecapDay(entry.getKey(), metrics));
      }
    }
    return days;
  }
}
