package dev.victor.trading.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.trading.fixture.MadeUpAccount;
import dev.victor.trading.fixture.Mt4Page;
import dev.victor.trading.fixture.Mt5Page;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalImportTest {

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void aWorkspaceWithStatements() throws IOException {
    accounts("{\"id\":\"main\",\"zone\":\"Europe/Helsinki\"}");
    Files.write(folder.resolve("history.html"), new Mt5Page(MadeUpAccount.week()).html());
    Files.write(folder.resolve("history.xlsx"), new Mt5Page(MadeUpAccount.week()).workbook());
    Files.writeString(folder.resolve("Statement.htm"), new Mt4Page(MadeUpAccount.week()).html());
    Files.writeString(
        folder.resolve("wrong.htm"), new Mt4Page(MadeUpAccount.week()).balanceOff("1.00").html());
    Files.writeString(folder.resolve("notes.txt"), "hello");
  }

  private void accounts(String json) throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        "{\"schemaVersion\":1,\"project\":{\"id\":\"x\",\"name\":\"X\"},\"author\":{\"name\":\"V\"},\"accounts\":["
            + json
            + "]}");
  }

  private ImportOutcome run(Optional<String> account, boolean rehearsal, String... files) {
    Session session = session();
    return JournalImport.run(
        session, new JournalImport.Request(List.of(files), account, Optional.empty(), rehearsal));
  }

  private Session session() {
    Environment environment =
        new Environment(
            Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()),
            folder,
            folder,
            Clock.fixed(Instant.parse("2026-11-07T18:00:00Z"), ZoneOffset.UTC));
    return new Session(environment, console());
  }

  private Console console() {
    return new Console(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        Console.Terminal.NONE);
  }

  private String text(ImportOutcome outcome) {
    out.reset();
    outcome.print(console());
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_statement_is_stored_reconciled_and_summed_up() {
    ImportOutcome outcome = run(Optional.empty(), false, "history.xlsx");

    assertThat(outcome.exit()).isEqualTo(ExitCode.OK);
    assertThat(text(outcome))
        .isEqualTo(
            """
            history.xlsx   MetaTrader 5 history, hedging, USD
              12 deals   6 positions   1 flow        0 already known
              reconciled: net 1,184.50, profit factor 5.06, drawdown 248.80, balance 11,184.50
            """);
  }

  @Test
  void the_same_rows_from_another_file_are_known() {
    run(Optional.empty(), false, "history.xlsx");

    assertThat(text(run(Optional.empty(), false, "history.html")))
        .contains("  0 deals   0 positions   0 flows        19 already known\n");
  }

  @Test
  void the_answer_for_scripts_has_the_documented_fields() {
    String json = Json.write(run(Optional.of("main"), false, "Statement.htm").json());

    assertThat(json.replaceAll("\\s+", " "))
        .startsWith(
            "{ \"files\" : [ { \"file\" : \"Statement.htm\", \"format\" :"
                + " \"mt4-detailed-statement\", \"account\" : \"main\", \"currency\" : \"USD\","
                + " \"deals\" : 12, \"positions\" : 6, \"flows\" : 1, \"duplicates\" : 0,"
                + " \"unmatched\" : 0, \"stated\" : { \"deposits\" : 10000.00,")
        .contains("\"computed\" : { \"deposits\" : 10000.00,", "\"profitFactor\" : 5.06")
        .endsWith(
            "\"differences\" : [ ], \"notDerivable\" : [ \"equity\", \"floating\" ], \"leftOut\" :"
                + " [ ], \"reconciled\" : true } ], \"stored\" : true } ");
  }

  @Test
  void a_statement_that_does_not_reconcile_is_stored_and_exits_1() {
    ImportOutcome outcome = run(Optional.empty(), false, "wrong.htm");

    assertThat(outcome.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(text(outcome))
        .contains("  12 deals")
        .contains(
            "  does not reconcile: balance is 11,185.50 in the file, 11,184.50 by its rows\n");
    assertThat(Json.write(outcome.json()))
        .contains("\"reconciled\" : false", "\"name\" : \"balance\"");
  }

  @Test
  void each_file_stands_on_its_own_and_the_worst_code_counts() {
    ImportOutcome outcome =
        run(Optional.empty(), false, "notes.txt", "history.html", "nowhere.htm");

    assertThat(outcome.exit()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(text(outcome))
        .startsWith("history.html   MetaTrader 5 history")
        .contains("reconciled");
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("notes.txt: this is no statement (it starts with \"hello\")")
        .contains("nowhere.htm: there is no such file");
    assertThat(Json.write(outcome.json())).contains("\"code\" : 3", "\"remedy\" :");
  }

  @Test
  void what_is_refused_leaves_no_trace() {
    assertThatThrownBy(() -> run(Optional.empty(), false, "notes.txt"))
        .isInstanceOf(BadInput.class);
    assertThat(folder.resolve(".victor")).doesNotExist();
  }

  @Test
  void a_rehearsal_stores_nothing() {
    assertThat(text(run(Optional.empty(), true, "history.html")))
        .contains("12 deals")
        .endsWith("nothing was stored: this was --dry-run\n");
    assertThat(folder.resolve(".victor")).doesNotExist();
    run(Optional.empty(), false, "history.html");
    assertThat(text(run(Optional.empty(), true, "history.html"))).contains("19 already known");
  }

  @Test
  void an_account_that_is_not_declared_is_a_usage_error_with_the_nearest_name() {
    assertThatThrownBy(() -> run(Optional.of("mian"), false, "history.html"))
        .isInstanceOfSatisfying(
            UsageError.class, error -> assertThat(error.remedy()).contains("did you mean main?"));
  }

  @Test
  void with_several_accounts_one_must_be_named_until_its_login_is_known() throws IOException {
    accounts("{\"id\":\"main\"},{\"id\":\"other\"}");
    assertThatThrownBy(() -> run(Optional.empty(), false, "history.html"))
        .isInstanceOfSatisfying(
            UsageError.class,
            error -> assertThat(error.remedy()).contains("say one of: main, other"));

    run(Optional.of("other"), false, "history.html");
    assertThat(Json.write(run(Optional.empty(), false, "history.xlsx").json()))
        .contains("\"account\" : \"other\"");
  }

  @Test
  void without_declared_accounts_any_name_will_do_but_one_is_needed() throws IOException {
    accounts("");
    assertThatThrownBy(() -> run(Optional.empty(), false, "history.html"))
        .isInstanceOfSatisfying(
            UsageError.class,
            error -> assertThat(error.remedy().orElseThrow()).contains("--account"));

    assertThat(text(run(Optional.of("mine"), false, "history.html")))
        .contains(
            "times taken as UTC; if the broker's clock differs, set the zone of account \"mine\"");
  }

  @Test
  void a_statement_that_contradicts_what_is_declared_is_refused() throws IOException {
    accounts("{\"id\":\"main\",\"currency\":\"EUR\"}");
    assertThatThrownBy(() -> run(Optional.empty(), false, "history.html"))
        .isInstanceOf(BadInput.class)
        .hasMessage("the statement is in USD, but project.json declares account \"main\" in EUR");
    accounts("{\"id\":\"main\",\"kind\":\"real\"}");
    assertThatThrownBy(() -> run(Optional.empty(), false, "history.html"))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "the statement is of a demo account, but project.json declares account \"main\" real");
    accounts("{\"id\":\"main\",\"kind\":\"demo\",\"currency\":\"EUR\",\"cent\":true}");
    assertThat(run(Optional.empty(), false, "history.html").exit()).isEqualTo(ExitCode.OK);
  }

  @Test
  void a_statement_of_another_login_or_currency_is_refused() throws IOException {
    run(Optional.empty(), false, "history.html");
    MadeUpAccount week = MadeUpAccount.week();
    Files.write(
        folder.resolve("other.html"),
        new Mt5Page(new MadeUpAccount("999", "USD", week.deposit(), week.trades())).html());
    Files.write(
        folder.resolve("euro.html"),
        new Mt5Page(new MadeUpAccount(week.login(), "EUR", week.deposit(), week.trades())).html());

    assertThatThrownBy(() -> run(Optional.empty(), false, "other.html"))
        .isInstanceOf(BadInput.class)
        .hasMessage("the statement is of login 999, but account \"main\" holds login 700123");
    assertThatThrownBy(() -> run(Optional.empty(), false, "euro.html"))
        .isInstanceOf(BadInput.class)
        .hasMessage("the statement is in EUR, but account \"main\" holds USD");
  }
}
