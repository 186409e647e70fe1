package dev.victor.trading.reconcile;

import dev.victor.trading.journal.StatedTotal;
import dev.victor.trading.journal.Total;
import dev.victor.trading.statement.Contradiction;
import dev.victor.trading.statement.Statement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whether a statement agrees with its own rows.
///
/// @param computed every total that the rows give
/// @param differences stated totals that disagree
/// @param notDerivable stated totals that the rows cannot give; they spoil nothing
public record Reconciliation(
    Map<Total, BigDecimal> computed, List<Difference> differences, List<Total> notDerivable) {

  private static final Set<Total> MONEY =
      EnumSet.of(Total.CLOSED, Total.BALANCE, Total.NET, Total.GROSS_PROFIT, Total.GROSS_LOSS);

  /// Compares each stated total with the rows.
  public static Reconciliation of(Statement statement) {
    Map<Total, BigDecimal> computed = ComputedTotals.of(statement.opening(), statement.entries());
    computed.putAll(statement.aside().sums());
    List<Difference> differences = new ArrayList<>();
    List<Total> notDerivable = new ArrayList<>();
    BigDecimal rounding =
        statement.rounding().multiply(BigDecimal.valueOf(statement.entries().positions().size()));
    for (StatedTotal stated : statement.stated()) {
      BigDecimal found = computed.get(stated.name());
      if (found == null || statement.notDerivable().contains(stated.name())) {
        notDerivable.add(stated.name());
      } else if (!agrees(stated, found, rounding)) {
        differences.add(
            new Difference(
                stated.name(),
                stated.value(),
                found.setScale(Math.max(0, stated.value().scale()), RoundingMode.HALF_UP),
                ""));
      }
    }
    for (Contradiction place : statement.aside().contradictions()) {
      differences.add(
          new Difference(place.name(), place.stated(), place.computed(), place.where()));
    }
    statement.notDerivable().forEach(computed::remove);
    return new Reconciliation(computed, differences, notDerivable);
  }

  private static boolean agrees(StatedTotal stated, BigDecimal found, BigDecimal rounding) {
    return stated.agrees(found)
        || (MONEY.contains(stated.name())
            && found.subtract(stated.value()).abs().compareTo(rounding) <= 0);
  }

  /// Whether nothing disagrees.
  public boolean reconciled() {
    return differences.isEmpty();
  }

  /// A computed total at the digits in which it was stated.
  public Map<Total, BigDecimal> computedAsStated(List<StatedTotal> stated) {
    Map<Total, BigDecimal> shown = new EnumMap<>(Total.class);
    for (StatedTotal total : stated) {
      BigDecimal found = computed.get(total.name());
      if (found != null) {
        shown.put(
            total.name(), found.setScale(Math.max(0, total.value().scale()), RoundingMode.HALF_UP));
      }
    }
    return shown;
  }
}
