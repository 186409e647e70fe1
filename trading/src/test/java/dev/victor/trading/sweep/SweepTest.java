package dev.victor.trading.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.backtest.ParameterText;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.Statistics;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.strategy.StrategySession;
import dev.victor.trading.strategy.StrategyWorkspace;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
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
    swept();
    SweepOutcome outcome = sweep(Statistic.EQUITY_FINAL, 2);
    SweepOutcome calm = sweep(Statistic.MAX_DRAWDOWN, 1);

    assertThat(outcome.ranked()).hasSize(4);
    assertThat(ParameterText.of(outcome.ranked().getFirst().parameters()))
        .isEqualTo("low=8 high=10");
    assertThat(calm.ranked().getFirst().statistics().of(Statistic.MAX_DRAWDOWN).orElseThrow())
        .isLessThanOrEqualTo(
            calm.ranked().getLast().statistics().of(Statistic.MAX_DRAWDOWN).orElseThrow());
    assertThat(StrategySession.said(outcome).replaceAll("in [0-9]+ ms", "in N ms"))
        .contains("4 variants in N ms, by equity at the end")
        .contains("low=8 high=10");
    assertThat(outcome.tried()).isEqualTo(4);
    assertThat(calm.tried()).isEqualTo(4);
  }

  private void swept() throws IOException {
    StrategyWorkspace.in(
        folder, SWEPT, "8,8,8,8", "11,11,11,11", "11,13,11,13", "13,15,13,15", "7,7,7,7");
  }

  private SweepOutcome sweep(Statistic by, int top) {
    return new Sweep(session()).run(wish(by, top));
  }

  private static SweepWish wish(Statistic by, int top) {
    return new SweepWish(Optional.empty(), by, Optional.empty(), Optional.empty(), top);
  }

  private Session session() {
    return StrategySession.in(folder);
  }

  @Test
  void parts_put_together_are_the_whole_bit_for_bit() throws IOException {
    swept();
    SweepOutcome whole = sweep(Statistic.EQUITY_FINAL, 9);
    String first = shard("1/3");
    shard("2/3");
    shard("3/3");

    SweepOutcome merged = merge("parts");

    assertThat(merged.ranked()).isEqualTo(whole.ranked());
    assertThat(merged.plateau()).isEqualTo(whole.plateau());
    assertThat(shard("1/3")).isEqualTo(first);
  }

  @Test
  void a_part_that_is_missing_twice_or_foreign_is_named() throws IOException {
    swept();
    shard("1/2");
    assertThatThrownBy(() -> merge("parts"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("missing 2/2");
    shard("2/2");
    Path part = folder.resolve("parts").resolve(name("1/2"));
    Files.copy(part, folder.resolve("parts/again.shard"));
    assertThatThrownBy(() -> merge("parts"))
        .hasMessageContaining("is shard 1/2, as ")
        .hasMessageContaining("parts/");
    Files.delete(folder.resolve("parts/again.shard"));
    Files.writeString(part, Files.readString(part).replace("\n0 ", "\n2 "));
    assertThatThrownBy(() -> merge("parts")).hasMessageContaining("was changed");
    shard("1/2");
    Path definition = folder.resolve("strategies/s/strategy.json");
    Files.writeString(definition, Files.readString(definition).replace("1000", "2000"));
    assertThatThrownBy(() -> merge("parts")).hasMessageContaining("is of another sweep");
  }

  @Test
  void a_plan_is_held_to() throws IOException {
    swept();
    Sweep sweep = new Sweep(session());
    String said = StrategySession.said(sweep.plan(wish(Statistic.SHARPE, 1), "plan.json"));
    SweepWish held =
        new SweepWish(
            Optional.empty(), Statistic.SHARPE, Optional.empty(), Optional.of("plan.json"), 1);

    assertThat(said).matches("plan [0-9a-f]{12}: 4 variants, in plan.json\n");
    assertThat(StrategySession.said(sweep.shard(held, Shard.typed("2/2"), "parts")))
        .contains("shard 2/2 of plan", "2 of 4 variants, in parts/");
    SweepWish other =
        new SweepWish(
            Optional.empty(), Statistic.RETURN, Optional.empty(), Optional.of("plan.json"), 1);
    assertThatThrownBy(() -> sweep.shard(other, Shard.typed("2/2"), "parts"))
        .hasMessageContaining("by was \"sharpe\", is \"returnPercent\"");
    assertThatThrownBy(() -> Shard.typed("0/2")).isInstanceOf(UsageError.class);
  }

  @Test
  void a_sweep_that_was_killed_goes_on() throws IOException {
    swept();
    SweepOutcome whole = sweep(Statistic.EQUITY_FINAL, 9);
    SweepJob job =
        SweepJob.of(
            Workbench.open(session().workspace(), Optional.empty()),
            Statistic.EQUITY_FINAL,
            Optional.empty());
    Path kept = folder.resolve(".victor/sweeps/" + job.hash() + ".rows");
    Files.createDirectories(folder.resolve(".victor/sweeps"));
    String row = "2 4321.5 7 1.0 NaN Infinity 0.25";
    Files.writeString(kept, row + "\n3 99");

    SweepOutcome again = sweep(Statistic.EQUITY_FINAL, 9);

    assertThat(again.ranked()).hasSize(4);
    assertThat(again.ranked().getFirst().statistics().of(Statistic.EQUITY_FINAL)).hasValue(4321.5);
    assertThat(again.ranked().subList(1, 4)).isSubsetOf(whole.ranked());
    assertThat(kept).doesNotExist();
  }

  @Test
  void what_is_finished_is_kept_and_half_a_line_cut_off() throws Exception {
    Workspace workspace = StrategyWorkspace.in(folder, SWEPT, "1,1,1,1");
    Path kept = folder.resolve(".victor/sweeps/plan.rows");
    Files.createDirectories(folder.resolve(".victor/sweeps"));
    Files.writeString(kept, "0 1.5\n1 2.");
    try (Unfinished unfinished = new Unfinished(workspace, "plan", Shard.ALL, 0)) {
      unfinished.add(new Row(2, new double[] {3.5}));
    }

    assertThat(kept).hasContent("0 1.5\n2 3.5");
  }

  @Test
  void a_map_shows_two_parameters_and_frames_the_best() throws IOException {
    swept();
    SweepOutcome outcome = sweep(Statistic.EQUITY_FINAL, 9);
    new HeatMapFile(session()).write(outcome, "map.svg");

    assertThat(Files.readString(folder.resolve("map.svg")))
        .contains(">low</text>", ">high</text>", "4 variants on d", "framed orange: the best")
        .doesNotContain("NaN");
    assertThatThrownBy(() -> new HeatMapFile(session()).write(outcome, "map.gif"))
        .isInstanceOf(UsageError.class);
  }

  @Test
  void machines_are_told_these_very_commands() throws IOException {
    swept();
    new Sweep(session())
        .spread(
            wish(Statistic.SHARPE, 1),
            new SpreadWish(
                Optional.of("job.yaml"),
                Optional.of("sweep.yml"),
                3,
                "victor:1",
                Optional.of("someone/victor@v1")));

    assertThat(Files.readString(folder.resolve("job.yaml")))
        .contains("completionMode: Indexed", "completions: 3", "image: 'victor:1'", "value: 's'")
        .contains(
            "exec victor strategy sweep \"$STRATEGY\" --by \"$BY\""
                + " --shard \"$((JOB_COMPLETION_INDEX + 1))/3\"")
        .doesNotContain("@");
    assertThat(Files.readString(folder.resolve("sweep.yml")))
        .contains("shard: [1, 2, 3]", "STRATEGY: 's'", "ref: 'v1'")
        .contains("--shard \"$SHARD/3\" --out shards", "--merge shards --top 20")
        .doesNotContain("uses: actions/checkout\n", "@TOOL@", "@VICTOR@");
    assertThatThrownBy(
            () -> new SpreadWish(Optional.empty(), Optional.empty(), 1, "a b", Optional.empty()))
        .isInstanceOf(UsageError.class);
  }

  private String name(String part) {
    SweepJob job =
        SweepJob.of(
            Workbench.open(session().workspace(), Optional.empty()),
            Statistic.EQUITY_FINAL,
            Optional.empty());
    return ShardFile.name(job.hash(), Shard.typed(part));
  }

  private String shard(String part) throws IOException {
    new Sweep(session()).shard(wish(Statistic.EQUITY_FINAL, 9), Shard.typed(part), "parts");
    return Files.readString(folder.resolve("parts").resolve(name(part)));
  }

  private SweepOutcome merge(String folderOfParts) {
    return new Sweep(session()).merge(wish(Statistic.EQUITY_FINAL, 9), List.of(folderOfParts));
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
