package dev.victor.trading.stage;

import dev.victor.core.project.Gate;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.check.StrategyCheck;
import dev.victor.trading.check.WalkForward;
import dev.victor.trading.report.Figures;
import dev.victor.trading.sweep.SweepPlan;
import dev.victor.trading.validate.Validation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/// Holds a gate against the figures of a run, on the bars of the past or on new ones. What nobody
/// has measured does not hold.
final class GateCheck {

  private static final String UNMEASURED = "not measured";

  private final Workbench bench;
  private final Gatekeeper.Measured measured;
  private final DoubleSupplier luck;
  private final List<Finding> findings = new ArrayList<>();

  /// @param luck the deflated Sharpe ratio on the bars of the past, which it was chosen by
  GateCheck(Workbench bench, Gatekeeper.Measured measured, DoubleSupplier luck) {
    this.bench = bench;
    this.measured = measured;
    this.luck = luck;
  }

  List<Finding> of(Gate gate) {
    atLeast("minTrades", gate.minTrades(), Statistic.TRADES);
    atLeast("minReturnPercent", gate.minReturnPercent(), Statistic.RETURN);
    atLeast("minProfitFactor", gate.minProfitFactor(), Statistic.PROFIT_FACTOR);
    atLeast("minSharpe", gate.minSharpe(), Statistic.SHARPE);
    BigDecimal sure = gate.minDeflatedSharpe();
    if (sure != null) {
      deflated(sure);
    }
    BigDecimal fall = gate.maxDrawdownPercent();
    if (fall != null) {
      OptionalDouble found = figure(Statistic.MAX_DRAWDOWN);
      boolean holds = found.isPresent() && found.getAsDouble() <= fall.doubleValue();
      findings.add(new Finding("maxDrawdownPercent", fall.toPlainString(), shown(found), holds));
    }
    Gate.WalkForward walkForward = gate.walkForward();
    if (walkForward != null && walkForward.minEfficiency() != null) {
      efficiency(walkForward.minEfficiency());
    }
    days(gate.minDays());
    compared(
        "maxTrackingErrorPercent",
        gate.maxTrackingErrorPercent(),
        measured.validation().flatMap(Validation::trackingErrorPercent),
        -1);
    compared(
        "minMatchedTradesPercent",
        gate.minMatchedTradesPercent(),
        measured.validation().flatMap(Validation::matchedPercent),
        1);
    return findings;
  }

  private void deflated(BigDecimal wanted) {
    double found = luck.getAsDouble();
    findings.add(
        new Finding(
            "minDeflatedSharpe",
            wanted.toPlainString(),
            shown(Double.isNaN(found) ? OptionalDouble.empty() : OptionalDouble.of(found)),
            found >= wanted.doubleValue()));
  }

  /// Anchored, in the parts that `strategy check` takes unless told otherwise.
  private void efficiency(BigDecimal wanted) {
    Optional<OptionalDouble> found =
        SweepPlan.ifAny(bench.definition())
            .map(plan ->
                WalkForward.of(bench, plan, WalkForward.Kind.ANCHORED, StrategyCheck.FOLDS, 0)
                    .efficiency());
    findings.add(
        new Finding(
            "walkForward.minEfficiency",
            wanted.toPlainString(),
            found.map(GateCheck::shown).orElse("no parameter has a sweep"),
            found.isPresent() && found.get().orElse(Double.NaN) >= wanted.doubleValue()));
  }

  private OptionalDouble figure(Statistic statistic) {
    return measured
        .statistics()
        .map(statistics -> statistics.of(statistic))
        .orElse(OptionalDouble.empty());
  }

  private void days(@Nullable Integer wanted) {
    if (wanted != null && measured.days().isPresent()) {
      int found = measured.days().get();
      findings.add(
          new Finding("minDays", wanted.toString(), String.valueOf(found), found >= wanted));
    } else {
      unmeasured("minDays", wanted);
    }
  }

  private void atLeast(String condition, @Nullable Number wanted, Statistic statistic) {
    if (wanted != null) {
      OptionalDouble found = figure(statistic);
      boolean holds = found.isPresent() && found.getAsDouble() >= wanted.doubleValue();
      findings.add(new Finding(condition, wanted.toString(), shown(found), holds));
    }
  }

  /// @param sign above zero where more is better
  private void compared(
      String condition, @Nullable BigDecimal wanted, Optional<Double> found, int sign) {
    if (wanted == null || found.isEmpty()) {
      unmeasured(condition, wanted);
      return;
    }
    findings.add(
        new Finding(
            condition,
            wanted.toPlainString(),
            shown(OptionalDouble.of(found.get())),
            sign * found.get() >= sign * wanted.doubleValue()));
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
