package dev.victor.trading.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.UsageError;
import dev.victor.trading.audit.AuditTrail;
import dev.victor.trading.deploy.DeployOutcome;
import dev.victor.trading.deploy.Deploying;
import dev.victor.trading.forward.ForwardDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way back to a version that was live, and the end of one.
class RollbackTest {

  @TempDir Path folder;
  private ForwardDesk desk;
  private Path definition;
  private String good;

  @BeforeEach
  void two_versions_were_live() throws IOException {
    desk = new ForwardDesk(folder, "");
    definition = folder.resolve("strategies/s/strategy.json");
    good = Files.readString(definition);
    desk.promoted(Stage.BACKTESTED, Stage.FORWARD, Stage.LIVE);
    Files.writeString(definition, good.replace("[\"close\", 10]", "[\"close\", 10.5]"));
    desk.promoted(Stage.BACKTESTED, Stage.FORWARD, Stage.LIVE);
  }

  @Test
  void the_version_before_is_live_again_and_the_bad_one_retired() throws IOException {
    String bad = Files.readString(definition);

    RollbackOutcome outcome = back("it drifts", false);

    assertThat(ForwardDesk.said(outcome))
        .contains("is live again, s@", "closes what the other version opened");
    assertThat(standing()).isEqualTo(Stage.LIVE);
    assertThat(Files.readString(folder.resolve("strategies/s/audit.jsonl")))
        .contains("\"action\":\"rolled-back\"", "\"positions\":\"close\"", "it drifts");
    Files.writeString(definition, bad);
    assertThat(standing()).isEqualTo(Stage.RETIRED);
    assertThatThrownBy(() -> desk.promoted(Stage.LIVE)).isInstanceOf(UsageError.class);
  }

  @Test
  void a_definition_that_cannot_be_read_is_no_obstacle_and_a_rehearsal_writes_nothing()
      throws IOException {
    String broken = "{ \"id\": \"s\" }";
    Files.writeString(definition, broken);
    back("broken", true);
    assertThat(definition).hasContent(broken);

    back("broken", false);

    assertThat(standing()).isEqualTo(Stage.LIVE);
    assertThat(Files.readString(definition)).contains("10.5");
  }

  @Test
  void what_does_not_have_its_hash_is_not_brought_back() throws IOException {
    String first = LiveVersions.of(trail()).inOrder().getFirst();
    Path kept = folder.resolve("strategies/s/versions/" + first + ".json");
    Files.writeString(kept, Files.readString(kept).replace("10", "11"));
    String before = Files.readString(definition);

    assertThatThrownBy(() -> back("it drifts", false))
        .isInstanceOf(NeedsPerson.class)
        .hasMessageContaining("cannot be had again");
    assertThat(definition).hasContent(before);
  }

  @Test
  void it_needs_a_reason_and_somewhere_to_go() throws IOException {
    assertThatThrownBy(() -> back(null, false)).hasMessageContaining("with a reason");
    back("it drifts", false);
    assertThatThrownBy(() -> back("again", false)).hasMessageContaining("no other version");
  }

  @Test
  void what_the_other_version_opened_is_closed_or_kept_as_was_said() throws IOException {
    desk.bars("new.csv", "2026-01-05", "9,12,9,11", "12,13,12,13", "13,13,12,12");
    desk.at("2026-01-06T00:00:01Z");
    assertThat(Deploying.onPaper(desk).held()).isEqualTo(1);
    new Rollback(desk.session())
        .run(
            new Rollback.Request(
                Optional.of("s"), Optional.empty(), Optional.of("keep it"), false, false));
    desk.at("2026-01-07T00:00:01Z");
    assertThat(Deploying.onPaper(desk).held()).isEqualTo(1);

    Path trail = folder.resolve("strategies/s/audit.jsonl");
    assertThat(Files.readString(trail)).contains("\"positions\":\"keep\"");
  }

  @Test
  void by_default_the_next_deploy_closes_what_the_other_version_opened() throws IOException {
    desk.bars("new.csv", "2026-01-05", "9,12,9,11", "12,13,12,13");
    desk.at("2026-01-06T00:00:01Z");
    assertThat(Deploying.onPaper(desk).held()).isEqualTo(1);
    back("it drifts", false);
    desk.at("2026-01-07T00:00:01Z");

    DeployOutcome outcome = Deploying.onPaper(desk);

    assertThat(outcome.orders()).hasSize(1);
    assertThat(outcome.held()).isZero();
  }

  @Test
  void a_retired_version_does_no_more_and_a_live_one_is_halted_with_it() {
    PromotionOutcome outcome =
        new Retirement(desk.session()).retire(Optional.of("s"), Optional.of("no edge"), false);

    assertThat(ForwardDesk.said(outcome)).contains("is retired, was live");
    assertThat(standing()).isEqualTo(Stage.RETIRED);
    assertThat(folder.resolve("strategies/s/HALT")).hasContent("no edge");
    assertThatThrownBy(
            () -> new Retirement(desk.session()).retire(Optional.of("s"), Optional.empty(), false))
        .isInstanceOf(UsageError.class);
  }

  private Stage standing() {
    return StrategyList.of(desk.session().workspace()).entries().getFirst().standing().stage();
  }

  private AuditTrail trail() {
    return AuditTrail.of(desk.session().workspace(), "s", folder.resolve("strategies/s"));
  }

  private RollbackOutcome back(@Nullable String reason, boolean rehearsal) {
    return new Rollback(desk.session())
        .run(
            new Rollback.Request(
                Optional.of("s"), Optional.empty(), Optional.ofNullable(reason), true, rehearsal));
  }
}
