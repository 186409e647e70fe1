package dev.victor.trading.feed.listen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Secrets;
import dev.victor.trading.feed.Arrival;
import dev.victor.trading.feed.World;
import dev.victor.trading.feed.terminal.GoldenLines;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("AddressSelection") // loopback has one address
class ListenTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  @TempDir Path folder;
  private World world;
  private Token token;
  private Listener listener;

  @BeforeEach
  void aListener() {
    world = new World(folder).accounts("{\"id\":\"main\",\"currency\":\"USD\"}");
    token = Token.of(world.session(), false);
    listener = open();
  }

  @AfterEach
  void end() {
    listener.close();
  }

  private Listener open() {
    return Listener.open(world.session(), "main", 0, token);
  }

  private static String alert(String action, String contracts, String price, int second) {
    return "{\"ticker\":\"EURUSD\",\"action\":\"%s\",\"contracts\":\"%s\",\"price\":\"%s\",\"time\":\"2026-11-22T11:00:%02dZ\"}"
        .formatted(action, contracts, price, second);
  }

  private String post(String sender, String body) throws IOException {
    return send(
        "POST /"
            + token.secret().reveal()
            + "/"
            + sender
            + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
            + body.getBytes(UTF_8).length
            + "\r\n\r\n"
            + body);
  }

  /// The status line and the body of the answer, all headers left out.
  private String send(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), listener.port())) {
      socket.setSoTimeout((int) LONG.toMillis());
      socket.getOutputStream().write(request.getBytes(UTF_8));
      socket.getOutputStream().flush();
      String answer = new String(socket.getInputStream().readAllBytes(), UTF_8);
      int body = answer.indexOf("\r\n\r\n");
      return body < 0 ? answer : answer.substring(9, 12) + " " + answer.substring(body + 4).strip();
    }
  }

  private List<Deal> deals() {
    return world.ledger("main").deals();
  }

  @Test
  void it_listens_to_this_machine_only() {
    assertThat(listener.addresses())
        .isNotEmpty()
        .allSatisfy(address -> assertThat(address.getAddress().isLoopbackAddress()).isTrue())
        .extracting(InetSocketAddress::getPort)
        .containsOnly(listener.port());
  }

  @Test
  void fills_of_alerts_become_positions_of_the_journal() throws Exception {
    assertThat(post("tradingview", alert("buy", "10000", "1.08", 1))).isEqualTo("200 stored");
    assertThat(post("tradingview", alert("sell", "10000", "1.09", 2))).isEqualTo("200 stored");

    List<Arrival> arrivals = listener.next(LONG);
    arrivals.forEach(arrival -> arrival.tell(world.session().console(), false));

    assertThat(world.out())
        .isEqualTo(
            """
            tradingview  main  +1 deal
            tradingview  main  +1 deal, +1 position
            """);
    assertThat(deals()).extracting(Deal::entry).containsExactly(Entry.IN, Entry.OUT);
    assertThat(deals().getLast().result()).isEqualByComparingTo("100");
  }

  @Test
  void a_post_that_is_sent_again_is_known_and_makes_no_second_row() throws Exception {
    String body = alert("buy", "1", "1.08", 1);
    String named = body.replace("{", "{\"id\":\"a1\",");

    assertThat(post("tradingview", body)).isEqualTo("200 stored");
    assertThat(post("tradingview", body)).isEqualTo("200 known");
    assertThat(post("tradingview", named)).isEqualTo("200 stored");
    assertThat(post("tradingview", named.replace("EURUSD", "GBPUSD"))).isEqualTo("200 known");
    listener.next(LONG);
    listener.close();
    listener = open();
    assertThat(post("tradingview", body))
        .as("the next process knows it, too")
        .isEqualTo("200 known");

    listener.next(Duration.ZERO);
    assertThat(deals()).hasSize(2);
  }

  @Test
  void what_was_answered_goes_into_the_journal_even_when_the_process_ended_before()
      throws Exception {
    post("tradingview", alert("buy", "1", "1.08", 1));
    listener.close();
    Path queue = folder.resolve(".victor/run/listen-main.jsonl");
    Files.writeString(queue, Files.readString(queue) + "{\"at\":\"2026-");

    listener = open();
    assertThat(listener.next(Duration.ZERO)).hasSize(1);
    assertThat(deals()).hasSize(1);
    assertThat(post("tradingview", alert("sell", "1", "1.08", 2))).isEqualTo("200 stored");
    assertThat(listener.next(LONG)).as("half a line was cut off").hasSize(1);
    assertThat(listener.next(Duration.ZERO)).isEmpty();
  }

  @Test
  void lines_of_an_advisor_may_be_posted() throws Exception {
    String body = String.join("\n", GoldenLines.mt5());

    assertThat(post("metatrader", body)).isEqualTo("200 stored");
    assertThat(post("metatrader", body)).isEqualTo("200 known");
    assertThat(post("metatrader", "{\"ticket\":1}"))
        .startsWith("400 does not begin with the line of our expert advisor");
    assertThat(post("metatrader", GoldenLines.HEAD_MT5))
        .isEqualTo("400 the post has no deal in it; send the lines of our expert advisor whole");

    listener.next(LONG);
    assertThat(deals()).extracting(Deal::id).containsExactly("102", "103", "104");
  }

  @Test
  void a_post_that_tells_no_fill_is_answered_and_told() throws Exception {
    assertThat(post("tradingview", "hello"))
        .isEqualTo(
            "400 the alert lacks \"ticker\"; take the message from docs/guide/live.md, for an alert"
                + " of a strategy");

    listener.next(LONG).forEach(arrival -> arrival.tell(world.session().console(), false));
    assertThat(world.err()).startsWith("tradingview: the alert lacks \"ticker\"");
    assertThat(Files.size(folder.resolve(".victor/run/listen-main.jsonl"))).isZero();
  }

  @Test
  void strangers_find_nothing() throws IOException {
    for (String request :
        List.of(
            "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "POST /x/tradingview HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}",
            "POST /"
                + token.secret().reveal()
                + "/tradingview HTTP/1.1\r\nHost: evil.example\r\nContent-Length: 2\r\n\r\n{}",
            "POST /"
                + token.secret().reveal()
                + "/tradingview HTTP/1.0\r\nContent-Length: 2\r\n\r\n{}",
            "GET /"
                + token.secret().reveal()
                + "/tradingview HTTP/1.1\r\nHost: localhost\r\n\r\n")) {
      assertThat(send(request)).isEqualTo("404 ");
    }
  }

  @Test
  void a_body_too_large_or_of_unknown_length_is_not_read() throws IOException {
    String path =
        "POST /" + token.secret().reveal() + "/tradingview HTTP/1.1\r\nHost: localhost\r\n";

    assertThat(send(path + "Content-Length: 70000\r\n\r\n")).isEqualTo("413 at most 65536 bytes");
    assertThat(send(path + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"))
        .isEqualTo("411 say Content-Length");
  }

  @Test
  void a_sender_that_never_ends_is_hung_up_on() throws IOException {
    String head =
        "POST /" + token.secret().reveal() + "/tradingview HTTP/1.1\r\nHost: localhost\r\n";

    assertThat(send(head + "Content-Length: 100\r\n\r\n{\"tick")).isEmpty();
    assertThat(send(head)).isEmpty();
    assertThat(post("tradingview", alert("buy", "1", "1", 1))).isEqualTo("200 stored");
  }

  @Test
  void the_token_is_strong_and_for_the_user_alone() throws IOException {
    Secrets secrets = new Secrets(world.session().environment());

    assertThat(token.fresh()).isTrue();
    assertThat(token.secret().reveal()).matches("[A-Za-z0-9_-]{32}");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets.file())))
        .isEqualTo("rw-------");
    Token again = Token.of(world.session(), false);
    assertThat(again.fresh()).isFalse();
    assertThat(again.is(token.secret().reveal())).isTrue();
    Token renewed = Token.of(world.session(), true);
    assertThat(renewed.is(token.secret().reveal())).isFalse();
  }

  @Test
  void a_token_that_somebody_wrote_too_short_is_replaced() {
    new Secrets(world.session().environment()).keep("listen-lab", "short");

    assertThat(Token.of(world.session(), false).fresh()).isTrue();
  }

  @Test
  void a_second_listener_of_the_same_account_is_refused() {
    assertThatThrownBy(this::open)
        .isInstanceOf(NeedsPerson.class)
        .extracting(e -> ((Failure) e).what())
        .isEqualTo("another victor journal listen takes the posts of this account");
  }

  @Test
  void a_port_that_is_taken_is_told_with_another() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      world.accounts("{\"id\":\"other\"}");
      assertThatThrownBy(() -> Listener.open(world.session(), "other", taken.getLocalPort(), token))
          .isInstanceOf(NeedsPerson.class)
          .extracting(e -> ((Failure) e).line())
          .asString()
          .startsWith("127.0.0.1:" + taken.getLocalPort() + ": cannot be listened on (")
          .contains("victor journal listen --port 87");
    }
  }

  @Test
  void the_command_shows_the_token_once_and_ends_when_it_is_interrupted() throws Exception {
    listener.close();
    new Secrets(world.session().environment()).keep("listen-lab", "x");

    String first = run(new Listen.Request(Optional.empty(), 0, false, false, false));
    String second = run(new Listen.Request(Optional.of("main"), 0, false, false, false));

    String file = new Secrets(world.session().environment()).file().toString();
    assertThat(first.replaceAll("127.0.0.1:\\d+", "AT").replaceAll("/[A-Za-z0-9_-]{32}/", "/T/"))
        .isEqualTo(
            """
            listening on AT for account main; Ctrl-C ends
              http://AT/T/tradingview
              http://AT/T/metatrader
              this is the only time the token is shown; it is "listen-lab" in FILE
            """
                .replace("FILE", file));
    assertThat(second.replaceAll("127.0.0.1:\\d+", "AT"))
        .isEqualTo(
            """
            listening on AT for account main; Ctrl-C ends
              http://AT/TOKEN/tradingview
              http://AT/TOKEN/metatrader
              TOKEN is "listen-lab" in FILE; a new one: --new-token
            """
                .replace("FILE", file));
    assertThat(run(new Listen.Request(Optional.empty(), 0, false, false, true)))
        .matches("\\{\"listening\":\"127.0.0.1:\\d+\",\"account\":\"main\",\"tradingview\":.*}\n");
  }

  private String run(Listen.Request request) throws InterruptedException {
    AtomicReference<ListenEnd> end = new AtomicReference<>();
    Thread thread =
        Thread.ofPlatform().unstarted(() -> end.set(Listen.run(world.session(), request)));
    thread.start();
    while (world.printed().chars().filter(c -> c == '\n').count() < (request.json() ? 1 : 4)) {
      Thread.onSpinWait();
    }
    thread.interrupt();
    thread.join();
    end.get().print(world.session().console());
    end.get().printJson(world.session().console());
    return world.out();
  }

  @Test
  void a_rehearsal_says_where_and_makes_nothing() throws IOException {
    listener.close();
    Path secrets = new Secrets(world.session().environment()).file();
    Files.delete(secrets);

    ListenEnd end =
        Listen.run(world.session(), new Listen.Request(Optional.empty(), 8787, false, true, true));

    end.print(world.session().console());
    assertThat(world.out())
        .isEqualTo(
            "would listen on 127.0.0.1:8787 for account main, with a new token \"listen-lab\" of "
                + secrets
                + "\n");
    end.printJson(world.session().console());
    assertThat(world.out()).startsWith("{\"plan\":\"would listen");
    assertThat(secrets).doesNotExist();
  }

  @Test
  void whose_trades_are_posted_must_be_plain() {
    world.accounts("{\"id\":\"a\"},{\"id\":\"b\"}");

    assertThatThrownBy(() ->
            Listen.run(
                world.session(), new Listen.Request(Optional.empty(), 0, false, true, false)))
        .isInstanceOf(UsageError.class)
        .extracting(e -> ((Failure) e).line())
        .isEqualTo("--account: whose trades are posted?; say one of: a, b");
    assertThatThrownBy(() ->
            Listen.run(
                world.session(), new Listen.Request(Optional.of("x"), 0, false, true, false)))
        .isInstanceOf(UsageError.class)
        .hasMessage("project.json declares no such account");
  }

  @Test
  void a_line_of_the_queue_that_was_damaged_is_told_and_the_next_is_taken() throws Exception {
    post("tradingview", alert("buy", "1", "1.08", 1));
    listener.close();
    Path queue = folder.resolve(".victor/run/listen-main.jsonl");
    Files.writeString(
        queue,
        "{\"at\":\"yesterday\",\"sender\":\"tradingview\",\"key\":\"k\",\"id\":\"i\",\"body\":\"\"}\n"
            + Files.readString(queue));

    listener = open();
    listener.next(Duration.ZERO).forEach(arrival -> arrival.tell(world.session().console(), false));

    assertThat(world.err())
        .isEqualTo("queue: at: expected a time, found \"yesterday\"; correct what sends it\n");
    assertThat(world.out()).isEqualTo("tradingview  main  +1 deal\n");
  }
}
