package dev.victor.trading.metric;

/// Figures that are sums over the rows of the journal, shown beside the broker's.
@SuppressWarnings("ImmutableEnumChecker") // a record of text does not change
public enum LedgerMetric implements Metric {
  /// Positions from flat to flat.
  POSITIONS(
      "positions",
      "positions",
      Unit.COUNT,
      "positions closed completely; one position may have several trades"),
  /// Commission.
  COMMISSION(
      "commission",
      "commission",
      Unit.MONEY,
      "commissions, fees and taxes of all deals, signed; inside net profit"),
  /// Swap.
  SWAP("swap", "swap", Unit.MONEY, "swaps of all deals, signed; inside net profit");

  private final Entry entry;

  LedgerMetric(String id, String label, Unit unit, String formula) {
    this.entry = new Entry(id, label, unit, Family.MT, "victor", formula);
  }

  @Override
  public Entry entry() {
    return entry;
  }
}
