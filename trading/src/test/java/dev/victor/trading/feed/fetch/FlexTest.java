package dev.victor.trading.feed.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.failure.UsageError;
import dev.victor.trading.feed.World;
import dev.victor.trading.fixture.FlexQuery;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
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

class FlexTest {

  private static final String TOKEN = "987654321098765432";

  private static final String FLEX =
      new FlexQuery()
          .fill("AAPL", "10", "180", "-1", "0", "O", 1)
          .fill("AAPL", "-10", "182", "-1", "18", "C", 2)
          .xml();

  /// A Flex Web Service, made up by hand: what it says comes from two lists, at the end of each the
  /// statement.
  private static final class Stub extends Dispatcher {
    final List<String> asked = new ArrayList<>();
    final Queue<String> orders = new ArrayDeque<>();
    final Queue<String> statements = new ArrayDeque<>();

    @Override
    public MockResponse dispatch(RecordedRequest request) {
      asked.add(
          request.getUrl().encodedPath()
              + "?"
              + request.getUrl().query()
              + " "
              + request.getHeaders().get("User-Agent"));
      boolean order = request.getUrl().encodedPath().endsWith("/SendRequest");
      Queue<String> answers = order ? orders : statements;
      return new MockResponse(200, Headers.of("Content-Type", "text/xml"), answers.remove());
    }
  }

  @StartStop final MockWebServer server = new MockWebServer();

  @TempDir Path folder;
  private final List<Duration> pauses = new ArrayList<>();
  private final Stub stub = new Stub();
  private World world;

  @BeforeEach
  void anAccount() {
    world =
        new World(folder)
            .accounts(
                "{\"id\":\"ib\",\"zone\":\"America/New_York\",\"feed\":{\"type\":\"ibkr-flex\",\"query\":\"123456\",\"token\":\"env:VICTOR_FLEX\"}}")
            .settings(
                "{\"feeds\":{\"ibkr-flex\":\"http://127.0.0.1:" + server.getPort() + "/flex\"}}")
            .variable("VICTOR_FLEX", TOKEN);
    server.setDispatcher(stub);
  }

  private static String reference() {
    return """
    <FlexStatementResponse timestamp='22 November, 2026 11:35 AM EST'>
    <Status>Success</Status>
    <ReferenceCode>7654321</ReferenceCode>
    <Url>https://elsewhere.example/AccountManagement/FlexWebService/GetStatement</Url>
    </FlexStatementResponse>
    """;
  }

  private static String error(int code) {
    return """
    <FlexStatementResponse timestamp='22 November, 2026 11:35 AM EST'>
    <Status>Warn</Status>
    <ErrorCode>%d</ErrorCode>
    <ErrorMessage>Words of the server.</ErrorMessage>
    </FlexStatementResponse>
    """
        .formatted(code);
  }

  private FetchOutcome fetch(Optional<LocalDate> since) {
    return Fetch.run(
        world.session(),
        new Fetch.Request(Optional.of("ibkr-flex"), Optional.empty(), since, false),
        pauses::add);
  }

  private FetchOutcome fetch() {
    return fetch(Optional.empty());
  }

  private String failure() {
    try {
      fetch();
    } catch (Failure failure) {
      return failure.exit().number() + " " + failure.line();
    }
    throw new AssertionError("it did not fail");
  }

  @Test
  void a_query_is_ordered_and_its_statement_fetched_by_the_reference() {
    stub.orders.add(reference());
    stub.statements.add(error(1019));
    stub.statements.add(error(1019));
    stub.statements.add(FLEX);

    FetchOutcome outcome = fetch();

    outcome.print(world.session().console());
    assertThat(world.out()).startsWith("flex 123456  ib  +");
    assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
    assertThat(stub.asked)
        .containsExactly(
            "/flex/SendRequest?t=" + TOKEN + "&q=123456&v=3 Java",
            "/flex/GetStatement?t=" + TOKEN + "&q=7654321&v=3 Java",
            "/flex/GetStatement?t=" + TOKEN + "&q=7654321&v=3 Java",
            "/flex/GetStatement?t=" + TOKEN + "&q=7654321&v=3 Java");
    assertThat(pauses)
        .containsExactly(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(1),
            Duration.ofSeconds(4),
            Duration.ofSeconds(1));
    assertThat(world.ledger("ib").deals()).isNotEmpty();
  }

