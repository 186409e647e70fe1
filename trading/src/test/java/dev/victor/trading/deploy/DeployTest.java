package dev.victor.trading.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.UsageError;
import dev.victor.core.http.Pause;
import dev.victor.trading.audit.AuditVerification;
import dev.victor.trading.forward.BarSources;
import dev.victor.trading.forward.ForwardDesk;
import dev.victor.trading.halt.Halt;
import dev.victor.trading.order.Order;
import dev.victor.trading.order.OrderLedger;
import dev.victor.trading.stage.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Orders: what is sent, at most once, and what stops it. The advisor is played by the test.
class DeployTest {

  private static final String[] ROWS = {
    "9,12,9,11", "12,13,12,13", "13,13,8,9", "8,9,8,9", "9,12,9,12", "12,14,12,14"
  };

  @TempDir Path folder;
  private ForwardDesk desk;

  @BeforeEach
  void declare() throws IOException {
    desk =
        new ForwardDesk(
            folder,
            ", \"executions\": [{\"id\": \"mt\", \"type\": \"mt5-bridge\"},"
                + " {\"id\": \"hook\", \"type\": \"webhook\"}]");
    Path settings = folder.resolve("home/.config/victor/config.json");
    Files.createDirectories(settings.resolveSibling("."));
    Files.writeString(settings, "{\"bridges\": {\"mt\": \"" + folder.resolve("mt5") + "\"}}");
    Files.createDirectories(bridge());
    desk.promoted(Stage.BACKTESTED, Stage.FORWARD).bars("new.csv", "2026-01-05", ROWS);
  }

  @Test
  void on_paper_each_decision_becomes_one_order() throws IOException {
    desk.at("2026-01-06T00:00:01Z");
    DeployOutcome first = deploy("paper", false);
    assertThat(ForwardDesk.said(first))
        .isEqualTo(
            """
            s@%s  forward  to paper, 1 open
              1  open  buy 1 @ about 11  filled
              maxLossADayPercent      3  0  holds
              maxDrawdownPercent     15  0  holds
              staleSeconds         3600  1  holds
              maxClockSkewSeconds    30  0  holds
            """
                .formatted(first.definition().version().brief()));
    assertThat(deploy("paper", false).orders()).isEmpty();

    desk.at("2026-01-07T00:00:01Z");
    assertThat(deploy("paper", false).orders()).isEmpty();

    desk.at("2026-01-08T00:00:01Z");
    DeployOutcome closed = deploy("paper", false);
    assertThat(closed.orders()).hasSize(1);
    assertThat(closed.orders().getFirst().order().action()).isEqualTo(Order.Action.CLOSE);
    assertThat(closed.held()).isZero();
    assertThat(Files.readAllLines(folder.resolve("strategies/s/orders/paper.jsonl"))).hasSize(4);
    assertThat(Files.readString(folder.resolve("strategies/s/audit.jsonl")))
        .containsOnlyOnce("\"action\":\"deployed\"");
    assertThat(AuditVerification.of(desk.session()).exit()).isEqualTo(ExitCode.OK);
  }

  @Test
  void an_entry_that_was_missed_is_not_made_up_for() throws IOException {
    desk.at("2026-01-07T00:00:01Z");

    DeployOutcome outcome = deploy("paper", false);

    assertThat(outcome.orders()).isEmpty();
    assertThat(outcome.held()).isZero();
    assertThat(ForwardDesk.said(outcome)).contains("nothing to do after the last bar");
  }

  @Test
  void only_live_goes_to_a_real_target_after_a_dry_run_and_with_consent() throws IOException {
    desk.at("2026-01-06T00:00:01Z");
    assertThatThrownBy(() -> deploy("mt", true))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("only live goes to a real target");
    desk.promoted(Stage.LIVE);
    desk.at("2026-01-07T00:00:01Z");
    assertThatThrownBy(() -> deploy("mt", true))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("was never seen there");
    DeployOutcome dry = rehearse("mt");
    assertThat(ForwardDesk.said(dry)).contains("nothing was sent: this was --dry-run");
    assertThat(bridge()).isEmptyDirectory();
    assertThatThrownBy(() -> deploy("mt", false))
        .isInstanceOf(NeedsPerson.class)
        .hasMessageContaining("nobody agreed");
    assertThat(deploy("mt", true).orders()).isEmpty();
  }

