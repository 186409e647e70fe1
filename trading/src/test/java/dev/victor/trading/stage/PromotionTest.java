package dev.victor.trading.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Console.Terminal;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.trading.audit.AuditVerification;
import dev.victor.trading.strategy.StrategyWorkspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stages, and the trail that promotions leave.
class PromotionTest {

  private static final String[] BARS = {
    "9,9,9,9", "10,12,10,11", "12,13,12,13", "20,20,8,9", "14,14,14,14"
  };

  @TempDir Path folder;

  @Test
  void a_gate_that_holds_lets_a_version_pass() throws IOException {
    PromotionOutcome outcome =
        promote("\"minTrades\": 1, \"maxDrawdownPercent\": 5", "backtested", null);

    assertThat(outcome.verdict()).isEqualTo(Promotion.Verdict.PASSED);
    assertThat(said(outcome))
        .isEqualTo(
            """
            s@%s is backtested, was draft
              minTrades           1       1  holds
              maxDrawdownPercent  5  0.3996  holds
              1 variant tried: deflated Sharpe ratio 0.59, of luck alone 0 a day
            """
                .formatted(outcome.definition().version().brief()));
    assertThat(StrategyList.of(session().workspace()).entries().getFirst().standing().stage())
        .isEqualTo(Stage.BACKTESTED);
    assertThat(
            folder.resolve(
                "strategies/s/versions/" + outcome.definition().version().hash().hex() + ".json"))
        .hasContent(outcome.definition().version().canonical());
  }

  @Test
  void one_that_does_not_hold_needs_a_reason_which_is_kept() throws IOException {
    PromotionOutcome refused = promote("\"minTrades\": 2, \"minDays\": 3", "backtested", null);

    assertThat(refused.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(trail()).doesNotExist();

    PromotionOutcome done =
        promote("\"minTrades\": 2, \"minDays\": 3", "backtested", "only to try");

    assertThat(done.verdict()).isEqualTo(Promotion.Verdict.OVERRIDDEN);
    assertThat(Files.readString(trail()))
        .contains("\"override\":\"only to try\"", "\"found\":\"not measured\"");
  }

  @Test
  void without_a_gate_nothing_passes() throws IOException {
    StrategyWorkspace.in(folder, StrategyWorkspace.PLAIN, BARS);

    PromotionOutcome outcome =
        new Promotion(session())
            .promote(Optional.of("s"), Stage.BACKTESTED, Optional.empty(), false);

    assertThat(outcome.verdict()).isEqualTo(Promotion.Verdict.REFUSED);
    assertThat(outcome.findings().getFirst().found()).isEqualTo("none in project.json");
  }

  @Test
  void no_stage_is_left_out_and_an_edited_definition_begins_anew() throws IOException {
    assertThatThrownBy(() -> promote("\"minTrades\": 1", "live", "now"))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("is draft");
    promote("\"minTrades\": 1", "backtested", null);
    assertThatThrownBy(() -> promote("\"minTrades\": 1", "backtested", null))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("is backtested");
    Path definition = folder.resolve("strategies/s/strategy.json");
    Files.writeString(definition, Files.readString(definition).replace("10]", "10.5]"));

    Standing standing = StrategyList.of(session().workspace()).entries().getFirst().standing();

    assertThat(standing).isEqualTo(new Standing(Stage.DRAFT, Stage.BACKTESTED));
  }

  @Test
  void a_rehearsal_writes_nothing() throws IOException {
    StrategyWorkspace.with(
        folder, ", \"gates\": {\"backtested\": {}}", StrategyWorkspace.PLAIN, BARS);

    PromotionOutcome outcome =
        new Promotion(session())
            .promote(Optional.of("s"), Stage.BACKTESTED, Optional.empty(), true);

    assertThat(outcome.verdict()).isEqualTo(Promotion.Verdict.PASSED);
    assertThat(trail()).doesNotExist();
  }

  @Test
  void every_way_to_doctor_a_trail_is_seen_and_the_line_named() throws IOException {
    promote("\"minTrades\": 1", "backtested", null);
    promote("\"minTrades\": 1", "retired", null);
    String whole = Files.readString(trail());
    List<String> lines = whole.lines().toList();
    Map<String, String> doctored =
        Map.of(
            whole.replace("\"minTrades\"", "\"minTradez\""),
            "1 was changed",
            whole.replace("\"to\":\"retired\"", "\"to\":\"live\""),
            "2 was changed",
            lines.get(1) + "\n",
            "1 does not follow",
            lines.get(0) + "\n" + lines.get(0) + "\n",
            "2 does not follow",
            whole + "{}\n",
            "3 was changed",
            whole + "half a li",
            "3 is no line",
            whole.replace("\"}\n", "\",\"more\":1}\n"),
            "1 was changed");

    assertThat(said(AuditVerification.of(session()))).startsWith("s  intact, 2 lines");
    doctored.forEach((text, flaw) -> {
      write(text);
      AuditVerification verification = AuditVerification.of(session());
      assertThat(said(verification)).contains("strategies/s/audit.jsonl:" + flaw);
      assertThat(verification.exit()).isEqualTo(ExitCode.CHECK_FAILED);
      assertThatThrownBy(() -> promote("\"minTrades\": 1", "retired", "more"))
          .isInstanceOf(BadInput.class);
    });
  }

  private void write(String text) {
    try {
      Files.writeString(trail(), text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Path trail() {
    return folder.resolve("strategies/s/audit.jsonl");
  }

  private PromotionOutcome promote(String gate, String to, @Nullable String reason)
      throws IOException {
    StrategyWorkspace.with(
        folder, ", \"gates\": {\"backtested\": {" + gate + "}}", StrategyWorkspace.PLAIN, BARS);
    return new Promotion(session())
        .promote(
            Optional.of("s"), Stage.typed(Optional.of(to)), Optional.ofNullable(reason), false);
  }

  private Session session() {
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    return new Session(
        new Environment(Map.of("PATH", System.getenv("PATH")), folder, folder, clock),
        new Console(
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            Terminal.NONE));
  }

  private static String said(Outcome outcome) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    outcome.print(
        new Console(
            stream,
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
            Terminal.NONE));
    return out.toString(StandardCharsets.UTF_8);
  }
}