  @Test
  void the_same_statement_again_is_known() {
    for (int i = 0; i < 2; i++) {
      stub.orders.add(reference());
      stub.statements.add(FLEX);
    }
    fetch();

    fetch().print(world.session().console());

    assertThat(world.out()).contains(" known");
  }

  @Test
  void days_of_the_last_year_may_be_asked_for() {
    stub.orders.add(reference());
    stub.statements.add(FLEX);

    fetch(Optional.of(LocalDate.of(2026, 11, 1)));

    assertThat(stub.asked.getFirst()).contains("&q=123456&fd=20261101&td=20261122&v=3");
    assertThatThrownBy(() -> fetch(Optional.of(LocalDate.of(2025, 11, 1))))
        .isInstanceOf(UsageError.class)
        .extracting(e -> ((Failure) e).line())
        .isEqualTo(
            "--since 2025-11-01: the Flex service goes back 365 days at most; for older days"
                + " download the query by hand and import it");
  }

  @ParameterizedTest
  @CsvSource({
    "1003, 4, has no statement for this period",
    "1010, 4, no longer serves legacy queries",
    "1011, 4, is not switched on for the account",
    "1012, 4, says the token expired",
    "1013, 4, takes the token from another address only",
    "1014, 4, does not know the query",
    "1015, 4, does not know the token",
    "1016, 4, does not know the account",
    "1017, 5, did not understand the request",
    "1020, 5, did not understand the request",
    "1099, 5, could not make the statement"
  })
  void an_error_that_waiting_would_not_mend_says_what_will(int code, int exit, String what) {
    stub.orders.add(error(code));

    assertThat(failure())
        .startsWith(exit + " 127.0.0.1: " + what + " (" + code + "); ")
        .doesNotContain(TOKEN)
        .doesNotContain("Words of the server");
    assertThat(stub.asked).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1001, could not make the statement",
    "1004, could not make the statement",
    "1009, could not make the statement",
    "1018, was asked too often with this token",
    "1019, is still making the statement",
    "1021, could not make the statement"
  })
  void an_error_that_passes_is_waited_for_but_not_for_ever(int code, String what) {
    stub.orders.add(reference());
    for (int i = 0; i < 30; i++) {
      stub.statements.add(error(code));
    }

    assertThat(failure())
        .startsWith("5 127.0.0.1: " + what + " (" + code + "); nothing was stored");
    assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
        .isBetween(Duration.ofMinutes(3), Duration.ofMinutes(6));
    assertThat(stub.asked).hasSizeLessThanOrEqualTo(20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>maintenance</html>",
        "",
        "<FlexStatementResponse><Status>Success</Status></FlexStatementResponse>",
        "<FlexStatementResponse><ReferenceCode>../../etc</ReferenceCode></FlexStatementResponse>",
        "<FlexStatementResponse><ReferenceCode>1</Refere",
        "<!DOCTYPE x [<!ENTITY e SYSTEM"
            + " 'file:///etc/passwd'>]><FlexStatementResponse><ReferenceCode>&e;</ReferenceCode></FlexStatementResponse>"
      })
  void an_order_that_is_answered_with_something_else_ends_there(String answer) {
    stub.orders.add(answer);

    assertThat(failure())
        .isEqualTo(
            "5 127.0.0.1: answered with something else than the Flex service does; nothing was"
                + " stored; run it again later");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<html>maintenance</html>", "hello", "<FlexQueryResponse><FlexStatements>"})
  void a_statement_that_is_none_is_not_stored(String answer) {
    stub.orders.add(reference());
    stub.statements.add(answer);

    assertThat(failure()).startsWith("5 127.0.0.1: sent a statement that cannot be taken: ");
    assertThat(folder.resolve(".victor/journal.db")).doesNotExist();
  }

  @Test
  void a_status_that_is_no_success_is_told_without_the_address() {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return new MockResponse(403, Headers.of(), "blocked");
          }
        });

    assertThat(failure())
        .isEqualTo("5 127.0.0.1: answered with status 403; nothing was stored; run it again later");
  }

  @Test
  void interrupting_the_wait_ends_it() {
    stub.orders.add(reference());

    assertThatThrownBy(() ->
            Fetch.run(
                world.session(),
                new Fetch.Request(Optional.empty(), Optional.empty(), Optional.empty(), false),
                time -> {
                  throw new InterruptedException();
                }))
        .isInstanceOf(OutsideFailed.class)
        .hasMessage("was not waited for: this was interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }
}
