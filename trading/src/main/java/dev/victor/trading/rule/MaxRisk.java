package dev.victor.trading.rule;

import dev.victor.trading.journal.Position;
import dev.victor.trading.metric.MetaTraderMetrics;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.util.Optional;

/// So much may be lost at the stop of a position, where its stop is known.
///
/// @param most in percent of the day's opening balance
record MaxRisk(BigDecimal most) implements Rule {

  @Override
  public Optional<Breach> broken(RuleDay day) {
    Evidence evidence = new Evidence("maxRiskPercent", day);
    for (Position position : day.closed()) {
      position
          .span()
          .risk()
          .flatMap(risk -> day.opening().map(opening -> MetaTraderMetrics.percent(risk, opening)))
          .filter(share -> share.compareTo(most) > 0)
          .ifPresent(share -> {
            String words =
                position.symbol()
                    + " closed "
                    + day.clock(position.closed())
                    + " risked "
                    + Figures.ratio(share)
                    + " % of the balance, allowed "
                    + Figures.tick(most)
                    + " %";
            evidence.add(words, words, Optional.of(position.id()));
          });
    }
    return evidence.breach();
  }
}
