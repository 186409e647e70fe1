package dev.victor.trading.rule;

import dev.victor.core.project.Project;
import dev.victor.core.project.TradingRules;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Ledger;
import dev.victor.trading.journal.Step;
import dev.victor.trading.journal.Window;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
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
  ///
  /// @param journal that the ledger was read from
  public List<Breach> broken(JournalStore journal, Ledger ledger) {
    if (rules.isEmpty()) {
      return List.of();
    }
    String account = ledger.account().id();
    List<Loss> before = before(journal, account, ledger.period().start());
    return RuleDay.of(ledger, journal.funded(account), before).stream()
        .flatMap(day -> rules.stream().flatMap(rule -> rule.broken(day).stream()))
        .toList();
  }

  /// Losses that an entry right at the beginning may follow too soon.
  private List<Loss> before(JournalStore journal, String account, Instant start) {
    List<Loss> losses = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule instanceof Revenge revenge) {
        journal.steps(
            account,
            new Window(start.minus(revenge.pause()), start),
            Step.Detail.MONEY,
            step -> {
              if (step.closes() && step.money().total().signum() < 0) {
                losses.add(new Loss(step.time(), step.money().total().negate()));
              }
            });
      }
    }
    return losses;
  }
}
