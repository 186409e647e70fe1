package dev.victor.trading.reconcile;

import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Total;
import dev.victor.trading.metric.MetaTraderMeter;
import dev.victor.trading.metric.MetaTraderMetrics;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// All totals that rows can give, by MetaTrader's definitions. Deals come one by one, oldest first;
/// none is kept.
final class Totals {

  private final BigDecimal opening;
  private final List<Flow> flows;
  private final MetaTraderMeter meter;
  private BigDecimal profit = BigDecimal.ZERO;
  private BigDecimal commission = BigDecimal.ZERO;
  private BigDecimal swap = BigDecimal.ZERO;
  private BigDecimal fee = BigDecimal.ZERO;

  /// @param opening balance before the first row
  Totals(BigDecimal opening, List<Flow> flows) {
    this.opening = opening;
    this.flows = flows;
    this.meter = new MetaTraderMeter(Ledger.curveStart(opening, flows));
  }

  void add(Money money, boolean closes) {
    profit = profit.add(money.profit());
    commission = commission.add(money.commission());
    swap = swap.add(money.swap());
    fee = fee.add(money.fee());
    meter.add(money.total(), closes);
  }

  Map<Total, BigDecimal> all() {
    Map<Total, BigDecimal> totals = new EnumMap<>(Total.class);
    money(totals);
    metrics(totals, meter.metrics());
    return totals;
  }

  private void money(Map<Total, BigDecimal> totals) {
    BigDecimal moved = sum(flow -> flow.kind().inBalance());
    BigDecimal closed = profit.add(commission).add(swap).add(fee);
    totals.put(Total.DEPOSITS, moved);
    totals.put(Total.CREDIT, sum(flow -> !flow.kind().inBalance()));
    totals.put(Total.CLOSED, closed);
    totals.put(Total.COMMISSION, commission);
    totals.put(Total.SWAP, swap);
    totals.put(Total.FEE, fee);
    totals.put(Total.BALANCE, opening.add(moved).add(closed));
    totals.put(Total.TRANSFERS, of(Flow.Kind.DEPOSIT).add(of(Flow.Kind.WITHDRAWAL)));
    totals.put(Total.DIVIDENDS, of(Flow.Kind.DIVIDEND));
    totals.put(Total.INTEREST, of(Flow.Kind.INTEREST));
    totals.put(Total.TAXES, of(Flow.Kind.TAX));
    totals.put(Total.CHARGES, of(Flow.Kind.FEE));
    totals.put(Total.COMMISSION_PAID, commission.add(of(Flow.Kind.COMMISSION)));
  }

  private static void metrics(Map<Total, BigDecimal> totals, MetaTraderMetrics metrics) {
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

  private BigDecimal of(Flow.Kind kind) {
    return sum(flow -> flow.kind() == kind);
  }

  private BigDecimal sum(Predicate<Flow> wanted) {
    return flows.stream().filter(wanted).map(Flow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
