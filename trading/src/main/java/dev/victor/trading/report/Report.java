package dev.victor.trading.report;

import dev.victor.core.fact.Period;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.journal.Position;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.metric.TradeResult;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The figures of one account over some days.
///
/// @param account id in `project.json`
/// @param currency of all money in here
/// @param period the days asked for
/// @param covered first and last of them with a deal, position or flow, when there is any
/// @param metrics the broker's figures
/// @param positions positions closed in the period
/// @param commission commissions, fees and taxes of all deals, signed
/// @param swap swaps of all deals, signed
public record Report(
    String account,
    String currency,
    Period period,
    Optional<Period> covered,
    MetaTraderMetrics metrics,
    int positions,
    BigDecimal commission,
    BigDecimal swap) {

  /// Computes the report of a ledger.
  public static Report of(Ledger ledger) {
    List<Deal> deals = ledger.deals();
    return new Report(
        ledger.account().id(),
        ledger.currency(),
        ledger.period(),
        covered(ledger),
        MetaTraderMetrics.of(ledger.curveStart(), results(deals)),
        ledger.positions().size(),
        sum(deals, deal -> deal.money().commission().add(deal.money().fee())),
        sum(deals, deal -> deal.money().swap()));
  }

  /// What each deal did to the balance, as metrics take it.
  public static List<TradeResult> results(List<Deal> deals) {
    return deals.stream().map(deal -> new TradeResult(deal.result(), deal.closes())).toList();
  }

  private static BigDecimal sum(List<Deal> deals, Function<Deal, BigDecimal> part) {
    return deals.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Optional<Period> covered(Ledger ledger) {
    List<LocalDate> days =
        Stream.of(
                ledger.deals().stream().map(Deal::time),
                ledger.positions().stream().map(Position::closed),
                ledger.flows().stream().map(Flow::time))
            .flatMap(Function.<Stream<Instant>>identity())
            .map(time -> LocalDate.ofInstant(time, ledger.period().zone()))
            .sorted()
            .toList();
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(new Period(days.getFirst(), days.getLast(), ledger.period().zone()));
  }
}
