package dev.victor.trading.journal;

/// The totals that statements print, in the words of our own answers.
public enum Total {
  /// Sum of deposits and withdrawals.
  DEPOSITS("deposits"),
  /// Money lent by the broker.
  CREDIT("credit"),
  /// Sum of closed results.
  CLOSED("closedProfit"),
  /// Sum of commissions, signed.
  COMMISSION("commission"),
  /// Sum of swaps, signed.
  SWAP("swap"),
  /// Sum of fees and taxes, signed.
  FEE("fee"),
  /// Sum of deposits and withdrawals alone, where other flows are stated apart.
  TRANSFERS("transfers"),
  /// Sum of dividends.
  DIVIDENDS("dividends"),
  /// Sum of interest.
  INTEREST("interest"),
  /// Sum of taxes booked apart from deals.
  TAXES("taxes"),
  /// Sum of charges booked apart from deals.
  CHARGES("charges"),
  /// Sum of commissions, those booked apart from deals among them.
  COMMISSION_PAID("commissionPaid"),
  /// Result of what was closed, after the commissions of its opening and its closing.
  REALIZED("realizedProfit"),
  /// How much cash changed.
  CASH_CHANGE("cashChange"),
  /// Balance at the end.
  BALANCE("balance"),
  /// Balance with what is still open.
  EQUITY("equity"),
  /// Result of what is still open.
  FLOATING("floating"),
  /// Closed result after costs.
  NET("netProfit"),
  /// Sum of winning trades.
  GROSS_PROFIT("grossProfit"),
  /// Sum of losing trades, negative.
  GROSS_LOSS("grossLoss"),
  /// Gross profit over gross loss.
  PROFIT_FACTOR("profitFactor"),
  /// Net over trades.
  EXPECTED_PAYOFF("expectedPayoff"),
  /// Trades as the broker counts them.
  TRADES("trades"),
  /// How many trades won.
  WON("won"),
  /// How many trades lost.
  LOST("lost"),
  /// Best trade.
  LARGEST_PROFIT("largestProfit"),
  /// Worst trade, negative.
  LARGEST_LOSS("largestLoss"),
  /// Deepest fall below the start.
  DRAWDOWN_ABSOLUTE("drawdownAbsolute"),
  /// Deepest fall from a peak, in money.
  DRAWDOWN_MAXIMAL("drawdownMaximal"),
  /// The same in percent of its peak.
  DRAWDOWN_MAXIMAL_PERCENT("drawdownMaximalPercent"),
  /// Money of the deepest fall in percent.
  DRAWDOWN_RELATIVE("drawdownRelative"),
  /// Deepest fall in percent of its peak.
  DRAWDOWN_RELATIVE_PERCENT("drawdownRelativePercent"),
  /// Net over the maximal drawdown.
  RECOVERY_FACTOR("recoveryFactor"),
  /// Mean over deviation of the trades' returns.
  SHARPE("sharpe");

  private final String label;

  Total(String label) {
    this.label = label;
  }

  /// The key in JSON answers and in the store.
  public String label() {
    return label;
  }
}
