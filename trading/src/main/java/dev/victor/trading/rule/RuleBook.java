package dev.victor.trading.rule;

import dev.victor.core.project.Project;
import dev.victor.core.project.TradingRules;
import dev.victor.trading.journal.Ledger;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The rules that `project.json` declares.
public final class RuleBook {

  private final List<Rule> rules = new ArrayList<>();

  private RuleBook() {}

  /// The rules of a project; none where it declares none.
  public static RuleBook of(Project project) {
    RuleBook book = new RuleBook();
    TradingRules declared = project.journal() == null ? null : project.journal().rules();
    if (declared != null) {
      book.add(declared.maxTradesADay(), MaxTrades::new);
      book.add(declared.maxLossADay(), limit -> loss("maxLossADay", limit, false));
      book.add(declared.maxLossADayPercent(), limit -> loss("maxLossADayPercent", limit, true));
      book.add(declared.maxLossesInARow(), MaxLossesInARow::new);
      book.add(declared.revengeMinutes(), minutes -> new Revenge(Duration.ofMinutes(minutes)));
      book.add(declared.maxLots(), MaxLots::new);
      book.add(declared.maxRiskPercent(), MaxRisk::new);
      book.add(declared.stop(), kept -> new StopKept());
    }
    return book;
  }

  private static Rule loss(String name, BigDecimal limit, boolean percent) {
    return new MaxLoss(name, limit, percent);
  }

  private <T> void add(@Nullable T declared, Function<T, Rule> rule) {
    if (declared != null) {
      rules.add(rule.apply(declared));
    }
  }

  /// Whether there are any.
  public boolean isEmpty() {
    return rules.isEmpty();
  }

  /// What the days of a ledger broke, first to last.
  public List<Breach> broken(Ledger ledger) {
    if (rules.isEmpty()) {
      return List.of();
    }
    return RuleDay.of(ledger).stream()
        .flatMap(day -> rules.stream().flatMap(rule -> rule.broken(day).stream()))
        .toList();
  }
}
