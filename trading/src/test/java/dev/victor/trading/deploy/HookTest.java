package dev.victor.trading.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.trading.forward.BarSources;
import dev.victor.trading.forward.ForwardDesk;
import dev.victor.trading.order.OrderLedger;
import dev.victor.trading.stage.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Orders that are posted: signed, once, to nobody who is not trusted by name.
class HookTest {

  private static final String SECRET = "correct horse";

  @TempDir Path folder;
  private final MockWebServer server = new MockWebServer();
  private ForwardDesk desk;

  @BeforeEach
  void declare() throws IOException {
    server.start();
    desk = new ForwardDesk(folder, ", \"executions\": [{\"id\": \"w\", \"type\": \"webhook\"}]");
    Path secrets = folder.resolve("home/.config/victor/secrets.json");
    Files.createDirectories(secrets.resolveSibling("."));
    Files.writeString(secrets, "{\"orders\": \"" + SECRET + "\"}");
    Files.setPosixFilePermissions(secrets, PosixFilePermissions.fromString("rw-------"));
    settings("\"trustedHosts\": [\"127.0.0.1\"],");
    desk.promoted(Stage.BACKTESTED, Stage.FORWARD, Stage.LIVE)
        .at("2026-01-06T00:00:01Z")
        .bars("new.csv", "2026-01-05", "9,12,9,11");
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void an_order_is_posted_once_and_signed() throws Exception {
    server.enqueue(new MockResponse.Builder().code(202).build());
    deploy(true);
    assertThat(server.getRequestCount()).isZero();

    DeployOutcome outcome = deploy(false);

    assertThat(outcome.orders().getFirst().state()).isEqualTo(OrderLedger.State.FILLED);
    RecordedRequest request = server.takeRequest();
    String body = String.valueOf(request.getBody() == null ? "" : request.getBody().utf8());
    assertThat(body).contains("\"action\":\"open\",\"side\":\"buy\",\"units\":1.0");
    assertThat(request.getHeaders().get("X-Victor-Timestamp")).isEqualTo("1767657601");
    assertThat(request.getHeaders().get("Idempotency-Key"))
        .isEqualTo(outcome.orders().getFirst().order().key());
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    assertThat(request.getHeaders().get("X-Victor-Signature"))
        .isEqualTo(
            "sha256="
                + HexFormat.of()
                    .formatHex(
                        mac.doFinal(("1767657601." + body).getBytes(StandardCharsets.UTF_8))));
    assertThat(deploy(false).orders()).isEmpty();
    assertThat(server.getRequestCount()).isEqualTo(1);
    assertThat(ForwardDesk.said(outcome)).doesNotContain(SECRET);
    assertThat(Files.readString(folder.resolve("strategies/s/audit.jsonl")))
        .doesNotContain(SECRET, "127.0.0.1");
  }

  @Test
  void what_a_broken_receiver_may_have_done_is_an_alarm_and_a_refusal_is_final()
      throws IOException {
    server.enqueue(new MockResponse.Builder().code(500).build());
    deploy(true);
    assertThat(deploy(false).unsettled()).hasSize(1);
    DeployOutcome again = deploy(false);
    assertThat(again.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(server.getRequestCount()).isEqualTo(1);

    Files.delete(folder.resolve("strategies/s/orders/w.jsonl"));
    server.enqueue(new MockResponse.Builder().code(422).build());
    DeployOutcome refused = deploy(false);
    assertThat(refused.unsettled()).isEmpty();
    assertThat(refused.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(ForwardDesk.said(refused)).contains("refused: status 422");
    assertThat(deploy(false).orders()).isEmpty();
    assertThat(server.getRequestCount()).isEqualTo(2);
  }

  @Test
  void nothing_goes_to_whom_the_user_did_not_name() throws IOException {
    settings("");
    assertThatThrownBy(() -> deploy(true))
        .isInstanceOf(NeedsPerson.class)
        .hasMessageContaining("its host is not trusted");
    Files.writeString(folder.resolve("home/.config/victor/config.json"), "{}");
    assertThatThrownBy(() -> deploy(true))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("does not say where orders of \"w\" go");
  }

  private void settings(String trust) throws IOException {
    Files.writeString(
        folder.resolve("home/.config/victor/config.json"),
        "{%s \"webhooks\": {\"w\": {\"url\": \"http://127.0.0.1:%d/orders\", \"secret\": \"file:orders\"}}}"
            .formatted(trust, server.getPort()));
  }

  private DeployOutcome deploy(boolean dry) {
    return new Deploy(desk.session(), time -> {})
        .once(
            new Deploy.Request(
                Optional.of("s"),
                Optional.of("webhook"),
                new BarSources.Wish(Optional.of("new.csv"), Optional.empty()),
                dry,
                true,
                Duration.ZERO,
                Optional.empty()));
  }
}
