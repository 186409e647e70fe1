package dev.victor.core.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.http.Request.Method;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Secret;
import dev.victor.core.workspace.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import okhttp3.Headers;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  /// Long enough for a machine that has much else to do.
  private static final Duration LONG = Duration.ofSeconds(30);

  private static final Limits LIMITS = limits(LONG);

  @StartStop final MockWebServer server = new MockWebServer();

  private final List<Duration> pauses = new ArrayList<>();
  private final Http http = new Http(LIMITS, NOON, pauses::add);

  @Test
  void an_answer_comes_back_whatever_its_status() throws InterruptedException {
    enqueue(404, "{}", "X-Kind", "none");

    Reply reply = http.send(Request.get(at("/a?b=c")).with("Accept", "text/x"));

    assertThat(reply.ok()).isFalse();
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.text()).isEqualTo("{}");
    assertThat(reply.header("x-kind")).contains("none");
    RecordedRequest request = server.takeRequest();
    assertThat(request.getRequestLine()).isEqualTo("GET /a?b=c HTTP/1.1");
    assertThat(request.getHeaders().get("Accept")).isEqualTo("text/x");
    assertThat(request.getHeaders().get("User-Agent")).isEqualTo("victor");
    assertThat(request.getHeaders().get("Authorization")).isNull();
  }

  @Test
  void a_body_and_a_token_are_sent() throws InterruptedException {
    enqueue(201, "");

    Reply reply =
        http.send(Request.send(Method.POST, at("/a"), "{\"ö\":1}").signed(secret("s3cret-value")));

    assertThat(reply.ok()).isTrue();
    RecordedRequest request = server.takeRequest();
    assertThat(request.getRequestLine()).isEqualTo("POST /a HTTP/1.1");
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer s3cret-value");
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
    assertThat(text(request.getBody())).isEqualTo("{\"ö\":1}");
  }

  @Test
  void once_is_once_and_tells_whether_anything_was_sent() throws IOException {
    enqueue(503, "later");
    assertThat(http.once(Request.send(Method.PATCH, at("/m"), Body.of("text/plain", new byte[1]))))
        .isInstanceOfSatisfying(
            Attempt.Answered.class, it -> assertThat(it.reply().status()).isEqualTo(503));
    server.enqueue(
        new MockResponse.Builder()
            .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
            .build());
    assertThat(http.once(Request.delete(at("/m"))))
        .isInstanceOfSatisfying(Attempt.Silent.class, it -> assertThat(it.begun()).isTrue());
    int nobody;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody = free.getLocalPort();
    }
    assertThat(http.once(Request.get(URI.create("http://127.0.0.1:" + nobody + "/s3cret"))))
        .isInstanceOfSatisfying(
            Attempt.Silent.class,
            it -> {
              assertThat(it.begun()).isFalse();
              assertThat(it.why().line()).contains("takes no connection").doesNotContain("s3cret");
            });
    assertThat(server.getRequestCount()).isEqualTo(2);
    assertThat(pauses).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"two words", "line\nend", "carriage\r", "umläut"})
  void a_token_no_header_can_carry_is_refused_without_being_said(String value) {
    assertThatThrownBy(() -> Request.get(at("/")).signed(secret(value)))
        .isInstanceOfSatisfying(
            NeedsPerson.class,
            e ->
                assertThat(e.line())
                    .isEqualTo(
                        "the token has a blank, a line end or a foreign letter in it; copy it once"
                            + " more, without quotes and line end"));
  }

  @Test
  void a_broken_server_is_asked_again_with_growing_pauses() {
    enqueue(500, "");
    enqueue(502, "");
    enqueue(200, "fine");

    assertThat(http.send(Request.get(at("/"))).text()).isEqualTo("fine");
    assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void a_question_is_asked_again_after_a_broken_answer_but_not_after_none() throws IOException {
    enqueue(500, "");
    enqueue(200, "fine");

    assertThat(http.send(Request.send(Method.POST, at("/"), "{}").question()).text())
        .isEqualTo("fine");
    assertThat(pauses).containsExactly(Duration.ofSeconds(1));

    server.enqueue(
        new MockResponse.Builder()
            .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
            .build());
    assertThatThrownBy(() -> http.send(Request.send(Method.POST, at("/"), "{}").question()))
        .isInstanceOf(OutsideFailed.class);
    assertThat(server.getRequestCount()).isEqualTo(3);
  }

  @Test
  void a_server_that_stays_broken_is_asked_four_times() {
    for (int i = 0; i < 5; i++) {
      enqueue(503, "");
    }

    assertThat(http.send(Request.get(at("/"))).status()).isEqualTo(503);
    assertThat(server.getRequestCount()).isEqualTo(4);
  }

  @Test
  void what_adds_something_is_not_sent_again_to_a_broken_server() {
    enqueue(500, "");

    assertThat(http.send(Request.send(Method.POST, at("/"), "{}")).status()).isEqualTo(500);
    assertThat(server.getRequestCount()).isEqualTo(1);
    assertThat(pauses).isEmpty();
  }

  @Test
  void what_was_too_much_at_once_is_sent_again_whatever_it_does() {
    enqueue(429, "", "Retry-After", "7");
    enqueue(201, "made");

    assertThat(http.send(Request.send(Method.POST, at("/"), "{}")).text()).isEqualTo("made");
    assertThat(pauses).containsExactly(Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "429 | Retry-After           | 3                             | 3",
        "429 | Retry-After           | Sun, 22 Nov 2026 12:00:20 GMT | 20",
        "429 | Retry-After           | Sun, 22 Nov 2026 11:00:00 GMT | 0",
        "429 | Retry-After           | soon                          | 1",
        "503 | Retry-After           | 4                             | 4",
        "403 | Retry-After           | 5                             | 5",
        "429 | X-Other               | 1                             | 1"
      })
  void a_pause_that_the_server_names_is_kept(
      int status, String header, String value, long seconds) {
    enqueue(status, "", header, value);
    enqueue(200, "fine");

    assertThat(http.send(Request.get(at("/"))).text()).isEqualTo("fine");
    assertThat(pauses).containsExactly(Duration.ofSeconds(seconds));
  }

  @Test
  void a_used_up_rate_limit_is_waited_for_until_it_begins_anew() {
    String reset = String.valueOf(NOON.instant().plusSeconds(30).getEpochSecond());
    enqueue(403, "", "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", reset);
    enqueue(200, "fine");

    assertThat(http.send(Request.get(at("/"))).text()).isEqualTo("fine");
    assertThat(pauses).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void a_pause_beyond_a_minute_is_the_caller_s_to_tell() {
    enqueue(429, "later", "Retry-After", "61");

    assertThat(http.send(Request.get(at("/"))).text()).isEqualTo("later");
    assertThat(pauses).isEmpty();
  }

  @Test
  void all_pauses_together_stay_below_a_minute() {
    enqueue(429, "", "Retry-After", "40");
    enqueue(429, "later", "Retry-After", "40");

    assertThat(http.send(Request.get(at("/"))).text()).isEqualTo("later");
    assertThat(pauses).containsExactly(Duration.ofSeconds(40));
  }

  @Test
  void a_plain_refusal_is_no_limit() {
    enqueue(403, "no", "X-RateLimit-Remaining", "12");

    assertThat(http.send(Request.get(at("/"))).text()).isEqualTo("no");
    assertThat(pauses).isEmpty();
  }

  @Test
  void a_broken_connection_is_tried_again() {
    server.enqueue(
        new MockResponse.Builder().onRequestStart(new SocketEffect.CloseSocket()).build());
    enqueue(200, "fine");

    assertThat(http.send(Request.get(at("/"))).text()).isEqualTo("fine");
    assertThat(pauses).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void every_request_has_a_connection_of_its_own() throws InterruptedException {
    enqueue(200, "");
    enqueue(201, "");

    http.send(Request.get(at("/")));
    http.send(Request.send(Method.POST, at("/"), "{}"));

    assertThat(server.takeRequest().getConnectionIndex()).isEqualTo(0);
    assertThat(server.takeRequest().getConnectionIndex()).isEqualTo(1);
  }

  @Test
  void no_answer_in_time_is_told_with_the_host_alone() {
    for (int i = 0; i < 4; i++) {
      server.enqueue(
          new MockResponse.Builder().onResponseStart(SocketEffect.Stall.INSTANCE).build());
    }

    Http hasty = new Http(limits(Duration.ofMillis(200)), NOON, pauses::add);
    Request request = Request.get(at("/s3cret?s3cret")).signed(secret("s3cret-value"));
    assertThat(failureOf(() -> hasty.send(request)))
        .isEqualTo("127.0.0.1: did not answer in 0 s; check the network and run it again");
    assertThat(pauses).hasSize(3);
  }

  @Test
  void a_port_without_a_server_takes_no_connection() throws Exception {
    URI gone = at("/s3cret");
    server.close();

    assertThat(failure(Request.get(gone)))
        .isEqualTo("127.0.0.1: takes no connection; check the network and run it again");
  }

  @Test
  void a_host_nobody_knows_is_told() {
    assertThat(failure(Request.get(URI.create("http://nowhere.invalid/s3cret"))))
        .isEqualTo(
            "nowhere.invalid: is not known to this network; check the network and run it again");
  }

  @Test
  void a_server_that_cannot_speak_tls_is_told() throws Exception {
    try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread server = Thread.ofVirtual().start(() -> refuse(plain));
      URI secure = URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/s3cret");

      assertThat(failure(Request.send(Method.POST, secure, "{}")))
          .isEqualTo(
              "127.0.0.1: could not be reached safely (TLS); check the network and run it again");
      server.join();
    }
  }

  /// Says at once, in plain words, that it does not understand.
  private static void refuse(ServerSocket server) {
    try (Socket socket = server.accept()) {
      socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
      socket.shutdownOutput();
      socket.getInputStream().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void an_answer_of_the_largest_size_is_read_and_one_byte_more_is_not() {
    enqueue(200, "x".repeat(1024));
    enqueue(200, "x".repeat(1025));

    assertThat(http.send(Request.get(at("/"))).text()).hasSize(1024);
    assertThat(failure(Request.get(at("/"))))
        .isEqualTo("127.0.0.1: answered with more than 1 kB; is that the right address?");
  }

  @Test
  void a_redirect_within_the_host_is_followed_with_the_token() throws InterruptedException {
    enqueue(301, "", "Location", "/b");
    enqueue(307, "", "Location", at("/c").toString());
    enqueue(200, "here");

    assertThat(http.send(Request.get(at("/a")).signed(secret("s3cret-value"))).text())
        .isEqualTo("here");
    server.takeRequest();
    server.takeRequest();
    RecordedRequest last = server.takeRequest();
    assertThat(last.getRequestLine()).isEqualTo("GET /c HTTP/1.1");
    assertThat(last.getHeaders().get("Authorization")).isEqualTo("Bearer s3cret-value");
  }

  @Test
  void what_changes_something_follows_only_a_redirect_that_keeps_the_method() {
    enqueue(301, "moved", "Location", "/b");
    enqueue(308, "", "Location", "/b");
    enqueue(200, "here");

    assertThat(http.send(Request.send(Method.PUT, at("/a"), "{}")).text()).isEqualTo("moved");
    assertThat(http.send(Request.send(Method.PUT, at("/a"), "{}")).text()).isEqualTo("here");
  }

  @ParameterizedTest
  @CsvSource({
    "http://evil.example/s3cret, 'leads to another host, evil.example'",
    "https://127.0.0.1/s3cret, 'leads to another host, 127.0.0.1'",
    "http://127.0.0.1:1/s3cret, 'leads to another host, 127.0.0.1'",
    "http://[, leads to what is no address"
  })
  void nothing_is_sent_to_another_host(String location, String said) {
    enqueue(302, "", "Location", location);

    assertThat(failure(Request.get(at("/")).signed(secret("s3cret-value"))))
        .startsWith("127.0.0.1: " + said)
        .doesNotContain("s3cret");
    assertThat(server.getRequestCount()).isEqualTo(1);
  }

  @Test
  void redirects_in_a_circle_come_to_an_end() {
    for (int i = 0; i < 5; i++) {
      enqueue(302, "", "Location", "/a");
    }

    assertThat(failure(Request.get(at("/a"))))
        .isEqualTo("127.0.0.1: leads on and on; is that the right address?");
    assertThat(server.getRequestCount()).isEqualTo(4);
  }

  @Test
  void a_pause_that_is_interrupted_ends_the_request() {
    enqueue(500, "");
    Http impatient =
        new Http(
            LIMITS,
            NOON,
            time -> {
              throw new InterruptedException();
            });

    assertThatThrownBy(() -> impatient.send(Request.get(at("/"))))
        .isInstanceOf(OutsideFailed.class)
        .hasMessage("was not waited for: this was interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void a_secret_in_a_header_of_its_own_is_sent_and_a_broken_one_refused()
      throws InterruptedException {
    enqueue(200, "{}");

    http.send(Request.get(at("/")).with("X-Key", secret("k3y")));

    assertThat(server.takeRequest().getHeaders().get("X-Key")).isEqualTo("k3y");
    assertThatThrownBy(() -> Request.get(at("/")).with("X-Key", secret("k3y\n")))
        .isInstanceOf(NeedsPerson.class)
        .extracting(Throwable::getMessage)
        .asString()
        .doesNotContain("k3y");
  }

  private static Limits limits(Duration silence) {
    return new Limits(LONG, silence, LONG, 1024, 4, Duration.ofSeconds(60));
  }

  private String failure(Request request) {
    return failureOf(() -> http.send(request));
  }

  private static String failureOf(Runnable call) {
    try {
      call.run();
    } catch (Failure e) {
      assertThat(e).isInstanceOf(OutsideFailed.class);
      return e.line();
    }
    throw new AssertionError("it did not fail");
  }

  private static String text(@Nullable ByteString body) {
    return Objects.requireNonNull(body).utf8();
  }

  private void enqueue(int status, String body, String... headers) {
    server.enqueue(new MockResponse(status, Headers.of(headers), body));
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getPort() + path);
  }

  private static Secret secret(String value) {
    return new Secrets(
            new Environment(
                Map.of("VICTOR_TEST", value), Path.of("/"), Path.of("/"), Clock.systemUTC()))
        .resolve("env:VICTOR_TEST");
  }
}
