package dev.victor.trading.feed.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.trading.feed.World;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Flow;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.junit5.StartStop;
import okhttp3.Headers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlpacaTest {

  /// An Alpaca server with one account, made up by hand: activities by their ids, in pages.
  private static final class Stub extends Dispatcher {
    final List<String> asked = new ArrayList<>();
    boolean stuck;
    private final List<String> ids = new ArrayList<>();
    private final List<String> activities = new ArrayList<>();

    void add(String id, String json) {
      ids.add(id);
      activities.add("{\"id\":\"" + id + "\"," + json + "}");
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) {
      if (!"key-id".equals(request.getHeaders().get("APCA-API-KEY-ID"))
          || !"key-secret".equals(request.getHeaders().get("APCA-API-SECRET-KEY"))) {
        return new MockResponse(403, Headers.of(), "{\"message\":\"forbidden.\"}");
      }
      if (request.getUrl().encodedPath().equals("/v2/account")) {
        return new MockResponse(
            200, Headers.of(), "{\"account_number\":\"PA1\",\"currency\":\"USD\",\"cash\":\"1\"}");
      }
      asked.add(String.valueOf(request.getUrl().query()));
      String after = request.getUrl().queryParameter("after");
      String token = stuck ? null : request.getUrl().queryParameter("page_token");
      List<String> page = new ArrayList<>();
      for (int i = 0; i < ids.size() && page.size() < 100; i++) {
        boolean late =
            after == null || ids.get(i).substring(0, 8).compareTo(after.replace("-", "")) > 0;
        if (late && (token == null || ids.get(i).compareTo(token) > 0)) {
          page.add(activities.get(i));
        }
      }
      return new MockResponse(200, Headers.of(), "[" + String.join(",", page) + "]");
    }
  }

  @StartStop final MockWebServer server = new MockWebServer();

  @TempDir Path folder;
  private final Stub stub = new Stub();
  private World world;

  @BeforeEach
  void anAccount() {
    world =
        new World(folder)
            .accounts(
                "{\"id\":\"us\",\"feed\":{\"type\":\"alpaca\",\"key\":\"env:VICTOR_KEY\",\"token\":\"env:VICTOR_SECRET\",\"environment\":\"practice\"}}")
            .settings("{\"feeds\":{\"alpaca\":\"http://127.0.0.1:" + server.getPort() + "\"}}")
            .variable("VICTOR_KEY", "key-id")
            .variable("VICTOR_SECRET", "key-secret");
    server.setDispatcher(stub);
    stub.add("20261102000000000::a", money("CSD", "2026-11-02", "5000"));
    stub.add(
        "20261103153406977::b", fill("buy", "AAPL", "10", "180.5", "2026-11-03T15:34:06.977Z"));
    stub.add("20261104153406977::c", fill("sell", "AAPL", "10", "182", "2026-11-04T15:34:06.977Z"));
    stub.add("20261105000000000::d", money("DIV", "2026-11-05", "3.20"));
    stub.add("20261106000000000::e", money("SPLIT", "2026-11-06", "0"));
  }

  private static String money(String type, String day, String amount) {
    return "\"activity_type\":\"%s\",\"date\":\"%s\",\"net_amount\":\"%s\",\"symbol\":\"AAPL\",\"description\":\"made up\""
        .formatted(type, day, amount);
  }

  private static String fill(String side, String symbol, String qty, String price, String time) {
    return "\"activity_type\":\"FILL\",\"transaction_time\":\"%s\",\"type\":\"fill\",\"price\":\"%s\",\"qty\":\"%s\",\"side\":\"%s\",\"symbol\":\"%s\",\"leaves_qty\":\"0\",\"cum_qty\":\"%s\",\"order_id\":\"o1\""
        .formatted(time, price, qty, side, symbol, qty);
  }

  private FetchOutcome fetch(Optional<LocalDate> since) {
    return Fetch.run(
        world.session(),
        new Fetch.Request(Optional.empty(), Optional.empty(), since, false),
        pause -> {});
  }

  private String text() {
    fetch(Optional.empty()).print(world.session().console());
    return world.out();
  }

  @Test
  void fills_become_positions_and_the_rest_flows() {
    assertThat(text()).isEqualTo("alpaca to 2026-11-06  us  +2 deals, +1 position, +2 flows\n");
    assertThat(world.err()).isEqualTo("alpaca to 2026-11-06: not kept: 1 activity without money\n");
    assertThat(world.ledger("us").deals())
        .extracting(Deal::entry)
        .containsExactly(Entry.IN, Entry.OUT);
    assertThat(world.ledger("us").positions().getFirst().result()).isEqualByComparingTo("15");
    assertThat(world.ledger("us").flows())
        .extracting(Flow::kind)
        .containsExactly(Flow.Kind.DEPOSIT, Flow.Kind.DIVIDEND);
    assertThat(world.ledger("us").flows().getLast().comment()).isEqualTo("DIV AAPL made up");
    assertThat(world.ledger("us").flows().getLast().time()).hasToString("2026-11-05T12:00:00Z");
  }

  @Test
  void the_last_week_is_asked_for_again_since_fees_are_booked_late() {
    text();
    world.err();
    stub.asked.clear();
    stub.add("20261105000000000::z", money("FEE", "2026-11-05", "-0.02"));
    stub.add(
        "20261110143000000::f", fill("sell_short", "AAPL", "1", "183", "2026-11-10T14:30:00Z"));

    assertThat(text()).isEqualTo("alpaca to 2026-11-10  us  +1 deal, +1 flow, 4 known\n");
    assertThat(stub.asked).containsExactly("direction=asc&page_size=100&after=2026-10-30");
  }

  @Test
  void pages_are_followed_by_the_last_id_and_stored_as_one() {
    for (int i = 0; i < 250; i++) {
      stub.add(
          "20261107%09d::x".formatted(i),
          fill(i % 2 == 0 ? "buy" : "sell", "MSFT", "1", "400", "2026-11-07T10:00:00Z"));
    }

    assertThat(text()).startsWith("alpaca to 2026-11-07  us  +252 deals, +126 positions");
    assertThat(stub.asked)
        .containsExactly(
            "direction=asc&page_size=100",
            "direction=asc&page_size=100&page_token=20261107000000094::x",
            "direction=asc&page_size=100&page_token=20261107000000194::x");
  }

  @Test
  void an_option_counts_a_hundredfold() {
    stub.add(
        "20261108000000000::o",
        fill("buy", "AAPL261218C00200000", "2", "1.5", "2026-11-08T15:00:00Z"));
    text();

    assertThat(world.ledger("us").deals().getLast().value())
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("300"));
  }

  @ParameterizedTest
  @CsvSource({
    "CSD, 1, DEPOSIT",
    "CSW, -1, WITHDRAWAL",
    "JNLC, -1, WITHDRAWAL",
    "JNLC, 1, DEPOSIT",
    "DIV, 1, DIVIDEND",
    "DIVNRA, -1, TAX",
    "INT, 1, INTEREST",
    "FEE, -1, FEE",
    "MA, 1, CORRECTION"
  })
  void each_kind_of_money_has_its_name(String type, BigDecimal amount, Flow.Kind kind) {
    assertThat(AlpacaRows.kind(type, amount)).isEqualTo(kind);
  }

  @Test
  void a_day_may_be_named() {
    fetch(Optional.of(LocalDate.of(2026, 11, 4)));

    assertThat(stub.asked).containsExactly("direction=asc&page_size=100&after=2026-11-03");
  }

  @Test
  void nothing_new_is_said() {
    text();
    fetch(Optional.of(LocalDate.of(2026, 12, 1))).print(world.session().console());

    assertThat(world.out()).isEqualTo("alpaca  us  nothing new\n");
  }

  @Test
  void a_key_that_is_not_taken_is_never_shown() {
    world.variable("VICTOR_SECRET", "wrong-secret");

    assertThatThrownBy(this::text)
        .isInstanceOf(NeedsPerson.class)
        .extracting(e -> ((Failure) e).line())
        .asString()
        .contains("does not take the token (status 403)")
        .doesNotContain("wrong-secret")
        .doesNotContain("key-id");
    world.variable("VICTOR_SECRET", "two\nlines");
    assertThatThrownBy(this::text)
        .isInstanceOf(NeedsPerson.class)
        .hasMessageStartingWith("the token has a blank, a line end or a foreign letter in it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"activity_type\":\"FILL\"",
        "\"activity_type\":\"FILL\",\"transaction_time\":\"x\",\"price\":\"1\",\"qty\":\"1\",\"side\":\"buy\",\"symbol\":\"A\"",
        "\"activity_type\":\"FILL\",\"transaction_time\":\"2026-11-07T10:00:00Z\",\"price\":\"1\",\"qty\":\"1\",\"side\":\"hold\",\"symbol\":\"A\"",
        "\"activity_type\":\"FILL\",\"transaction_time\":\"2026-11-07T10:00:00Z\",\"price\":\"0\",\"qty\":\"1\",\"side\":\"buy\",\"symbol\":\"A\"",
        "\"activity_type\":\"DIV\",\"date\":\"soon\",\"net_amount\":\"1\"",
        "\"date\":\"2026-11-07\",\"net_amount\":\"1\""
      })
  void one_activity_that_makes_no_sense_keeps_all_of_them_out(String activity) {
    stub.add("20261109000000000::q", activity);

    assertThatThrownBy(this::text)
        .isInstanceOf(OutsideFailed.class)
        .hasMessageStartingWith("answered with something else than Alpaca does");
    assertThat(folder.resolve(".victor/journal.db")).doesNotExist();
  }

  @Test
  void a_server_that_gives_the_same_page_for_ever_is_left() {
    for (int i = 0; i < 100; i++) {
      stub.add("20261107%09d::x".formatted(i), money("FEE", "2026-11-07", "-1"));
    }
    stub.stuck = true;

    assertThatThrownBy(this::text)
        .isInstanceOf(OutsideFailed.class)
        .hasMessageContaining("the same page came twice");
  }

  @Test
  void what_is_no_list_is_refused() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return new MockResponse(
                200, Headers.of(), "{\"account_number\":\"PA1\",\"currency\":\"USD\"}");
          }
        });

    assertThatThrownBy(this::text)
        .isInstanceOf(OutsideFailed.class)
        .hasMessageContaining("expected a list, found an object");
  }
}
