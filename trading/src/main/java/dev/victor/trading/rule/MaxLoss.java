package dev.victor.trading.rule;

import dev.victor.trading.journal.Deal;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// So much may be lost on one day by closed trades.
///
/// @param name in `project.json`
/// @param limit above zero, in the account's currency or in percent of the day's opening balance
/// @param percent which of the two
record MaxLoss(String name, BigDecimal limit, boolean percent) implements Rule {

  @Override
  public Optional<Breach> broken(RuleDay day) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Deal deal : day.closing()) {
      sum = sum.add(deal.result());
      BigDecimal lost = percent ? share(sum, day) : sum;
      if (lost.negate().compareTo(limit) > 0) {
        return Optional.of(breach(day, deal, sum));
      }
    }
    return Optional.empty();
  }

  private static BigDecimal share(BigDecimal sum, RuleDay day) {
    return MetaTraderMetrics.percent(sum, day.opening());
  }

  private Breach breach(RuleDay day, Deal last, BigDecimal sum) {
    String relative = Figures.ratio(share(sum.negate(), day)) + " %";
    String when = " at " + day.clock(last.time()) + " after " + last.symbol();
    String money = Figures.money(sum.negate()) + " " + day.currency() + " (" + relative + ")";
    String allowed = percent ? Figures.tick(limit) + " %" : Figures.money(limit);
    List<Entering> after = day.enteredAfter(last.time());
    String more =
        after.isEmpty() ? "" : "; " + Entering.count(after.size()) + " entered after that";
    return new Breach(
        name,
        day.day(),
        "down " + money + when + ", allowed " + allowed + more,
        "down " + relative + when + (percent ? ", allowed " + allowed : "") + more,
        Entering.positions(after));
  }
}
