package dev.victor.trading.reconcile;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.journal.Total;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.metric.TradeResult;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/// All totals that rows can give, by MetaTrader's definitions.
final class ComputedTotals {

  private ComputedTotals() {}

  static Map<Total, BigDecimal> of(BigDecimal opening, Entries entries) {
    Map<Total, BigDecimal> totals = new EnumMap<>(Total.class);
    money(totals, opening, entries);
    metrics(totals, Ledger.curveStart(opening, entries), entries.deals());
    return totals;
  }

  private static void money(Map<Total, BigDecimal> totals, BigDecimal opening, Entries entries) {
    List<Flow> flows = entries.flows();
    BigDecimal moved = sum(flows, flow -> flow.kind().inBalance());
    BigDecimal commission = sum(entries.deals(), deal -> deal.money().commission());
    BigDecimal closed = sum(entries.deals(), Deal::result);
    totals.put(Total.DEPOSITS, moved);
    totals.put(Total.CREDIT, sum(flows, flow -> !flow.kind().inBalance()));
    totals.put(Total.CLOSED, closed);
    totals.put(Total.COMMISSION, commission);
    totals.put(Total.SWAP, sum(entries.deals(), deal -> deal.money().swap()));
    totals.put(Total.FEE, sum(entries.deals(), deal -> deal.money().fee()));
    totals.put(Total.BALANCE, opening.add(moved).add(closed));
    totals.put(Total.TRANSFERS, of(flows, Flow.Kind.DEPOSIT).add(of(flows, Flow.Kind.WITHDRAWAL)));
    totals.put(Total.DIVIDENDS, of(flows, Flow.Kind.DIVIDEND));
    totals.put(Total.INTEREST, of(flows, Flow.Kind.INTEREST));
    totals.put(Total.TAXES, of(flows, Flow.Kind.TAX));
    totals.put(Total.CHARGES, of(flows, Flow.Kind.FEE));
    totals.put(Total.COMMISSION_PAID, commission.add(of(flows, Flow.Kind.COMMISSION)));
  }

  private static void metrics(Map<Total, BigDecimal> totals, BigDecimal start, List<Deal> deals) {
    MetaTraderMetrics metrics =
        MetaTraderMetrics.of(start, deals.stream().map(ComputedTotals::result).toList());
    totals.put(Total.NET, metrics.netProfit());
    totals.put(Total.GROSS_PROFIT, metrics.grossProfit());
    totals.put(Total.GROSS_LOSS, metrics.grossLoss());
    totals.put(Total.PROFIT_FACTOR, metrics.profitFactor());
    totals.put(Total.EXPECTED_PAYOFF, metrics.expectedPayoff());
    totals.put(Total.TRADES, BigDecimal.valueOf(metrics.trades()));
    totals.put(Total.WON, BigDecimal.valueOf(metrics.won()));
    totals.put(Total.LOST, BigDecimal.valueOf(metrics.lost()));
    totals.put(Total.LARGEST_PROFIT, metrics.largestProfit());
    totals.put(Total.LARGEST_LOSS, metrics.largestLoss());
    totals.put(Total.DRAWDOWN_ABSOLUTE, metrics.drawdown().absolute());
    totals.put(Total.DRAWDOWN_MAXIMAL, metrics.drawdown().maximal());
    totals.put(Total.DRAWDOWN_MAXIMAL_PERCENT, metrics.drawdown().maximalPercent());
    totals.put(Total.DRAWDOWN_RELATIVE, metrics.drawdown().relative());
    totals.put(Total.DRAWDOWN_RELATIVE_PERCENT, metrics.drawdown().relativePercent());
    totals.put(Total.RECOVERY_FACTOR, metrics.recoveryFactor());
    totals.put(Total.SHARPE, metrics.sharpe());
  }

  private static TradeResult result(Deal deal) {
    return deal.closes() ? TradeResult.closed(deal.result()) : TradeResult.entry(deal.result());
  }

  private static BigDecimal of(List<Flow> flows, Flow.Kind kind) {
    return sum(flows, flow -> flow.kind() == kind);
  }

  private static BigDecimal sum(List<Flow> flows, Predicate<Flow> wanted) {
    return flows.stream().filter(wanted).map(Flow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal sum(List<Deal> deals, Function<Deal, BigDecimal> money) {
    return deals.stream().map(money).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
