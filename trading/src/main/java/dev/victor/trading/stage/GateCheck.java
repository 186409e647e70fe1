package dev.victor.trading.stage;

import dev.victor.core.project.Gate;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.Statistics;
import dev.victor.trading.report.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Holds a gate against the figures of a run. What nobody has measured does not hold.
final class GateCheck {

  private static final String UNMEASURED = "not measured";

  private final Statistics statistics;
  private final List<Finding> findings = new ArrayList<>();

  GateCheck(Statistics statistics) {
    this.statistics = statistics;
  }

  List<Finding> of(Gate gate) {
    atLeast("minTrades", gate.minTrades(), Statistic.TRADES);
    atLeast("minReturnPercent", gate.minReturnPercent(), Statistic.RETURN);
    atLeast("minProfitFactor", gate.minProfitFactor(), Statistic.PROFIT_FACTOR);
    atLeast("minSharpe", gate.minSharpe(), Statistic.SHARPE);
    BigDecimal fall = gate.maxDrawdownPercent();
    if (fall != null) {
      OptionalDouble found = statistics.of(Statistic.MAX_DRAWDOWN);
      boolean holds = found.isPresent() && found.getAsDouble() <= fall.doubleValue();
      findings.add(new Finding("maxDrawdownPercent", fall.toPlainString(), shown(found), holds));
    }
    Gate.WalkForward walkForward = gate.walkForward();
    unmeasured(
        "walkForward.minEfficiency", walkForward == null ? null : walkForward.minEfficiency());
    unmeasured("minDays", gate.minDays());
    unmeasured("maxTrackingErrorPercent", gate.maxTrackingErrorPercent());
    unmeasured("minMatchedTradesPercent", gate.minMatchedTradesPercent());
    return findings;
  }

  private void atLeast(String condition, @Nullable Number wanted, Statistic statistic) {
    if (wanted != null) {
      OptionalDouble found = statistics.of(statistic);
      boolean holds = found.isPresent() && found.getAsDouble() >= wanted.doubleValue();
      findings.add(new Finding(condition, wanted.toString(), shown(found), holds));
    }
  }

  private void unmeasured(String condition, @Nullable Number wanted) {
    if (wanted != null) {
      findings.add(new Finding(condition, wanted.toString(), UNMEASURED, false));
    }
  }

  private static String shown(OptionalDouble found) {
    return found.isPresent()
        ? Figures.tick(BigDecimal.valueOf(found.getAsDouble()).setScale(4, RoundingMode.HALF_UP))
        : "none";
  }
}