  @Test
  void the_bridge_gets_an_order_once_and_its_answer_counts() throws IOException {
    live();
    DeployOutcome outcome = deploy("mt", true, time -> acknowledge(1, "filled", "11.2"));

    assertThat(outcome.orders().getFirst().state()).isEqualTo(OrderLedger.State.FILLED);
    assertThat(outcome.held()).isEqualTo(1);
    assertThat(Files.readString(bridge().resolve("order-000001.txt")))
        .startsWith("victor=1\nseq=1\nkey=s:")
        .contains("action=open\nside=buy\nunits=1.0\n", "valid_until=1767661201\n")
        .endsWith("end=1\n");
    byte[] once = Files.readAllBytes(bridge().resolve("order-000001.txt"));
    state(1);
    assertThat(deploy("mt", true).orders()).isEmpty();
    assertThat(bridge().resolve("order-000001.txt")).hasBinaryContent(once);
    assertThat(bridge().resolve("order-000002.txt")).doesNotExist();
  }

  @Test
  void an_order_without_an_answer_is_an_alarm_and_is_not_sent_again() throws IOException {
    live();
    DeployOutcome silent = deploy("mt", true);
    assertThat(silent.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(ForwardDesk.said(silent)).contains("order 1 has no answer");

    desk.at("2026-01-08T00:00:01Z");
    DeployOutcome next = deploy("mt", true);
    assertThat(next.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(next.orders()).isEmpty();
    assertThat(bridge().resolve("order-000002.txt")).doesNotExist();

    DeployOutcome settled =
        run("mt", false, true, Optional.of("1=filled"), time -> acknowledge(2, "filled", "9"));
    assertThat(settled.unsettled()).isEmpty();
    assertThat(settled.orders().getFirst().order().action()).isEqualTo(Order.Action.CLOSE);
    assertThat(Files.readString(folder.resolve("strategies/s/audit.jsonl")))
        .contains("\"action\":\"order-settled\"");
  }

  @Test
  void a_process_killed_between_ledger_and_order_sends_nothing_twice() throws IOException {
    live();
    deploy("mt", true, time -> acknowledge(1, "filled", "11"));
    Path ledger = folder.resolve("strategies/s/orders/mt.jsonl");
    List<String> lines = Files.readAllLines(ledger);
    assertThat(lines).hasSize(2);
    // killed after the answer came: the answer is found again
    Files.writeString(ledger, lines.getFirst() + "\n" + lines.getLast().substring(0, 20));
    assertThat(deploy("mt", true).held()).isEqualTo(1);
    assertThat(Files.readAllLines(ledger)).hasSize(2);
    // killed before the order was written: it never left, and stays so
    Files.delete(bridge().resolve("order-000001.txt"));
    Files.delete(bridge().resolve("ack-000001.txt"));
    Files.writeString(ledger, lines.getFirst() + "\n");
    DeployOutcome outcome = deploy("mt", true);
    assertThat(outcome.unsettled()).isEmpty();
    assertThat(outcome.orders()).isEmpty();
    // killed while it was written: the ledger is as if nothing was sent, and nothing was
    Files.writeString(ledger, lines.getFirst().substring(0, 50));
    assertThat(deploy("mt", true, time -> acknowledge(1, "filled", "11")).held()).isEqualTo(1);
  }

  @Test
  void a_reversal_opens_only_when_the_close_was_filled() throws IOException {
    Path definition = folder.resolve("strategies/s/strategy.json");
    Files.writeString(
        definition,
        Files.readString(definition)
            .replace(
                "\"execution\"",
                "\"short\": { \"enter\": { \"below\": [\"close\", 10] }, \"exit\": { \"above\":"
                    + " [\"close\", 10] } }, \"execution\""));
    desk.promoted(Stage.BACKTESTED, Stage.FORWARD);
    live();
    deploy("mt", true, time -> acknowledge(1, "filled", "11"));
    state(1);
    desk.at("2026-01-08T00:00:01Z");
    state(1);
    DeployOutcome refused = deploy("mt", true, time -> acknowledge(2, "refused", "0"));
    assertThat(refused.orders()).hasSize(1);
    assertThat(refused.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(deploy("mt", true).orders()).isEmpty();

    desk.at("2026-01-09T00:00:01Z");
    state(1);
    DeployOutcome closed = deploy("mt", true, time -> acknowledge(3, "filled", "9"));
    assertThat(closed.orders()).hasSize(1);
    assertThat(closed.held()).isZero();
  }

  @Test
  void every_limit_stops_and_stays_until_a_person_gives_a_reason() throws IOException {
    live();
    state(2);
    DeployOutcome mismatch = deploy("mt", true);
    assertThat(mismatch.stopped()).contains("position 2, allowed 0");
    assertThat(bridge().resolve("order-000001.txt")).doesNotExist();
    assertThat(bridge().resolve("halt.txt")).exists();
    state(0);
    assertThat(deploy("mt", true).stopped()).contains("position 2, allowed 0");
    assertThatThrownBy(() -> halt(true, null)).isInstanceOf(UsageError.class);
    halt(true, "it was my own order");
    assertThat(bridge().resolve("halt.txt")).doesNotExist();
    desk.at("2026-01-06T02:00:00Z");
    state(0);
    assertThat(deploy("mt", true).stopped()).contains("staleSeconds 7200, allowed 3600");
    halt(true, "once more");
    desk.at("2026-01-06T00:30:00Z");
    write("state.txt", "gmt=1767658800 equity=95 day_equity=100 peak_equity=120 units=0 end=1\n");
    assertThat(deploy("mt", true).stopped().orElseThrow())
        .contains("maxLossADayPercent 5, allowed 3")
        .contains("maxDrawdownPercent 20.8333, allowed 15")
        .contains("maxClockSkewSeconds");
    assertThat(Files.readString(folder.resolve("strategies/s/audit.jsonl")))
        .contains("\"action\":\"stopped\"", "\"action\":\"resumed\"", "it was my own order");
  }

  @Test
  void the_kill_switch_lets_nothing_out_and_a_file_alone_will_do() throws IOException {
    live();
    halt(false, null);
    assertThat(deploy("mt", true).stopped()).contains("by hand");
    assertThat(bridge().resolve("order-000001.txt")).doesNotExist();
    assertThat(bridge().resolve("halt.txt")).exists();
    halt(true, "looked");
    Files.writeString(folder.resolve("strategies/s/HALT"), "");
    assertThat(deploy("mt", true).stopped()).contains("no reason given");
  }

  @Test
  void a_position_that_ended_by_its_stop_is_over_and_one_closed_by_hand_stops() throws IOException {
    live();
    deploy("mt", true, time -> acknowledge(1, "filled", "11"));
    write("ended-000001.txt", "seq=1 how=loss end=1\n");
    state(0);
    DeployOutcome over = deploy("mt", true);
    assertThat(over.stopped()).isEmpty();
    assertThat(over.held()).isZero();

    Path ledger = folder.resolve("strategies/s/orders/mt.jsonl");
    Files.write(ledger, Files.readAllLines(ledger).subList(0, 2));
    write("ended-000001.txt", "seq=1 how=hand end=1\n");
    assertThat(deploy("mt", true).stopped()).contains("the position of order 1 ended by hand");
  }

  private void live() throws IOException {
    desk.at("2026-01-05T13:00:00Z").promoted(Stage.LIVE).at("2026-01-06T00:00:01Z");
    rehearse("mt");
  }

  private void state(double units) throws IOException {
    Instant now = desk.session().clock().instant();
    write(
        "state.txt",
        "gmt="
            + now.getEpochSecond()
            + " equity=100 day_equity=100 peak_equity=100 units="
            + units
            + " end=1\n");
    Files.setLastModifiedTime(bridge().resolve("state.txt"), FileTime.from(now));
  }

  private void acknowledge(int sequence, String status, String price) {
    try {
      write(
          "ack-%06d.txt".formatted(sequence),
          "seq=" + sequence + " status=" + status + " units=1 price=" + price + " end=1\n");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(bridge().resolve(name), text);
  }

  private Path bridge() {
    return folder.resolve("mt5/s");
  }

  private void halt(boolean clear, @Nullable String reason) {
    var _ =
        new Halt(desk.session())
            .run(
                new Halt.Request(
                    Optional.of("s"), false, clear, Optional.ofNullable(reason), false));
  }

  private static Pause none() {
    return time -> {};
  }

  private DeployOutcome rehearse(String target) {
    return run(target, true, false, Optional.empty(), none());
  }

  private DeployOutcome deploy(String target, boolean yes) {
    return deploy(target, yes, none());
  }

  private DeployOutcome deploy(String target, boolean yes, Pause pause) {
    return run(target, false, yes, Optional.empty(), pause);
  }

  private DeployOutcome run(
      String target, boolean dry, boolean yes, Optional<String> settle, Pause pause) {
    return new Deploy(desk.session(), pause)
        .once(
            new Deploy.Request(
                Optional.of("s"),
                Optional.of(target),
                new BarSources.Wish(Optional.of("new.csv"), Optional.empty()),
                dry,
                yes,
                Duration.ofSeconds(2),
                settle));
  }
}
