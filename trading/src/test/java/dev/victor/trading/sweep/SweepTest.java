package dev.victor.trading.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.console.Console;
import dev.victor.core.console.Console.Terminal;
import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.backtest.ParameterText;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.Statistics;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.strategy.StrategyWorkspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepTest {

  private static final String SWEPT =
      """
      {"id": "s", "dataset": "d",
       "parameters": {"low": {"value": 9, "sweep": {"values": [8, 9]}},
                      "high": {"value": 11, "sweep": {"from": 8, "to": 12, "step": 2}}},
       "constraints": ["low < high"],
       "long": {"enter": {"above": ["close", "$high"]}, "exit": {"below": ["close", "$low"]}},
       "execution": {"capital": 1000, "sizing": {"type": "units", "units": 1}}}
      """;

  @TempDir Path folder;

  @Test
  void every_combination_that_obeys_the_constraints_in_order() throws IOException {
    assertThat(plan().variants())
        .extracting(ParameterText::of)
        .containsExactly("low=8 high=10", "low=8 high=12", "low=9 high=10", "low=9 high=12");
  }

  @Test
  void the_same_seed_draws_the_same() throws IOException {
    SweepPlan plan = plan();

    assertThat(plan.drawn(2, 7)).isEqualTo(plan.drawn(2, 7));
    assertThat(plan.drawn(2, 7).variants()).hasSize(2).isSubsetOf(plan.variants());
    assertThat(plan.drawn(99, 1)).isEqualTo(plan);
  }

  @Test
  void nothing_to_sweep_is_said() throws IOException {
    Workspace workspace = StrategyWorkspace.in(folder, StrategyWorkspace.PLAIN, "1,1,1,1");

    assertThatThrownBy(
            () -> SweepPlan.grid(Workbench.open(workspace, Optional.empty()).definition()))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("has nothing to sweep");
  }

  @Test
  void the_best_comes_first_whatever_is_asked() throws IOException {
    Workspace workspace =
        StrategyWorkspace.in(
            folder, SWEPT, "8,8,8,8", "11,11,11,11", "11,13,11,13", "13,15,13,15", "7,7,7,7");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    Console console = new Console(stream, stream, Terminal.NONE);
    SweepOutcome outcome =
        new Sweep(workspace, console)
            .run(Optional.empty(), Statistic.EQUITY_FINAL, Optional.empty(), 2);
    SweepOutcome calm =
        new Sweep(workspace, console)
            .run(Optional.empty(), Statistic.MAX_DRAWDOWN, Optional.empty(), 1);
    outcome.print(console);

    assertThat(outcome.ranked()).hasSize(4);
    assertThat(ParameterText.of(outcome.ranked().getFirst().parameters()))
        .isEqualTo("low=8 high=10");
    assertThat(calm.ranked().getFirst().statistics().of(Statistic.MAX_DRAWDOWN).orElseThrow())
        .isLessThanOrEqualTo(
            calm.ranked().getLast().statistics().of(Statistic.MAX_DRAWDOWN).orElseThrow());
    assertThat(said.toString(StandardCharsets.UTF_8).replaceAll("in [0-9]+ ms", "in N ms"))
        .contains("4 variants in N ms, by equity at the end")
        .contains("low=8 high=10");
  }

  @Test
  void a_peak_among_poor_neighbours_is_no_plateau() {
    List<Variant> line =
        List.of(variant(1, 5), variant(2, 6), variant(3, 5), variant(4, 0), variant(5, 9));

    Plateau plateau = Plateau.of(line, Statistic.EQUITY_FINAL);

    assertThat(plateau.variant().parameters()).containsEntry("p", BigDecimal.valueOf(1));
    assertThat(plateau.worst().score(Statistic.EQUITY_FINAL)).isEqualTo(5);
    assertThat(plateau.neighbours()).isEqualTo(1);
  }

  private static Variant variant(int parameter, double equity) {
    return new Variant(
        Map.of("p", BigDecimal.valueOf(parameter)),
        new Statistics(Map.of(Statistic.EQUITY_FINAL, equity)));
  }

  private SweepPlan plan() throws IOException {
    Workspace workspace = StrategyWorkspace.in(folder, SWEPT, "1,1,1,1", "1,1,1,1");
    return SweepPlan.grid(Workbench.open(workspace, Optional.empty()).definition());
  }
}
