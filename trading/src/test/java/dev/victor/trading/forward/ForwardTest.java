package dev.victor.trading.forward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.failure.UsageError;
import dev.victor.trading.backtest.Trade;
import dev.victor.trading.paper.PaperTest;
import dev.victor.trading.stage.Promotion;
import dev.victor.trading.stage.PromotionOutcome;
import dev.victor.trading.stage.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// New bars, and what a version makes of them without money.
class ForwardTest {

  private static final String[] ROWS = {
    "9,12,9,11", "12,13,12,13", "13,13,8,9", "8,9,8,9", "9,12,9,12", "12,14,12,14"
  };

  @TempDir Path folder;
  private ForwardDesk desk;

  @BeforeEach
  void promote() throws IOException {
    desk = new ForwardDesk(folder, ", \"journal\": {\"candles\": {\"S\": \"d\"}}");
    desk.promoted(Stage.BACKTESTED);
  }

  @Test
  void bars_of_a_file_become_trades_and_what_the_gate_lacks_is_said() throws IOException {
    desk.bars("new.csv", "2026-01-05", ROWS);
    desk.at("2026-01-10T12:00:00Z");

    ForwardOutcome outcome = from("new.csv");

    assertThat(ForwardDesk.said(outcome))
        .isEqualTo(
            """
            s@%s  backtested, +5 bars, 1 not ended yet
              5 days, 5 new bars, 2026-01-05 to 2026-01-09
              Closed trades           1
              Return            −0.40 %%
              Maximal drawdown   0.50 %%
              Profit factor        0.00
              Trades won         0.00 %%
              Open              nothing
            to become forward
              minTrades  1  1  holds
              minDays    3  5  holds
            """
                .formatted(outcome.bench().definition().version().brief()));
    assertThat(folder.resolve("strategies/s/forward/d.csv"))
        .content()
        .startsWith(
            """
            time,open,high,low,close,volume,seen
            2026-01-05T00:00:00Z,9.0,12.0,9.0,11.0,0.0,2026-01-10T12:00:00Z
            """);
  }

  @Test
  void bar_by_bar_is_what_all_at_once_is() throws IOException {
    Path file = desk.bars("new.csv", "2026-01-05", ROWS);
    List<Trade> told = new ArrayList<>();
    for (int day = 6; day <= 11; day++) {
      desk.at("2026-01-%02dT00:00:00Z".formatted(day));
      List<Trade> now = from("new.csv").test().orElseThrow().result().run().trades();
      assertThat(now.subList(0, told.size())).isEqualTo(told);
      told = now;
    }
    PaperTest slowly = from("new.csv").test().orElseThrow();
    Files.delete(folder.resolve("strategies/s/forward/d.csv"));
    PaperTest atOnce = from("new.csv").test().orElseThrow();

    assertThat(file).exists();
    assertThat(slowly.result().run().trades()).isEqualTo(atOnce.result().run().trades());
    assertThat(slowly.result().statistics()).isEqualTo(atOnce.result().statistics());
    assertThat(slowly.result().run().openUnits()).isEqualTo(1);
  }

  @Test
  void the_same_bar_twice_is_nothing() throws IOException {
    desk.bars("new.csv", "2026-01-03", "8,9,8,9", "9,9,9,9", "9,12,9,11");
    desk.at("2026-01-07T00:00:00Z");
    from("new.csv");
    byte[] before = Files.readAllBytes(folder.resolve("strategies/s/forward/d.csv"));

    ForwardOutcome again = from("new.csv");

    assertThat(again.arrivals().orElseThrow().added()).isZero();
    assertThat(again.arrivals().orElseThrow().known()).isEqualTo(3);
    assertThat(folder.resolve("strategies/s/forward/d.csv")).hasBinaryContent(before);
  }

