package dev.victor.trading.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Session;
import dev.victor.trading.audit.AuditVerification;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.stage.Promotion;
import dev.victor.trading.stage.Stage;
import dev.victor.trading.strategy.StrategySession;
import dev.victor.trading.strategy.StrategyWorkspace;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was tried is counted once, and cannot be hidden.
class TrialsTest {

  @TempDir Path folder;

  @BeforeEach
  void workspace() throws IOException {
    StrategyWorkspace.with(
        folder,
        ", \"gates\": {\"backtested\": {}}",
        StrategyWorkspace.PLAIN,
        "9,9,9,9",
        "10,12,10,11",
        "12,13,12,13");
  }

  @Test
  void a_choice_counts_once_however_it_is_spelled() {
    trials("a", trial("1", 0.1), trial("2", 0.3));
    Trials all = trials("b", trial("2.0", 0.3), trial("3", 0.2));

    assertThat(all.count()).isEqualTo(3);
    assertThat(Trials.of(session().workspace(), bench().definition()).count()).isEqualTo(3);
  }

  @Test
  void an_edited_definition_and_another_dataset_are_tried_anew() throws IOException {
    trials("a", trial("1", 0.1));
    edit("strategies/s/strategy.json", "10]", "11]");

    assertThat(trials("a", trial("1", 0.1)).count()).isEqualTo(2);
  }

  @Test
  void very_many_are_kept_as_number_and_spread() throws IOException {
    List<Trial> many = new ArrayList<>();
    for (int i = 0; i < 1_200; i++) {
      many.add(trial(String.valueOf(i), i % 7 * 0.01));
    }
    Trials trials = Trials.of(session().workspace(), bench().definition());
    Trials all = trials.with(session(), bench(), "plan", many);
    Trials again = all.with(session(), bench(), "plan", many);
    double mean = many.stream().mapToDouble(Trial::sharpe).average().orElseThrow();
    double variance =
        many.stream().mapToDouble(each -> (each.sharpe() - mean) * (each.sharpe() - mean)).sum()
            / 1_199;

    assertThat(all.count()).isEqualTo(1_200);
    assertThat(again.count()).isEqualTo(1_200);
    assertThat(Files.size(file())).isLessThan(1_000);
    assertThat(again.deflated(bench().with(Map.of()).run().statistics()).byLuck())
        .isCloseTo(DeflatedSharpe.of(0, 0, 3, 9, 1_200, variance).byLuck(), within(1e-12));
  }

  @Test
  void a_changed_line_is_named() throws IOException {
    trials("a", trial("1", 0.1));
    edit("strategies/s/trials.jsonl", "0.1", "0.2");

    assertThatThrownBy(() -> trials("b", trial("2", 0.1)))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("was changed");
    assertThat(StrategySession.said(AuditVerification.of(session())))
        .contains("strategies/s/trials.jsonl:1 was changed");
  }

  @Test
  void what_a_promotion_counted_must_stay() throws IOException {
    trials("a", trial("1", 0.1));
    promote(Stage.BACKTESTED);
    Files.delete(file());

    assertThatThrownBy(() -> promote(Stage.RETIRED))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("a promotion counted 2 lines");
  }

  private void promote(Stage to) {
    new Promotion(session()).promote(Optional.empty(), to, Optional.empty(), false);
  }

  private Trials trials(String plan, Trial... tried) {
    return Trials.of(session().workspace(), bench().definition())
        .with(session(), bench(), plan, List.of(tried));
  }

  private static Trial trial(String value, double sharpe) {
    return new Trial(Map.of("p", new BigDecimal(value)), sharpe);
  }

  private Path file() {
    return folder.resolve("strategies/s/trials.jsonl");
  }

  private void edit(String name, String from, String to) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, Files.readString(file).replace(from, to));
  }

  private Workbench bench() {
    return Workbench.open(session().workspace(), Optional.empty());
  }

  private Session session() {
    return StrategySession.in(folder);
  }
}
