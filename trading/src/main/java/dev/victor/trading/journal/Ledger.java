package dev.victor.trading.journal;

import dev.victor.core.fact.Period;
import java.math.BigDecimal;
import java.util.List;

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
