package dev.victor.trading.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.trading.command.JournalCommands;
import dev.victor.trading.importing.ImportOutcome;
import dev.victor.trading.importing.JournalImport;
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
import victor.fixtures.Answers;

class JournalMapTest {

  private static final String FILLS =
      """
      Account,T/D,S/D,Currency,Side,Symbol,Qty,Price,Exec Time,Comm,Gross Proceeds
      A1,01/15/2026,01/16/2026,USD,B,ABC,10,$180.50,2026-01-15 09:30:00,1.00,"$1,805.00"
      A1,01/15/2026,01/16/2026,USD,S,ABC,10,$181.00,2026-01-15 10:30:00,1.00,"$1,810.00"
      """;

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @BeforeEach
  void workspace() throws IOException {
    write(
        "project.json",
        """
        {"schemaVersion": 1, "project": {"id": "x", "name": "X"}, "author": {"name": "V"},
         "accounts": [{"id": "main", "zone": "UTC"}]}
        """);
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private MapOutcome map(String file, String... set) {
    return map(file, Optional.empty(), false, set);
  }

  private MapOutcome map(String file, Optional<String> save, boolean rehearsal, String... set) {
    return JournalMap.run(
        session(),
        new JournalMap.Request(
            file, Optional.empty(), save, List.of(set), Optional.empty(), rehearsal));
  }

  private ImportOutcome importing(String... files) {
    return JournalImport.run(
        session(),
        new JournalImport.Request(List.of(files), Optional.of("main"), Optional.empty(), false));
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
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    return new Console(stream, stream, Console.Terminal.NONE);
  }

  private String text(dev.victor.core.command.Outcome outcome) {
    out.reset();
    outcome.print(console());
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String refused(Runnable run) {
    try {
      run.run();
      throw new AssertionError("was not refused");
    } catch (Failure failure) {
      return failure.line();
    }
  }

  @Test
  void a_table_is_mapped_previewed_saved_and_from_then_on_imported() throws IOException {
    write("My fills 2026-01-15.csv", FILLS);

    assertThat(text(map("My fills 2026-01-15.csv")))
        .isEqualTo(
            """
            My fills 2026-01-15.csv   each row is a fill
              time        "Exec Time"  2026-01-15 09:30:00
              symbol      "Symbol"     ABC
              side        "Side"       B
              volume      "Qty"        10
              price       "Price"      $180.50
              commission  "Comm"       1.00
              currency    "Currency"   USD
              times by the account's clock, decimal point, costs without a minus, profit before costs, a point is worth its contract's size, else 1
              not used: "Account", "T/D", "S/D", "Gross Proceeds"
              2 deals   0 positions   0 flows   positions are made by the journal
              2026-01-15 09:30:00  buy   10  ABC  180.50  commission −1.00
              2026-01-15 10:30:00  sell  10  ABC  181.00  commission −1.00
            saved .victor/mappings/my-fills.json; every table with these headings is now read by it
            next: victor journal import 'My fills 2026-01-15.csv'
            """);
    assertThat(read(".victor/mappings/my-fills.json"))
        .isEqualTo(
            """
            {
              "version" : 1,
              "headings" : [
                "Account",
                "T/D",
                "S/D",
                "Currency",
                "Side",
                "Symbol",
                "Qty",
                "Price",
                "Exec Time",
                "Comm",
                "Gross Proceeds"
              ],
              "columns" : {
                "time" : "Exec Time",
                "symbol" : "Symbol",
                "side" : "Side",
                "volume" : "Qty",
                "price" : "Price",
                "commission" : "Comm",
                "currency" : "Currency"
              },
              "dates" : "ymd",
              "decimal" : "point",
              "costs" : "positive",
              "profit" : "gross"
            }
            """);
    write("later.csv", FILLS);
    assertThat(text(importing("later.csv")))
        .contains("later.csv   mapped table, USD\n  2 deals   1 position   0 flows");
  }

  @Test
  void a_rehearsal_saves_nothing() throws IOException {
    write("t.csv", FILLS);

    assertThat(text(map("t.csv", Optional.empty(), true)))
        .endsWith("nothing was saved: this was --dry-run\n");
    assertThat(folder.resolve(".victor")).doesNotExist();
  }

  @Test
  void what_is_missing_is_said_with_the_words_to_type_and_nothing_is_saved() throws IOException {
    write(
        "t.csv",
        """
        Wann,Was,Wieviel,Zu,Richtung
        1/2/2026,ABC,10,180.5,buy
        1/3/2026,ABC,10,181.5,sell
        """);
    MapOutcome outcome = map("t.csv");

    assertThat(outcome.exit()).isEqualTo(ExitCode.NEEDS_PERSON);
    assertThat(text(outcome))
        .isEqualTo(
            """
            t.csv   each row is a fill
              time  "Wann"      1/2/2026
              side  "Richtung"  buy
              times by the account's clock, decimal point, costs without a minus, profit before costs, a point is worth its contract's size, else 1
              not used: "Was", "Wieviel", "Zu"
              missing: no column was found for symbol (the instrument)
              missing: no column was found for volume (lots, shares, contracts)
              missing: no column was found for price (price of the fill)
              missing: the dates can be read as day/month or as month/day
            say it: victor journal map t.csv --set symbol=COLUMN --set volume=COLUMN --set price=COLUMN --set dates=DMY (or MDY)
            """);
    assertThat(folder.resolve(".victor")).doesNotExist();
    assertThat(Json.write(outcome.json()).replaceAll("\\s+", " "))
        .contains("\"missing\" : [ {", "\"remedy\" : \"--set symbol=COLUMN\"", "\"saved\" : false");

    MapOutcome said =
        map("t.csv", "symbol=was", "volume=Wieviel", "price=#4", "dates=mdy", "size=2");
    assertThat(said.exit()).isEqualTo(ExitCode.OK);
    assertThat(text(said))
        .contains("  2026-01-02 00:00:00  buy   10  ABC  180.5\n", "a point is worth 2")
        .contains("saved .victor/mappings/t.json");
    assertThat(text(importing("t.csv"))).contains("2 deals   1 position");
  }

  @Test
  void a_mapping_is_corrected_where_it_is_and_unmapped_by_an_empty_value() throws IOException {
    write("t.csv", FILLS);
    map("t.csv", Optional.of("mine"), false);

    assertThat(text(map("t.csv", "commission=", "zone=America/New_York", "currency=EUR")))
        .contains("\"S/D\", \"Comm\", \"Gross Proceeds\"", "times by America/New_York", ", EUR\n")
        .contains("  2026-01-15 14:30:00  buy   10  ABC  180.50\n")
        .contains("saved .victor/mappings/mine.json");
    assertThat(read(".victor/mappings/mine.json"))
        .contains("\"zone\" : \"America/New_York\"", "\"currency\" : \"EUR\"")
        .doesNotContain("commission");
  }

  @Test
  void rules_are_set_one_by_one() throws IOException {
    write("t.csv", FILLS + "Total,,,,,,,,,,\n");

    assertThat(refused(() -> map("t.csv"))).startsWith("t.csv:4:6: expected a symbol, found \"\"");
    assertThat(
            text(
                map(
                    "t.csv",
                    "skip=Total",
                    "costs=signed",
                    "profit-is=net",
                    "decimal=point",
                    "size=")))
        .contains(
            "costs with their sign, profit after costs",
            "without rows of \"Total\"",
            "left out: 1 row\n",
            "commission +1.00");
    assertThat(refused(() -> map("t.csv", "skip=")))
        .isEqualTo(
            "t.csv:4:6: expected a symbol, found \"\"; a row that is no trade can be left out by"
                + " what a cell of it begins with: victor journal map t.csv --set skip=TEXT");
  }

  @Test
  void a_correction_that_names_nothing_is_a_usage_error_with_the_nearest() throws IOException {
    write("t.csv", FILLS);

    assertThat(refused(() -> map("t.csv", "prise=Price")))
        .isEqualTo("--set prise=Price: no such field; did you mean price?");
    assertThat(refused(() -> map("t.csv", "price=Prices")))
        .isEqualTo(
            "--set price=Prices: the table has no such column; did you mean --set"
                + " price=\"Price\"?");
    assertThat(refused(() -> map("t.csv", "price=#99")))
        .isEqualTo(
            "--set price=#99: the table has no such column; name a heading, or a column by its"
                + " number like #3");
    assertThat(refused(() -> map("t.csv", "price")))
        .isEqualTo("--set price: expected FIELD=COLUMN; for example --set price=\"Avg fill\"");
    assertThat(refused(() -> map("t.csv", "dates=MYD")))
        .isEqualTo("--set dates=MYD: unknown value; use one of ymd, dmy, mdy");
    assertThat(refused(() -> map("t.csv", "zone=Mars")))
        .isEqualTo("--set zone=Mars: no such time zone; use a name like Europe/Berlin or UTC");
    assertThat(refused(() -> map("t.csv", "size=-1")))
        .startsWith("--set size=-1: expected a number above zero");
  }

  @Test
  void names_are_checked_and_never_lead_out_of_the_workspace() throws IOException {
    write("t.csv", FILLS);
    write("u.csv", FILLS.replace("Qty", "Quantity"));
    map("t.csv", Optional.of("mine"), false);

    assertThat(refused(() -> map("t.csv", Optional.of("../../x"), false)))
        .isEqualTo("--save ../../x: is no name; use letters a to z, digits and dashes");
    assertThat(refused(() -> map("u.csv", Optional.of("mine"), false)))
        .isEqualTo(
            "--save mine: that mapping is for a table with other headings; choose another name, or"
                + " delete .victor/mappings/mine.json");
    write("mine.csv", FILLS.replace("Qty", "Quantity"));
    assertThat(text(map("mine.csv"))).contains("saved .victor/mappings/mine-2.json");
  }

  @Test
  void what_is_no_table_is_refused() throws IOException {
    write("t.csv", "1,2,3\n4,5,6\n");
    write("n.txt", "hello\n");

    for (String file : List.of("t.csv", "n.txt")) {
      assertThat(refused(() -> map(file)))
          .isEqualTo(
              file
                  + ": is no table with headings; export a CSV file or a workbook whose first row"
                  + " names its columns");
    }
    assertThatThrownBy(() -> map("nowhere.csv")).isInstanceOf(BadInput.class);
    assertThatThrownBy(() ->
            JournalMap.run(
                session(),
                new JournalMap.Request(
                    "t.csv",
                    Optional.of("mian"),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    true)))
        .isInstanceOfSatisfying(
            UsageError.class, error -> assertThat(error.remedy()).contains("did you mean main?"));
  }

  @Test
  void a_mapping_file_of_a_stranger_is_read_strictly() throws IOException {
    write("t.csv", FILLS);
    write(
        ".victor/mappings/bad.json",
        """
        {"version": 2, "headings": ["A", "B", "C"], "zone": "Mars",
         "columns": {"time": "Z", "prise": "B", "price": "#9"}, "size": 1, "run": "rm"}
        """);

    assertThatThrownBy(() -> importing("t.csv"))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad ->
                assertThat(bad.lines())
                    .anyMatch(line -> line.startsWith(".victor/mappings/bad.json:1:13: "))
                    .anyMatch(line -> line.contains("unknown key \"run\""))
                    .anyMatch(line -> line.contains("unknown key \"prise\""))
                    .anyMatch(line -> line.contains("zone is no time zone")));
    write(
        ".victor/mappings/bad.json",
        """
        {"version": 1, "headings": ["A", "B", "C"],
         "columns": {"time": "Z", "price": "#9"}}
        """);
    assertThatThrownBy(() -> importing("t.csv"))
        .isInstanceOfSatisfying(
            BadInput.class,
            bad ->
                assertThat(bad.lines())
                    .containsExactly(
                        ".victor/mappings/bad.json:2:22: no column is headed \"Z\"; name one of"
                            + " \"headings\", or a column by its number like #3",
                        ".victor/mappings/bad.json:2:36: no column is headed \"#9\"; name one of"
                            + " \"headings\", or a column by its number like #3"));
  }

  @Test
  void a_mapping_wins_over_a_built_in_format() throws IOException {
    write(
        "grid.csv",
        """
        Instrument,Action,Quantity,Price,Time,ID,Order ID,Commission,Account
        XYZ 03-26,Buy,1,50,1/15/2026 9:30:00 AM,e1,o1,2.00,Sim101
        XYZ 03-26,Sell,1,51,1/15/2026 9:31:00 AM,e2,o2,2.00,Sim101
        """);

    assertThat(refused(() -> importing("grid.csv")))
        .endsWith("say it: victor journal map grid.csv --set size=50");
    assertThat(text(map("grid.csv", "size=50"))).contains("a point is worth 50");
    assertThat(text(importing("grid.csv"))).contains("grid.csv   mapped table");
  }

  @Test
  void the_answer_for_scripts_has_the_same_facts() throws IOException {
    write("t.csv", FILLS);

    assertThat(Json.write(map("t.csv").json()).replaceAll("\\s+", " "))
        .startsWith(
            "{ \"file\" : \"t.csv\", \"mapping\" : \"t\", \"row\" : \"a fill\", \"columns\" : {"
                + " \"time\" : \"Exec Time\", ")
        .endsWith(
            "\"unused\" : [ \"Account\", \"T/D\", \"S/D\", \"Gross Proceeds\" ], \"missing\" : [ ],"
                + " \"deals\" : 2, \"positions\" : 0, \"flows\" : 0, \"leftOut\" : [ ], \"saved\" :"
                + " true, \"path\" : \".victor/mappings/t.json\" } ");
  }

  @Test
  void closed_trades_and_money_that_moved_are_previewed_in_their_own_words() throws IOException {
    write(
        "trades.csv",
        """
        Opened,Closed,Symbol,Type,Qty,Entry price,Exit price,Profit,Swap,Amount,Kind
        2026-01-15 09:30,2026-01-15 10:30,ABC,short,10,5.5,5.4,1.00,-0.10,,
        2026-01-15 09:31,2026-01-15 10:31,ABC,long,10,5.5,5.4,-1.00,0,,
        ,2026-01-16 10:31,,,,,,,,-50,Withdrawal
        """);
    MapOutcome outcome =
        JournalMap.run(
            session(),
            new JournalMap.Request(
                "trades.csv",
                Optional.of("main"),
                Optional.empty(),
                List.of(),
                Optional.of(StandardCharsets.UTF_8),
                false));

    assertThat(text(outcome))
        .startsWith("trades.csv   each row is a closed trade\n")
        .endsWith(
            """
              4 deals   2 positions   1 flow
              2026-01-15 10:30:00  short  10  ABC  5.5 → 5.4  profit +1.00, swap −0.10
              2026-01-15 10:31:00  long   10  ABC  5.5 → 5.4  profit −1.00
              2026-01-16 10:31:00  withdrawal  −50  Withdrawal
            saved .victor/mappings/trades.json; every table with these headings is now read by it
            next: victor journal import trades.csv --account main
            """);
    write("cash.csv", "Date,Type,Amount,Note\n2026-01-15,Deposit,100.00,x\n");
    assertThat(text(map("cash.csv")))
        .startsWith("cash.csv   each row is money that moved\n")
        .contains(
            "0 deals   0 positions   1 flow\n  2026-01-15 00:00:00  deposit  +100.00  Deposit x");
  }

  @Test
  void the_words_typed_reach_the_mapping() throws IOException {
    write("t.csv", FILLS);

    assertThat(
            text(
                typed("t.csv", "--set", "price=#8,size=2", "--save", "mine", "--charset", "UTF-8")))
        .contains("a point is worth 2", "saved .victor/mappings/mine.json");
    assertThat(text(typed("t.csv", "--dry-run"))).contains("nothing was saved");
    assertThat(refused(() -> typed())).startsWith("FILE: which table?");
    assertThat(refused(() -> typed("t.csv", "--charset", "nope"))).contains("unknown code page");
  }

  private dev.victor.core.command.Outcome typed(String... words) {
    Command command =
        JournalCommands.group().verbs().stream()
            .filter(each -> each.name().equals("map"))
            .findFirst()
            .orElseThrow()
            .make()
            .get();
    command.arguments().parse("victor journal map", List.of(words));
    Outcome outcome = command.run(session());
    Answers.check(command, outcome);
    return outcome;
  }
}
