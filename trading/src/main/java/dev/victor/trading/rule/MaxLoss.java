package dev.victor.trading.rule;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// So much may be lost on one day, the costs of entries included.
///
/// @param name in `project.json`
/// @param limit above zero, in the account's currency or in percent of the day's opening balance
/// @param percent which of the two
record MaxLoss(String name, BigDecimal limit, boolean percent) implements Rule {

  @Override
  public Optional<Breach> broken(RuleDay day) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Deal deal : day.deals()) {
      sum = sum.add(deal.result());
      BigDecimal lost = sum.negate();
      boolean over =
          percent
              ? share(lost, day).filter(part -> part.compareTo(limit) > 0).isPresent()
              : lost.compareTo(limit) > 0;
      if (over) {
        return Optional.of(breach(day, deal, lost));
      }
    }
    return Optional.empty();
  }

  /// Percent of the opening balance, when that is known.
  private static Optional<BigDecimal> share(BigDecimal lost, RuleDay day) {
    return day.opening().map(opening -> MetaTraderMetrics.percent(lost, opening));
  }

  /// A percentage beside a limit in money would tell how much money there is.
  private Breach breach(RuleDay day, Deal last, BigDecimal lost) {
    String relative = share(lost, day).map(part -> Figures.ratio(part) + " %").orElse("");
    String when = " at " + day.clock(last.time()) + " after " + last.symbol();
    List<Entering> after = day.enteredAfter(last.time());
    String more =
        after.isEmpty() ? "" : "; " + Entering.count(after.size()) + " entered after that";
    String allowed = percent ? Figures.tick(limit) + " %" : Figures.money(limit);
    return new Breach(
        name,
        day.day(),
        "down "
            + Figures.money(lost)
            + " "
            + day.currency()
            + (relative.isEmpty() ? "" : " (" + relative + ")")
            + when
            + ", allowed "
            + allowed
            + more,
        (percent
                ? "down " + relative + when + ", allowed " + allowed
                : "more lost than allowed" + when)
            + more,
        Entering.positions(after));
  }
}
