package dev.victor.trading.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.console.Console;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.trading.fixture.ActivityStatement;
import dev.victor.trading.fixture.DealDump;
import dev.victor.trading.fixture.FlexQuery;
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

/// Files of brokers that state fills, through the import and the store.
class BrokerFilesTest {

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void aWorkspace() throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        """
        {"schemaVersion": 1, "project": {"id": "x", "name": "X"}, "author": {"name": "V"},
         "accounts": [{"id": "main", "zone": "America/New_York"}]}
        """);
  }

  private Console console() {
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    return new Console(stream, stream, Console.Terminal.NONE);
  }

  private ImportOutcome run(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
    Environment environment =
        new Environment(
            Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()),
            folder,
            folder,
            Clock.fixed(Instant.parse("2026-12-07T18:00:00Z"), ZoneOffset.UTC));
    return JournalImport.run(
        new Session(environment, console()),
        new JournalImport.Request(List.of(name), Optional.empty(), Optional.empty(), false));
  }

  private String text(ImportOutcome outcome) {
    out.reset();
    outcome.print(console());
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_position_opened_in_one_flex_query_is_closed_by_the_next() throws IOException {
    FlexQuery november = new FlexQuery().fill("ACME", "100", "10.00", "-1.00", "0", "O", 1);
    FlexQuery all =
        new FlexQuery()
            .fill("ACME", "100", "10.00", "-1.00", "0", "O", 1)
            .fill("ACME", "-100", "12.00", "-1.00", "198", "C", 2)
            .booking("Deposits/Withdrawals", "1000", 1)
            .section(
                "<CashReport><CashReportCurrency currency=\"BASE_SUMMARY\" commissions=\"-2\""
                    + " depositWithdrawals=\"1000\" /></CashReport>");

    assertThat(text(run("november.xml", november.xml())))
        .isEqualTo(
            """
            november.xml   Interactive Brokers Flex statement, netting, USD
              1 deal   0 positions   0 flows        0 already known
              not compared: the file states no total to compare with
            """);
    assertThat(text(run("all.xml", all.xml())))
        .isEqualTo(
            """
            all.xml   Interactive Brokers Flex statement, netting, USD
              1 deal   1 position   1 flow        1 already known
              reconciled: commission -2.00, deposits 1,000.00
            """);
  }

  @Test
  void two_formats_that_tell_of_the_same_days_are_pointed_out() throws IOException {
    run(
        "all.xml",
        new FlexQuery()
            .fill("ACME", "100", "10.00", "-1.00", "0", "O", 1)
            .fill("ACME", "-100", "12.00", "-1.00", "198", "C", 500)
            .xml());

    assertThat(
            text(
                run(
                    "deals.json",
                    """
                    [{"ticket": 7, "time": 1793700000, "type": 0, "entry": 0, "position_id": 7, "volume": 1.0,
                      "price": 10.0, "commission": 0, "swap": 0, "profit": 0, "symbol": "ACME", "comment": ""},
                     {"ticket": 8, "time": 1793780000, "type": 1, "entry": 1, "position_id": 7, "volume": 1.0,
                      "price": 12.0, "commission": 0, "swap": 0, "profit": 2, "symbol": "ACME", "comment": ""}]
                    """)))
        .contains("all.xml tells of the same days in another format");
  }

  @Test
  void what_is_left_out_is_said() throws IOException {
    String query =
        new FlexQuery()
            .section(
                "<CorporateActions><CorporateAction symbol=\"ACME\" dateTime=\"20261105\""
                    + " description=\"SPLIT\" /></CorporateActions>")
            .xml();

    assertThat(text(run("query.xml", query))).endsWith("  left out: 1 corporate action\n");
  }

  @Test
  void an_activity_statement_that_lost_a_row_does_not_reconcile() throws IOException {
    ImportOutcome whole = run("activity.csv", ActivityStatement.month().csv());
    ImportOutcome less =
        run("less.csv", ActivityStatement.month().csv().replaceFirst("Dividends,Data,USD.*\n", ""));

    assertThat(whole.exit()).isEqualTo(ExitCode.OK);
    assertThat(text(whole))
        .isEqualTo(
            """
            activity.csv   Interactive Brokers activity statement, netting, USD
              3 deals   1 position   5 flows        0 already known
              reconciled: realized 78.00, commission -2.00, deposits 6,000.00, dividends 12.50
            """);
    assertThat(less.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(text(less))
        .contains(
            "  0 deals   0 positions   0 flows        7 already known\n",
            "does not reconcile: dividends is 12.50 in the file, 0.00 by its rows\n");
  }

  @Test
  void a_dump_of_deals_makes_positions_by_their_number() throws IOException {
    assertThat(text(run("deals.json", DealDump.week().json())))
        .isEqualTo(
            """
            deals.json   MetaTrader 5 deals
              3 deals   1 position   1 flow        0 already known
              not compared: the file states no total to compare with
            """);
  }
}
