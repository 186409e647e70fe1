package dev.victor.trading.feed.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.trading.feed.World;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.Position;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import mockwebserver3.junit5.StartStop;
import okhttp3.Headers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OandaTest {

  @StartStop final MockWebServer server = new MockWebServer();

  @TempDir Path folder;
  private final List<Duration> pauses = new ArrayList<>();
  private final OandaStub stub = new OandaStub();
  private World world;

  @BeforeEach
  void anAccount() {
    world =
        new World(folder)
            .accounts(
                "{\"id\":\"fx\",\"feed\":{\"type\":\"oanda\",\"account\":\""
                    + OandaStub.ACCOUNT
                    + "\",\"token\":\"env:VICTOR_OANDA\",\"environment\":\"practice\"}}")
            .settings("{\"feeds\":{\"oanda\":\"http://127.0.0.1:" + server.getPort() + "/\"}}")
            .variable("VICTOR_OANDA", OandaStub.TOKEN);
    server.setDispatcher(stub);
    stub.add("CREATE", "2026-11-02T00:00:00.000000000Z", "");
    stub.add(
        "TRANSFER_FUNDS",
        "2026-11-02T08:00:00.000000000Z",
        "\"amount\":\"1000.00\",\"fundingReason\":\"CLIENT_FUNDING\",\"accountBalance\":\"1000.0000\"");
    stub.add("MARKET_ORDER", "2026-11-02T09:00:00.000000000Z", "\"instrument\":\"EUR_USD\"");
    stub.add(
        "ORDER_FILL",
        "2026-11-02T09:00:00.034041665Z",
        "\"orderID\":\"3\",\"instrument\":\"EUR_USD\",\"units\":\"300\",\"price\":\"1.10000\",\"pl\":\"0.0000\",\"financing\":\"0.0000\",\"commission\":\"0.0500\",\"guaranteedExecutionFee\":\"0.0000\",\"reason\":\"MARKET_ORDER\",\"accountBalance\":\"999.9500\",\"tradeOpened\":{\"tradeID\":\"4\",\"units\":\"300\",\"price\":\"1.10000\",\"clientExtensions\":{\"tag\":\"grid\"}}");
    stub.add(
        "DAILY_FINANCING",
        "2026-11-02T22:00:00.000000000Z",
        "\"financing\":\"-0.0123\",\"accountBalance\":\"999.9377\"");
  }

  /// Turns the position round: closes 200, reduces the rest, opens the other way.
  private void turn() {
    stub.add(
        "ORDER_FILL",
        "2026-11-03T09:00:00.000000000Z",
        "\"orderID\":\"6\",\"instrument\":\"EUR_USD\",\"units\":\"-400\",\"price\":\"1.11000\",\"pl\":\"2.7000\",\"financing\":\"-0.0010\",\"commission\":\"0.0600\",\"guaranteedExecutionFee\":\"0.0000\",\"reason\":\"STOP_ORDER\",\"accountBalance\":\"1002.5767\",\"tradesClosed\":[{\"tradeID\":\"4\",\"units\":\"-300\",\"price\":\"1.11000\",\"realizedPL\":\"2.7000\",\"financing\":\"-0.0010\"}],\"tradeOpened\":{\"tradeID\":\"6\",\"units\":\"-100\",\"price\":\"1.11000\"}");
  }

  private FetchOutcome fetch() {
    return fetch(Optional.empty());
  }

  private FetchOutcome fetch(Optional<LocalDate> since) {
    return Fetch.run(
        world.session(),
        new Fetch.Request(Optional.empty(), Optional.empty(), since, false),
        pauses::add);
  }

  private String text(FetchOutcome outcome) {
    outcome.print(world.session().console());
    return world.out();
  }

  @Test
  void what_happened_so_far_is_fetched_and_reconciled_with_the_balance() {
    turn();

    FetchOutcome outcome = fetch();

    assertThat(text(outcome))
        .isEqualTo("oanda 1-6  fx  +3 deals, +1 position, +2 flows  reconciled\n");
    assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
    assertThat(world.ledger("fx").balance()).isEqualByComparingTo("1002.5767");
    assertThat(world.ledger("fx").account().currency()).isEqualTo("EUR");
    assertThat(world.ledger("fx").deals())
        .extracting(Deal::id, Deal::entry, deal -> deal.position().orElse(""), Deal::result)
        .containsExactly(
            tuple("4.4", Entry.IN, "4", new BigDecimal("-0.05")),
            tuple("6.4", Entry.OUT, "4", new BigDecimal("2.639")),
            tuple("6.6", Entry.IN, "6", new BigDecimal("0.00")));
    assertThat(world.ledger("fx").flows())
        .extracting(Flow::kind)
        .containsExactly(Flow.Kind.DEPOSIT, Flow.Kind.FINANCING);
    Position position = world.ledger("fx").positions().getFirst();
    assertThat(position.id()).isEqualTo("4");
    assertThat(position.strategy()).contains("grid");
    assertThat(position.result()).isEqualByComparingTo("2.589");
  }

  @Test
  void the_next_run_asks_for_what_came_after_only() {
    fetch();
    assertThat(text(fetch())).isEqualTo("oanda  fx  nothing new\n");
    stub.asked.clear();
    turn();

    assertThat(text(fetch())).isEqualTo("oanda 6-6  fx  +2 deals, +1 position  reconciled\n");
    assertThat(stub.asked).containsExactly("/summary", "/transactions/sinceid?id=5");
    assertThat(world.ledger("fx").balance()).isEqualByComparingTo("1002.5767");
  }

  @Test
  void a_long_history_comes_in_ranges_and_is_stored_as_one() {
    for (int i = 0; i < 1200; i++) {
      stub.add("ORDER_CANCEL", "2026-11-03T08:00:00.000000000Z", "\"reason\":\"TIME\"");
    }
    stub.add(
        "TRANSFER_FUNDS",
        "2026-11-04T08:00:00.000000000Z",
        "\"amount\":\"-100.00\",\"accountBalance\":\"899.9377\"");

    assertThat(text(fetch())).isEqualTo("oanda 1-1206  fx  +1 deal, +3 flows  reconciled\n");
    assertThat(stub.asked)
        .containsExactly(
            "/summary",
            "/transactions/idrange?from=1&to=500",
            "/transactions/idrange?from=501&to=1000",
            "/transactions/sinceid?id=1000");
  }

  @Test
  void days_may_be_asked_for_once_more() {
    turn();
    fetch();
    world.out();
    stub.asked.clear();

    assertThat(text(fetch(Optional.of(LocalDate.of(2026, 11, 3)))))
        .isEqualTo("oanda 6-6  fx  2 known  reconciled\n");
    assertThat(stub.asked.get(1))
        .isEqualTo("/transactions?pageSize=1000&from=2026-11-03T00:00:00Z");
    assertThat(text(fetch(Optional.of(LocalDate.of(2027, 1, 1)))))
        .isEqualTo("oanda  fx  nothing new\n");
  }

  @Test
  void a_balance_that_the_rows_do_not_give_is_said() {
    stub.add(
        "TRANSFER_FUNDS",
        "2026-11-04T08:00:00.000000000Z",
        "\"amount\":\"1.00\",\"accountBalance\":\"2000.00\"");

    assertThat(fetch().exit()).isEqualTo(ExitCode.CHECK_FAILED);
  }

  @Test
  void money_that_moved_in_a_way_nobody_knows_is_a_correction() {
    stub.add("SOMETHING_NEW", "2026-11-04T08:00:00.000000000Z", "\"accountBalance\":\"1009.9377\"");

    assertThat(fetch().exit()).isEqualTo(ExitCode.OK);
    assertThat(world.ledger("fx").flows().getLast())
        .satisfies(flow -> {
          assertThat(flow.kind()).isEqualTo(Flow.Kind.CORRECTION);
          assertThat(flow.amount()).isEqualByComparingTo("10");
          assertThat(flow.comment()).isEqualTo("SOMETHING_NEW");
        });
  }

  @Test
  void a_rehearsal_stores_nothing() {
    FetchOutcome outcome =
        Fetch.run(
            world.session(),
            new Fetch.Request(Optional.of("oanda"), Optional.of("fx"), Optional.empty(), true),
            pauses::add);

    assertThat(text(outcome)).endsWith("reconciled  not stored: --dry-run\n");
    assertThat(folder.resolve(".victor/journal.db")).doesNotExist();
    assertThat(outcome.json()).asString().contains("stored=false");
  }

  @Test
  void a_token_that_is_not_taken_is_never_shown() {
    world.variable("VICTOR_OANDA", "another-token");

    assertThatThrownBy(this::fetch)
        .isInstanceOf(NeedsPerson.class)
        .extracting(e -> ((Failure) e).line())
        .isEqualTo(
            "127.0.0.1: does not take the token (status 401); mind live or practice in"
                + " accounts[].feed, or make a new token at the broker");
  }

  @ParameterizedTest
  @CsvSource({"404, 4", "400, 4", "418, 5", "501, 5"})
  void a_refusal_says_what_to_look_at(int status, int exit) {
    always(new MockResponse(status, Headers.of(), "secret words of the server"));

    assertThatThrownBy(this::fetch)
        .isInstanceOfSatisfying(
            Failure.class,
            failure -> {
              assertThat(failure.exit().number()).isEqualTo(exit);
              assertThat(failure.line()).contains(String.valueOf(status)).doesNotContain("secret");
            });
    assertThat(folder.resolve(".victor/journal.db")).doesNotExist();
  }

  @Test
  void a_broker_that_is_busy_is_asked_again_when_it_says() {
    MockResponse busy = new MockResponse(429, Headers.of("Retry-After", "7"), "");
    List<MockResponse> first = new ArrayList<>(List.of(busy, busy));
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return first.isEmpty() ? stub.dispatch(request) : first.removeFirst();
          }
        });

    assertThat(fetch().exit()).isEqualTo(ExitCode.OK);
    assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
    always(busy);
    assertThatThrownBy(this::fetch)
        .isInstanceOf(OutsideFailed.class)
        .hasMessage("was asked too often");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>maintenance</html>",
        "[]",
        "{}",
        "{\"account\":{}}",
        "{\"account\":{\"currency\":\"EUR\",\"lastTransactionID\":\"x\"}}",
        "{\"account\":{\"currency\":\"EUR\",\"lastTransactionID\":"
      })
  void an_answer_that_makes_no_sense_stores_nothing(String body) {
    always(OandaStub.answer(200, body));

    assertThatThrownBy(this::fetch)
        .isInstanceOf(OutsideFailed.class)
        .hasMessageStartingWith("answered with something else than OANDA does");
    assertThat(folder.resolve(".victor/journal.db")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"instrument\":\"EUR_USD\",\"price\":\"1\"",
        "\"instrument\":\"EUR_USD\",\"price\":\"1\",\"tradeOpened\":{\"tradeID\":\"9\",\"units\":\"0\"}",
        "\"instrument\":\"EUR_USD\",\"price\":\"-1\",\"tradeOpened\":{\"tradeID\":\"9\",\"units\":\"1\"}",
        "\"price\":\"1\",\"tradeOpened\":{\"tradeID\":\"9\",\"units\":\"1\"}",
        "\"instrument\":\"EUR_USD\",\"price\":\"1\",\"tradeOpened\":{\"units\":\"1\"}"
      })
  void one_fill_that_makes_no_sense_keeps_all_of_them_out(String fill) {
    stub.add("ORDER_FILL", "2026-11-04T08:00:00Z", fill);

    assertThatThrownBy(this::fetch)
        .isInstanceOf(OutsideFailed.class)
        .hasMessageStartingWith("answered with something else than OANDA does");
    assertThat(folder.resolve(".victor/journal.db")).doesNotExist();
  }

  @Test
  void an_answer_too_large_or_cut_off_is_not_held() {
    always(OandaStub.answer(200, " ".repeat((4 << 20) + 1)));
    assertThatThrownBy(this::fetch).isInstanceOf(OutsideFailed.class);

    always(
        new MockResponse.Builder()
            .code(200)
            .body("{\"account\":")
            .onResponseBody(new SocketEffect.CloseSocket())
            .build());
    assertThatThrownBy(this::fetch).isInstanceOf(OutsideFailed.class);
  }

  private void always(MockResponse response) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return response;
          }
        });
  }
}