  @Test
  void a_bar_that_changed_is_refused_by_name_and_nothing_is_taken() throws IOException {
    desk.at("2026-01-09T00:00:00Z").bars("new.csv", "2026-01-05", "9,12,9,11");
    from("new.csv");
    desk.bars("new.csv", "2026-01-05", "9,12,9,11.5", "12,13,12,13");

    assertThatThrownBy(() -> from("new.csv"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining(
            "the bar of 2026-01-05T00:00:00Z is not what it was: close 11.5,"
                + " strategies/s/forward/d.csv has 11.0");
    desk.bars("past.csv", "2026-01-02", "9,9,8,8.5");
    assertThatThrownBy(() -> from("past.csv")).hasMessageContaining("bars.csv has 8.0");
    assertThat(Files.readAllLines(folder.resolve("strategies/s/forward/d.csv"))).hasSize(2);
  }

  @Test
  void a_bar_that_comes_after_later_ones_and_one_of_another_length_are_refused()
      throws IOException {
    desk.at("2026-01-20T00:00:00Z").bars("a.csv", "2026-01-06", "9,12,9,11");
    from("a.csv");
    desk.bars("b.csv", "2026-01-05", "9,9,9,9");
    assertThatThrownBy(() -> from("b.csv")).hasMessageContaining("comes late");
    Files.writeString(
        folder.resolve("c.csv"), "time,open,high,low,close\n2026-01-06 04:00,9,9,9,9\n");
    assertThatThrownBy(() -> from("c.csv")).hasMessageContaining("begins before");
  }

  @Test
  void half_a_line_of_a_killed_process_is_as_if_it_had_not_come() throws IOException {
    desk.at("2026-01-08T00:00:00Z").bars("new.csv", "2026-01-05", ROWS);
    from("new.csv");
    Path record = folder.resolve("strategies/s/forward/d.csv");
    String whole = Files.readString(record);
    for (int cut = whole.indexOf('\n') + 1; cut < whole.length(); cut += 7) {
      Files.writeString(record, whole.substring(0, cut));
      ForwardOutcome outcome = from("new.csv");
      assertThat(outcome.test().orElseThrow().counted()).isEqualTo(3);
      assertThat(record).hasContent(whole);
    }
    Files.writeString(record, "nonsense\n", StandardOpenOption.APPEND);
    assertThatThrownBy(() -> from("new.csv"))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad -> assertThat(bad.where()).contains("strategies/s/forward/d.csv:5"));
  }

  @Test
  void an_edited_definition_begins_with_the_bars_that_come_after_it() throws IOException {
    desk.at("2026-01-08T00:00:00Z").bars("new.csv", "2026-01-05", ROWS);
    from("new.csv");
    Path definition = folder.resolve("strategies/s/strategy.json");
    Files.writeString(
        definition, Files.readString(definition).replace("[\"close\", 10]", "[\"close\", 10.5]"));

    assertThatThrownBy(() -> from("new.csv"))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("is a draft");
    desk.at("2026-01-08T01:00:00Z").promoted(Stage.BACKTESTED);
    assertThat(from("new.csv").test()).isEmpty();
    assertThat(ForwardDesk.said(from("new.csv"))).contains("minDays    3     0  does not hold");
    desk.at("2026-01-09T00:00:00Z");
    assertThat(from("new.csv").test().orElseThrow().counted()).isEqualTo(1);
  }

  @Test
  void what_had_ended_before_the_version_was_there_is_told_as_late() throws IOException {
    desk.at("2026-01-10T00:00:00Z").bars("new.csv", "2026-01-05", ROWS);
    Files.delete(folder.resolve("strategies/s/audit.jsonl"));
    desk.promoted(Stage.BACKTESTED).at("2026-01-11T00:00:00Z");

    ForwardOutcome outcome = from("new.csv");

    assertThat(outcome.test().orElseThrow().late()).isEqualTo(5);
    assertThat(ForwardDesk.said(outcome)).contains("5 bars had ended before this version");
  }

  @Test
  void bars_come_from_a_folder_the_journal_or_a_command_of_the_user() throws IOException {
    desk.at("2026-01-09T00:00:00Z").bars("drop/b.csv", "2026-01-06", "12,13,12,13", "13,13,8,9");
    desk.bars("drop/a.csv", "2026-01-05", "9,12,9,11", "12,13,12,13");
    assertThat(from("drop").arrivals().orElseThrow().added()).isEqualTo(3);

    assertThat(run(Optional.empty(), Optional.of("S")).arrivals().orElseThrow().known())
        .isEqualTo(4);

    assertThat(run(Optional.empty(), Optional.empty()).source()).isEmpty();
    desk.bars("strategies/s/inbox/c.csv", "2026-01-08", "8,9,8,9");
    assertThat(run(Optional.empty(), Optional.empty()).arrivals().orElseThrow().added())
        .isEqualTo(1);

    desk.at("2026-01-12T00:00:00Z").bars("more.csv", "2026-01-09", "9,12,9,12");
    settings("[\"cat\", \"more.csv\"]");
    ForwardOutcome outcome = run(Optional.empty(), Optional.empty());
    assertThat(outcome.source()).contains("cat");
    assertThat(outcome.arrivals().orElseThrow().added()).isEqualTo(1);
    settings("[\"true\"]");
    assertThat(run(Optional.empty(), Optional.empty()).arrivals().orElseThrow().added()).isZero();
    settings("[\"cat\", \"missing.csv\"]");
    assertThatThrownBy(() -> run(Optional.empty(), Optional.empty()))
        .isInstanceOf(OutsideFailed.class)
        .hasMessageContaining("ended with 1")
        .hasMessageNotContaining("--");
  }

  @Test
  void two_files_that_tell_a_bar_otherwise_are_refused() throws IOException {
    desk.at("2026-01-09T00:00:00Z").bars("drop/a.csv", "2026-01-05", "9,12,9,11");
    desk.bars("drop/b.csv", "2026-01-05", "9,12,9,12");

    assertThatThrownBy(() -> from("drop")).hasMessageContaining("two files tell the bar of");
  }

  @Test
  void the_gate_of_forward_is_held_against_new_bars_and_the_evidence_names_them()
      throws IOException {
    desk.at("2026-01-11T00:00:00Z").bars("new.csv", "2026-01-05", ROWS);
    assertThat(forwarded().verdict()).isEqualTo(Promotion.Verdict.REFUSED);
    ForwardOutcome outcome = from("new.csv");

    assertThat(forwarded().verdict()).isEqualTo(Promotion.Verdict.PASSED);

    assertThat(Files.readString(folder.resolve("strategies/s/audit.jsonl")))
        .contains(
            "\"paper\":{\"bars\":6,\"late\":0,\"from\":\"2026-01-05T00:00:00Z\"",
            outcome.arrivals().orElseThrow().record().hash().hex());
  }

  @Test
  void a_rehearsal_writes_nothing_and_watching_tells_each_pass() throws IOException {
    desk.at("2026-01-11T00:00:00Z").bars("new.csv", "2026-01-05", ROWS);
    Forward.Request dry =
        new Forward.Request(
            Optional.of("s"), new BarSources.Wish(Optional.of("new.csv"), Optional.empty()), true);
    assertThat(new Forward(desk.session()).once(dry).test().orElseThrow().counted()).isEqualTo(6);
    assertThat(folder.resolve("strategies/s/forward")).doesNotExist();

    List<Integer> passes = new ArrayList<>();
    ForwardOutcome last =
        new Forward(
                desk.session(),
                time -> {
                  passes.add(1);
                  if (passes.size() == 3) {
                    throw new InterruptedException();
                  }
                })
            .watch(
                new Forward.Request(dry.id(), dry.source(), false), Duration.ofSeconds(1), false);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(passes).hasSize(3);
    assertThat(last.arrivals().orElseThrow().added()).isZero();
  }

  private PromotionOutcome forwarded() {
    return new Promotion(desk.session())
        .promote(Optional.of("s"), Stage.FORWARD, Optional.empty(), false);
  }

  private ForwardOutcome from(String path) {
    return run(Optional.of(path), Optional.empty());
  }

  private ForwardOutcome run(Optional<String> from, Optional<String> candles) {
    return new Forward(desk.session())
        .once(new Forward.Request(Optional.of("s"), new BarSources.Wish(from, candles), false));
  }

  private void settings(String command) throws IOException {
    Path file = folder.resolve("home/.config/victor/config.json");
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, "{\"bars\": {\"s\": " + command + "}}");
  }
}
