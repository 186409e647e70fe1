package dev.victor.trading.reconcile;

import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Imported;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.StatedTotal;
import dev.victor.trading.journal.Step;
import dev.victor.trading.journal.Total;
import dev.victor.trading.journal.Window;
import dev.victor.trading.journal.book.PositionBook;
import dev.victor.trading.statement.Contradiction;
import dev.victor.trading.statement.Statement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
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

  /// Whether a statement contradicts itself; where it states no totals, its rows are not added up.
  public static Reconciliation ofStated(Statement statement) {
    return statement.stated().isEmpty() ? of(statement.with(Entries.NONE)) : of(statement);
  }

  /// Compares each total that a statement states with its own rows.
  public static Reconciliation of(Statement statement) {
    Totals totals = new Totals(statement.opening(), statement.entries().flows());
    if (statement.positions() == Statement.Positions.STATED) {
      statement.entries().deals().forEach(deal -> totals.add(deal.money(), deal.closes()));
    } else {
      PositionBook book =
          new PositionBook(deal -> totals.add(deal.money(), deal.closes()), position -> {});
      statement.entries().deals().forEach(book::add);
    }
    Map<Total, BigDecimal> computed = totals.all();
    computed.putAll(statement.aside().sums());
    Reconciliation rows =
        compare(
            statement.stated(),
            statement.notDerivable(),
            statement
                .rounding()
                .multiply(BigDecimal.valueOf(statement.entries().positions().size())),
            computed);
    List<Difference> differences = new ArrayList<>(rows.differences());
    for (Contradiction place : statement.aside().contradictions()) {
      differences.add(
          new Difference(place.name(), place.stated(), place.computed(), place.where()));
    }
    return new Reconciliation(computed, differences, rows.notDerivable());
  }

  /// Compares each total that an imported file stated with the rows that the journal holds of its
  /// time.
  public static Reconciliation of(JournalStore journal, String account, Imported file) {
    Window window = file.covers().orElseGet(() -> new Window(Instant.EPOCH, Instant.EPOCH));
    Totals totals =
        new Totals(journal.balanceBefore(account, window.from()), journal.flows(account, window));
    long[] closed = {0};
    journal.steps(
        account,
        window,
        Step.Detail.MONEY,
        step -> {
          totals.add(step.money(), step.closes());
          closed[0] += step.closes() ? 1 : 0;
        });
    return compare(
        file.stated(),
        file.notDerivable(),
        file.rounding().multiply(BigDecimal.valueOf(closed[0])),
        totals.all());
  }

  private static Reconciliation compare(
      List<StatedTotal> all,
      Set<Total> unknown,
      BigDecimal rounding,
      Map<Total, BigDecimal> computed) {
    List<Difference> differences = new ArrayList<>();
    List<Total> notDerivable = new ArrayList<>();
    for (StatedTotal stated : all) {
      BigDecimal found = computed.get(stated.name());
      if (found == null || unknown.contains(stated.name())) {
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
    unknown.forEach(computed::remove);
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
