package dev.victor.trading.feed.listen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.workspace.Secrets;
import dev.victor.trading.feed.World;
import dev.victor.trading.feed.listen.Gate.Head;
import dev.victor.trading.feed.listen.Gate.Pass;
import dev.victor.trading.feed.listen.Gate.Stop;
import dev.victor.trading.feed.listen.Gate.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GateTest {

  private static final String TOKEN = "0123456789abcdefghijkl";
  private static final Stop NOTHING = new Stop(404, "");

  @TempDir Path folder;
  private final AtomicLong nanos = new AtomicLong();
  private Gate gate;

  @BeforeEach
  void aGate() {
    Secrets secrets = new Secrets(new World(folder).session().environment());
    secrets.keep("listen-lab", TOKEN);
    gate =
        new Gate(
            new Token(secrets.resolve("file:listen-lab"), false, "listen-lab"),
            List.of("Tunnel.example"),
            new Pace(2, nanos::get));
  }

  private Verdict judge(String method, String path, List<String> hosts, @Nullable String length) {
    return gate.judge(new Head(method, path, hosts, Optional.ofNullable(length), false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1:8787",
        "localhost",
        "[::1]:80",
        "LOCALHOST:1",
        "tunnel.example",
        "tunnel.example:443"
      })
  void a_post_with_the_token_may_come_in_by_the_names_of_this_machine_and_of_the_tunnel(
      String host) {
    assertThat(judge("POST", "/" + TOKEN + "/tradingview", List.of(host), "12"))
        .isEqualTo(new Pass(Sender.TRADINGVIEW, 12));
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /0123456789abcdefghijkX/tradingview, localhost",
    "POST, /0123456789abcdefghijk/tradingview, localhost",
    "POST, //tradingview, localhost",
    "POST, /, localhost",
    "POST, /tradingview, localhost",
    "POST, /0123456789abcdefghijkl, localhost",
    "POST, /0123456789abcdefghijkl/, localhost",
    "POST, /0123456789abcdefghijkl/Tradingview, localhost",
    "POST, /0123456789abcdefghijkl/tradingview/, localhost",
    "POST, /x/0123456789abcdefghijkl/tradingview, localhost",
    "GET, /0123456789abcdefghijkl/tradingview, localhost",
    "OPTIONS, /0123456789abcdefghijkl/tradingview, localhost",
    "POST, /0123456789abcdefghijkl/tradingview, evil.example",
    "POST, /0123456789abcdefghijkl/tradingview, localhost.evil.example",
    "POST, /0123456789abcdefghijkl/tradingview, 127.0.0.1.evil.example",
    "POST, /0123456789abcdefghijkl/tradingview, localhost:99999999",
    "POST, /0123456789abcdefghijkl/tradingview, 192.168.0.1"
  })
  void whatever_else_is_asked_for_is_not_there(String method, String path, String host) {
    assertThat(judge(method, path, List.of(host), "12")).isEqualTo(NOTHING);
  }

  @Test
  void a_request_without_one_host_is_not_answered() {
    String path = "/" + TOKEN + "/tradingview";

    assertThat(judge("POST", path, List.of(), "12")).isEqualTo(NOTHING);
    assertThat(judge("POST", path, List.of("localhost", "localhost"), "12")).isEqualTo(NOTHING);
  }

  @ParameterizedTest
  @CsvSource({"65536, 0", "65537, 413", "-1, 413", "99999999999, 413", "x, 413"})
  void the_length_is_said_and_bounded(String length, int status) {
    Verdict verdict = judge("POST", "/" + TOKEN + "/metatrader", List.of("localhost"), length);

    assertThat(verdict)
        .isEqualTo(
            status == 0
                ? new Pass(Sender.METATRADER, 65_536)
                : new Stop(status, "at most 65536 bytes"));
  }

  @Test
  void a_body_whose_length_is_not_said_is_not_read() {
    Head chunked =
        new Head(
            "POST", "/" + TOKEN + "/tradingview", List.of("localhost"), Optional.of("3"), true);

    assertThat(gate.judge(chunked)).isEqualTo(new Stop(411, "say Content-Length"));
    assertThat(judge("POST", "/" + TOKEN + "/tradingview", List.of("localhost"), null))
        .isEqualTo(new Stop(411, "say Content-Length"));
  }

  @Test
  void no_more_is_taken_than_the_pace_allows_and_strangers_use_none_of_it() {
    for (int i = 0; i < 10; i++) {
      assertThat(judge("POST", "/wrong/tradingview", List.of("localhost"), "1")).isEqualTo(NOTHING);
    }
    String path = "/" + TOKEN + "/tradingview";
    assertThat(judge("POST", path, List.of("localhost"), "1")).isInstanceOf(Pass.class);
    assertThat(judge("POST", path, List.of("localhost"), "1")).isInstanceOf(Pass.class);
    assertThat(judge("POST", path, List.of("localhost"), "1"))
        .isEqualTo(new Stop(429, "too many posts a second"));
    nanos.addAndGet(500_000_000);
    assertThat(judge("POST", path, List.of("localhost"), "1")).isInstanceOf(Pass.class);
  }
}
