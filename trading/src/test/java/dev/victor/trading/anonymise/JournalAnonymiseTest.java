package dev.victor.trading.anonymise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.victor.core.console.Console;
import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.trading.fixture.FlexQuery;
import dev.victor.trading.fixture.MadeUpAccount;
import dev.victor.trading.fixture.Mt4Page;
import dev.victor.trading.fixture.Mt5Page;
import dev.victor.trading.report.Printed;
import dev.victor.trading.statement.Statement;
import dev.victor.trading.statement.StatementFile;
import dev.victor.trading.statement.detect.Statements;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalAnonymiseTest {

  private static final String LOGIN = MadeUpAccount.week().login();

  private static final String TRADES =
      """
      Trade #,Type,Date and time,Signal,Price USDT,Size (qty),Size (value),Net P&L USD,Net P&L %,\
      Favorable excursion USD,Favorable excursion %,Adverse excursion USD,Adverse excursion %,\
      Cumulative P&L USD,Cumulative P&L %
      1,Exit long,2026-03-02 10:15,stop,101.5,2,200,3.00,1.5,5.2,2.6,-1.1,-0.55,3.00,0.03
      1,Entry long,2026-03-02 09:30,go,100,2,200,3.00,1.5,5.2,2.6,-1.1,-0.55,3.00,0.03
      """;

  @TempDir Path folder;

  @Test
  void a_page_keeps_its_numbers_and_loses_its_person() throws IOException {
    write(
        "Statement.htm",
        new Mt4Page(MadeUpAccount.week())
            .named("Jane Doe")
            .commented("phone Jane +49 151 2345678 [sl]")
            .row("<!-- made for Jane -->")
            .html()
            .getBytes(StandardCharsets.UTF_8));

    String said = anonymise("Statement.htm");

    String page = read("anonymous-Statement.htm");
    assertThat(said).startsWith("wrote anonymous-Statement.htm\n").contains("as before");
    assertThat(page)
        .doesNotContain("Jane", "Doe", LOGIN, "2345678", "phone")
        .contains("eurusd", "Closed P/L");
    assertThat(figures("anonymous-Statement.htm")).isEqualTo(figures("Statement.htm"));
  }

  @Test
  void a_workbook_loses_its_author_too() throws IOException {
    write("ReportHistory-" + LOGIN + ".xlsx", new Mt5Page(MadeUpAccount.week()).workbook());

    assertThat(anonymise("ReportHistory-" + LOGIN + ".xlsx")).contains("reconciled, as before");

    String name = written();
    assertThat(name).doesNotContain(LOGIN);
    byte[] bytes = Files.readAllBytes(folder.resolve(name));
    List<String> texts = new WorkbookPaper(name, bytes).texts().toList();
    assertThat(texts)
        .noneMatch(
            text -> text.contains("Jane") || text.contains(LOGIN) || text.contains("made-up"));
    assertThat(figures(name)).isEqualTo(figures("ReportHistory-" + LOGIN + ".xlsx"));
  }

  @Test
  void attributes_of_xml_are_rewritten_and_addresses_vanish() throws IOException {
    write(
        "flex.xml",
        new FlexQuery()
            .fill("AAPL", "10", "100", "-1", "0", "O", 1)
            .fill("AAPL", "-10", "110", "-1", "98", "C", 2)
            .section(
                "<AccountInformation accountId=\"U700123\" name=\"Jane Doe\" street=\"12 Elm\""
                    + " postalCode=\"90210\" currency=\"USD\" />")
            .xml()
            .getBytes(StandardCharsets.UTF_8));

    anonymise("flex.xml");

    assertThat(read("anonymous-flex.xml"))
        .doesNotContain("Jane", "Elm", "90210", "U700123")
        .contains("accountId=\"U000001\"", "symbol=\"AAPL\"", "currency=\"USD\"");
    assertThat(figures("anonymous-flex.xml")).isEqualTo(figures("flex.xml"));
  }

  @Test
  void inputs_of_an_expert_advisor_go_as_a_whole() {
    Disguise disguise = new Disguise(Vocabulary.words(), Set.of(), Map.of());

    assertThat(disguise.apply("ApiKey=12ab34; Lots=0.1")).matches("x\\d+");
    assertThat(disguise.apply("Net Profit: 12.50")).isEqualTo("Net Profit: 12.50");
    assertThat(disguise.apply("2018 May 23, 12:19")).isEqualTo("2018 May 23, 12:19");
    assertThat(disguise.apply("A&nbsp;B&#160;7")).contains("&nbsp;", "&#160;");
  }

  @Test
  void the_login_goes_wherever_its_digits_stand() {
    Disguise disguise =
        new Disguise(
            Vocabulary.words(), Set.of("500"), Map.of("88012345", "00000001", "2345", "0001"));

    assertThat(disguise.apply("88012345-2")).isEqualTo("00000001-2");
    assertThat(disguise.apply("Account 88012345/1")).isEqualTo("Account 00000001/0");
    assertThat(disguise.apply("88012345-2026.11.26")).isEqualTo("00000001-2026.11.26");
    assertThat(disguise.apply("1.88012345")).isEqualTo("1.88012345");
    assertThat(disguise.apply("Order 3704-0044-0532")).isEqualTo("Order 0000-0000-0000");
    assertThat(disguise.apply("Order 0660/1234567")).isEqualTo("Order 0000/0000000");
    assertThat(disguise.apply("Order 500/1234567")).isEqualTo("Order 500/0000000");
  }

  @Test
  void figures_beside_words_stay() {
    Disguise disguise = new Disguise(Vocabulary.words(), Set.of("65952"), Map.of());

    assertThat(
            Stream.of(
                "OPEN BUY 34/42.5658 @ 11.7480",
                "OPEN BUY 0.5658/42.5658 @ 11.7470",
                "OPEN BUY 500/1200 @ 11.7",
                "volume 1.00 / 1.00",
                "price 65952 currency: JPY, rate: 0.006264, point value: 1.000000",
                "balance 85,703.13 USD",
                "057.13 USD",
                "balance 1.085.703,13 EUR",
                "leverage 1:2000",
                "from 2026.11.26 10:00:30 to 2026-11-26 10:00:30.123",
                "time 26/11/2026 13:01:45"))
        .allSatisfy(cell -> assertThat(disguise.apply(cell)).isEqualTo(cell));
  }

  @Test
  void a_login_joined_to_other_digits_is_in_no_page_and_no_name() throws IOException {
    write(
        LOGIN + "-2026.11.26.htm",
        new Mt4Page(MadeUpAccount.week())
            .commented("from " + LOGIN + "/1")
            .html()
            .getBytes(StandardCharsets.UTF_8));

    String said = anonymise(LOGIN + "-2026.11.26.htm");

    assertThat(said).doesNotContain(LOGIN);
    assertThat(read(written())).doesNotContain(LOGIN);
    assertThatThrownBy(
            () -> run(LOGIN + "-2026.11.26.htm", Optional.of("of-" + LOGIN + "-2.htm"), false))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("a name that says whose it is");
  }

  @Test
  void digits_of_the_login_are_found_in_any_text() {
    Owner owner = new Owner(Set.of(), Map.of("88012345", "00000001"), Set.of(), Set.of());

    assertThat(List.of("x88012345y", "<a b=\"1-88012345/2\"/>", "1.88012345"))
        .allMatch(text -> owner.shows(text, Set.of()));
    assertThat(List.of("188012345", "8801234", "880123456"))
        .noneMatch(text -> owner.shows(text, Set.of()));
  }

  @Test
  void a_workbook_keeps_only_what_figures_are_in() throws IOException {
    write("report.xlsx", WithPeople.of(new Mt5Page(MadeUpAccount.week()).workbook()));

    anonymise("report.xlsx");

    Map<String, String> parts = WithPeople.parts(Files.readAllBytes(folder.resolve(written())));
    assertThat(parts.keySet())
        .contains("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml")
        .contains("xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml")
        .noneMatch(name -> name.matches(".*(comments|persons|docProps|customXml|externalLink).*"));
    assertThat(parts.values())
        .noneMatch(text -> text.matches("(?is).*(jane|secret|definedName|absPath|External).*"));
    assertThat(parts.get("[Content_Types].xml")).contains("/xl/worksheets/sheet1.xml");
    assertThat(parts.get("xl/_rels/workbook.xml.rels")).contains("worksheets/sheet1.xml");
    assertThat(parts.get("xl/worksheets/sheet1.xml"))
        .doesNotContain("legacyDrawing", "hyperlink", "<f>")
        .contains("<pageSetup orientation=\"portrait\"/>");
    assertThat(figures(written())).isEqualTo(figures("report.xlsx"));
  }

  @Test
  void a_name_that_is_no_instrument_does_not_stay() throws IOException {
    write("john-smith-secret-strategy.csv", TRADES.getBytes(StandardCharsets.UTF_8));

    anonymise("john-smith-secret-strategy.csv");

    assertThat(written()).doesNotContain("john", "smith", "secret").endsWith(".csv");
    assertThat(read(written())).contains("Exit long", "101.5").doesNotContain("john");
  }

  @Test
  void an_exchange_and_a_ticker_stay_in_the_name_of_an_export() throws IOException {
    write(
        "John_Smith_CME_MINI_ES1!_2026-01-01 (jane).csv", TRADES.getBytes(StandardCharsets.UTF_8));

    anonymise("John_Smith_CME_MINI_ES1!_2026-01-01 (jane).csv");

    assertThat(written())
        .matches("anonymous-x\\d+_x\\d+_CME_MINI_ES1!_2026-01-01 \\(x\\d+\\)\\.csv");
    assertThat(figures(written()))
        .isEqualTo(figures("John_Smith_CME_MINI_ES1!_2026-01-01 (jane).csv"));
  }

  @Test
  void nothing_is_overwritten_and_a_rehearsal_writes_nothing() throws IOException {
    write(
        "Statement.htm", new Mt4Page(MadeUpAccount.week()).html().getBytes(StandardCharsets.UTF_8));

    assertThat(run("Statement.htm", Optional.empty(), true).text())
        .startsWith("would write anonymous-Statement.htm\n");
    assertThat(folder.resolve("anonymous-Statement.htm")).doesNotExist();
    assertThatThrownBy(() -> run("Statement.htm", Optional.of("Statement.htm"), false))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("is there already");
  }

  @Test
  void real_statements_read_the_same_without_their_owners() throws IOException {
    Path corpus = Path.of("../../shared/data/broker");
    assumeTrue(Files.isDirectory(corpus), "no corpus beside the project");
    List<Path> files;
    try (Stream<Path> all = Files.walk(corpus)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    int done = 0;
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      Files.copy(file, folder.resolve(name));
      Statement before;
      try {
        before = statement(name);
      } catch (BadInput refused) {
        continue; // not a statement, or not one of closed trades
      }
      run(name, Optional.of("out/" + name), false);
      Statement after =
          new Statements(List.of())
              .read(
                  StatementFile.open(folder.resolve("out").resolve(name), name, Optional.empty()));
      assertThat(Figures.of(after)).as(name).isEqualTo(Figures.of(before));
      assertThat(Collections.disjoint(telling(after), telling(before))).as(name).isTrue();
      done++;
    }
    assertThat(done).isGreaterThan(15);
  }

  /// What a statement says of its owner beyond the words and names that all of its format share.
  private static Set<String> telling(Statement statement) {
    Set<String> telling = new TreeSet<>();
    Disguise.tokens(
        String.join(
            " ",
            statement.header().name(),
            statement.header().broker(),
            statement.header().login()),
        telling::add);
    telling.removeIf(word -> word.length() < 4 || word.contains("."));
    telling.removeAll(Vocabulary.words());
    telling.removeAll(Set.of("interactive", "brokers", "tradingview", "trading212", "xxxxxusd"));
    return telling;
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  /// The name of the anonymous statement.
  private String written() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.startsWith("anonymous-"))
          .findFirst()
          .orElseThrow();
    }
  }

  private Figures figures(String name) {
    return Figures.of(statement(name));
  }

  private Statement statement(String name) {
    return new Statements(List.of())
        .read(StatementFile.open(folder.resolve(name), name, Optional.empty()));
  }

  private String anonymise(String name) throws IOException {
    return run(name, Optional.empty(), false).text();
  }

  private Printed run(String file, Optional<String> to, boolean rehearsal) throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        "{\"schemaVersion\":1,\"project\":{\"id\":\"x\",\"name\":\"X\"},\"author\":{\"name\":\"V\"}}");
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Session session =
        new Session(
            new Environment(
                Map.of(),
                folder,
                folder,
                Clock.fixed(Instant.parse("2026-11-07T18:00:00Z"), ZoneOffset.UTC)),
            new Console(nowhere, nowhere, Console.Terminal.NONE));
    return Printed.of(
        JournalAnonymise.run(
            session, new JournalAnonymise.Request(file, to, Optional.empty(), rehearsal)));
  }
}
