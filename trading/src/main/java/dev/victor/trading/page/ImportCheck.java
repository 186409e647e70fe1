package dev.victor.trading.page;

import dev.victor.trading.journal.Imported;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.StatedTotal;
import dev.victor.trading.journal.Total;
import dev.victor.trading.reconcile.Difference;
import dev.victor.trading.reconcile.Reconciliation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A file that was imported, and how its totals stand beside the journal now.
///
/// @param file the file and what it stated
/// @param lines the totals that could be compared
/// @param notDerivable those that the rows cannot give
record ImportCheck(Imported file, List<Line> lines, List<Total> notDerivable) {

  /// Totals that tell nothing of money.
  private static final Set<Total> PURE =
      EnumSet.of(
          Total.PROFIT_FACTOR,
          Total.TRADES,
          Total.WON,
          Total.LOST,
          Total.DRAWDOWN_MAXIMAL_PERCENT,
          Total.DRAWDOWN_RELATIVE_PERCENT,
          Total.RECOVERY_FACTOR,
          Total.SHARPE);

  /// One total.
  ///
  /// @param name which
  /// @param stated by the broker
  /// @param computed by the journal, at the digits stated
  /// @param agrees whether they are the same
  record Line(Total name, BigDecimal stated, BigDecimal computed, boolean agrees) {

    /// Whether it may be read where money may not.
    boolean pure() {
      return PURE.contains(name);
    }
  }

  /// Compares the totals of one file anew.
  static ImportCheck of(JournalStore journal, String account, Imported file) {
    Reconciliation now = Reconciliation.of(journal, account, file);
    Map<Total, BigDecimal> computed = now.computedAsStated(file.stated());
    List<Total> differ = now.differences().stream().map(Difference::name).toList();
    List<Line> lines = new ArrayList<>();
    for (StatedTotal total : file.stated()) {
      BigDecimal found = computed.get(total.name());
      if (found != null && !now.notDerivable().contains(total.name())) {
        lines.add(new Line(total.name(), total.value(), found, !differ.contains(total.name())));
      }
    }
    return new ImportCheck(file, lines, now.notDerivable());
  }

  /// How many totals disagree.
  int differing() {
    return (int) lines.stream().filter(line -> !line.agrees()).count();
  }

  /// What became of it, in words.
  String verdict() {
    if (lines.isEmpty()) {
      return "nothing stated to compare with";
    }
    return differing() == 0
        ? "reconciled: " + Words.count(lines.size(), "total")
        : "does not reconcile: "
            + differing()
            + " of "
            + Words.count(lines.size(), "total")
            + (differing() == 1 ? " differs" : " differ");
  }
}
