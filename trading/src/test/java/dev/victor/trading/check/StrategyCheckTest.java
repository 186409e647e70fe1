package dev.victor.trading.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.console.Console;
import dev.victor.core.console.Console.Terminal;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.backtest.ParameterText;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.Trade;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.strategy.StrategySession;
import dev.victor.trading.strategy.StrategyWorkspace;
import dev.victor.trading.sweep.SweepPlan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each question, on a backtest that stands it and on one that does not.
class StrategyCheckTest {

  @TempDir Path folder;

  @Test
  void what_looks_ahead_is_found() {
    byte[] wants = {0, 1, 0, 2, 0};

    assertThat(LookAhead.of(wants, known -> wants, Optional.empty()).holds()).isTrue();
    Check check =
        LookAhead.of(wants, known -> known == 4 ? new byte[known] : wants, Optional.empty());
    assertThat(check.holds()).isFalse();
    assertThat(check.what()).startsWith("bar 3 ");
  }

  @Test
  void what_never_forgets_its_beginning_is_found() throws IOException {
    assertThat(check(outcome("mean", "\"$level\"", "0"), "warm-up").holds()).isTrue();
    Check check = check(outcome("sar", "\"close\"", "0"), "warm-up");
    assertThat(check.holds()).isFalse();
    assertThat(check.what()).doesNotContain(" 0 after four times");
  }

  @Test
  void each_part_is_traded_by_the_best_choice_of_the_bars_before() throws IOException {
    Workbench bench = bench("mean", "\"$level\"", "0");
    SweepPlan plan = SweepPlan.ifAny(bench.definition()).orElseThrow();
    WalkForward anchored = WalkForward.of(bench, plan, WalkForward.Kind.ANCHORED, 3, 0);
    WalkForward rolling = WalkForward.of(bench, plan, WalkForward.Kind.ROLLING, 3, 5);
    Workbench second = bench.on(0, 120);
    Map<String, BigDecimal> best =
        Collections.max(
            plan.variants(),
            (one, other) -> Double.compare(equity(second, one), equity(second, other)));

    assertThat(anchored.folds()).hasSize(3);
    assertThat(equity(second, anchored.folds().get(1).parameters()))
        .isEqualTo(equity(second, best));
    assertThat(rolling.folds()).hasSize(3);
    assertThat(anchored.efficiency()).isPresent();
    assertThat(WalkForward.of(bench, plan, WalkForward.Kind.ANCHORED, 3, 500).folds()).isEmpty();
  }

  private static double equity(Workbench bench, Map<String, BigDecimal> choice) {
    return bench
        .with(choice)
        .run(Set.of(Statistic.EQUITY_FINAL))
        .statistics()
        .of(Statistic.EQUITY_FINAL)
        .orElseThrow();
  }

  @Test
  void few_lucky_trades_are_no_proof() {
    List<Trade> lucky = new ArrayList<>(Collections.nCopies(20, trade(99)));
    lucky.add(trade(200));

    assertThat(Bootstrap.of(Collections.nCopies(20, trade(110))).holds()).isTrue();
    assertThat(Bootstrap.of(lucky).holds()).isFalse();
    assertThat(Bootstrap.of(List.of(trade(110))).what()).contains("fewer than 10");
  }

  private static Trade trade(double exit) {
    return new Trade(0, 1, 1, 100, exit, 0, Trade.Exit.SIGNAL);
  }

  @Test
  void costs_and_neighbours_are_asked_too() throws IOException {
    CheckOutcome cheap = outcome("mean", "\"$level\"", "0");
    CheckOutcome dear = outcome("mean", "\"$level\"", "9");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    cheap.print(console(said));

    assertThat(cheap.checks().stream().map(Check::name).collect(Collectors.joining(" ")))
        .isEqualTo(
            "look-ahead warm-up walk-forward-anchored walk-forward-rolling neighbours bootstrap"
                + " costs deflated-sharpe");
    assertThat(check(cheap, "costs").holds()).isTrue();
    assertThat(check(cheap, "neighbours").what()).startsWith("the worst of 2 neighbours, level=");
    assertThat(check(dear, "costs").holds()).isFalse();
    assertThat(dear.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(ParameterText.of(cheap.parameters())).isEqualTo("level=100");
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("walk-forward-anchored  holds");
  }

  private static Check check(CheckOutcome outcome, String name) {
    return outcome.checks().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private CheckOutcome outcome(String series, String level, String fee) throws IOException {
    workspace(series, level, fee);
    return new StrategyCheck(StrategySession.in(folder))
        .of(Optional.empty(), StrategyCheck.FOLDS, 0);
  }

  private Workbench bench(String series, String level, String fee) throws IOException {
    return Workbench.open(workspace(series, level, fee), Optional.empty());
  }

  /// Waves of twenty bars about 100.
  private Workspace workspace(String series, String level, String fee) throws IOException {
    String[] rows = new String[240];
    for (int i = 0; i < rows.length; i++) {
      long price = Math.round(100 + 15 * Math.sin(i / 3.2) + i % 3);
      rows[i] = price + "," + (price + 1) + "," + (price - 1) + "," + price;
    }
    return StrategyWorkspace.in(
        folder,
        """
        {"id": "s", "dataset": "d",
         "parameters": {"level": {"value": 100, "sweep": {"values": [95, 100, 105]}}},
         "long": {"enter": {"below": ["%s", %s]}, "exit": {"above": ["%s", %s]}},
         "indicators": {"mean": {"type": "sma", "period": 3}, "sar": {"type": "parabolic-sar"}},
         "execution": {"capital": 1000, "sizing": {"type": "units", "units": 1},
           "commission": {"type": "per-unit", "amount": %s}}}
        """
            .formatted(series, level, series, level, fee),
        rows);
  }

  private static Console console(ByteArrayOutputStream out) {
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    return new Console(stream, stream, Terminal.NONE);
  }
}
