package dev.victor.trading.journal;

import dev.victor.core.fact.Period;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The rows of one account in one period, and the balance they started from.
///
/// @param account whose
/// @param period which days; deals by their time, positions by their closing
/// @param opening balance just before the period
/// @param entries the rows
public record Ledger(Account account, Period period, BigDecimal opening, Entries entries) {

  /// Currency of all money in here.
  public String currency() {
    return account.currency();
  }

  /// Fills, oldest first.
  public List<Deal> deals() {
    return entries.deals();
  }

  /// Closed positions, by closing time.
  public List<Position> positions() {
    return entries.positions();
  }

  /// Deposits, withdrawals and the like, oldest first.
  public List<Flow> flows() {
    return entries.flows();
  }

  /// The deals that close something: what the broker counts as trades, and the steps of its balance
  /// curve.
  public List<Deal> closing() {
    return deals().stream().filter(Deal::closes).toList();
  }

  /// Closed positions in the order in which the closing deals tell of them; those that no deal
  /// names come last.
  public List<Position> listed() {
    Map<String, Position> left = new LinkedHashMap<>();
    positions().forEach(position -> left.put(position.id(), position));
    List<Position> listed = new ArrayList<>();
    for (Deal deal : closing()) {
      deal.position().map(left::remove).ifPresent(listed::add);
    }
    listed.addAll(left.values());
    return listed;
  }

  /// The same ledger, begun just before its first deal: what an account that is not new was paid in
  /// or out before it counts as its opening balance.
  public Ledger begunByTrading() {
    if (opening.signum() == 0 || deals().isEmpty()) {
      return this;
    }
    Instant first = deals().getFirst().time();
    Map<Boolean, List<Flow>> paidFirst =
        flows().stream()
            .collect(
                Collectors.partitioningBy(
                    flow -> flow.kind().inBalance() && flow.time().isBefore(first)));
    BigDecimal moved =
        paidFirst.getOrDefault(true, List.of()).stream()
            .map(Flow::amount)
            .reduce(opening, BigDecimal::add);
    List<Flow> after = paidFirst.getOrDefault(false, List.of());
    return new Ledger(account, period, moved, new Entries(deals(), positions(), after));
  }

  /// Where the balance curve starts: the balance before the period or, on a new account, the first
  /// deposit. MetaTrader ignores later deposits and withdrawals in its curve.
  public BigDecimal curveStart() {
    return curveStart(opening, entries);
  }

  /// The same for rows that are in no store yet.
  public static BigDecimal curveStart(BigDecimal opening, Entries entries) {
    return curveStart(opening, entries.flows());
  }

  /// The same for flows alone, oldest first.
  public static BigDecimal curveStart(BigDecimal opening, List<Flow> flows) {
    if (opening.signum() != 0) {
      return opening;
    }
    return flows.stream()
        .filter(flow -> flow.kind().inBalance() && flow.amount().signum() > 0)
        .map(Flow::amount)
        .findFirst()
        .orElse(BigDecimal.ZERO);
  }

  /// Balance at the end of the period.
  public BigDecimal balance() {
    BigDecimal flows =
        flows().stream()
            .filter(flow -> flow.kind().inBalance())
            .map(Flow::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal results =
        deals().stream().map(Deal::result).reduce(BigDecimal.ZERO, BigDecimal::add);
    return opening.add(flows).add(results);
  }
}
