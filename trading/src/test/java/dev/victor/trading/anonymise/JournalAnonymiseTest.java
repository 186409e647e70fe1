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

    Path written;
    try (Stream<Path> files = Files.list(folder)) {
      written =
          files
              .filter(file -> String.valueOf(file.getFileName()).startsWith("anonymous-"))
              .findFirst()
              .orElseThrow();
    }
    String name = String.valueOf(written.getFileName());
    assertThat(name).doesNotContain(LOGIN);
    byte[] bytes = Files.readAllBytes(written);
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
