package dev.victor.trading.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.trading.fixture.Fills;
import dev.victor.trading.fixture.MadeUpAccount;
import dev.victor.trading.fixture.Mt4Page;
import dev.victor.trading.fixture.PostgresServer;
import dev.victor.trading.importing.JournalImport;
import dev.victor.trading.journal.Account;
import dev.victor.trading.journal.Batch;
import dev.victor.trading.journal.Deal;
import dev.victor.trading.journal.Entries;
import dev.victor.trading.journal.Entry;
import dev.victor.trading.journal.Flow;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Note;
import dev.victor.trading.journal.Protection;
import dev.victor.trading.journal.Side;
import dev.victor.trading.journal.store.Journals;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

  private static final Period ALL = Period.all(ZoneOffset.UTC);

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private Session session(String workspace) throws IOException {
    Path place = Files.createDirectories(folder.resolve(workspace));
    Files.writeString(
        place.resolve("project.json"),
        "{\"schemaVersion\":1,\"project\":{\"id\":\"x\",\"name\":\"X\"},\"author\":{\"name\":\"V\"},"
            + "\"accounts\":[{\"id\":\"main\",\"zone\":\"Europe/Helsinki\"}]}");
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    return new Session(
        new Environment(
            Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString()),
            place,
            folder.resolve("home"),
            Clock.fixed(Instant.parse("2026-11-07T18:00:00Z"), ZoneOffset.UTC)),
        new Console(stream, stream, Console.Terminal.NONE));
  }

  private static JournalStore open(Session session) {
    return Journals.of(session.workspace(), session.environment()).open();
  }

  /// A statement, fills whose positions the journal makes, and what is hard to write down.
  private Session filled() throws IOException {
    Session session = session("one");
    Files.writeString(
        folder.resolve("one/Statement.htm"), new Mt4Page(MadeUpAccount.week()).html());
    importing(session, "Statement.htm");
    try (JournalStore store = open(session)) {
      store.add(
          new Batch(
              new Account(
                  "desk",
                  "",
                  "",
                  "USD",
                  Optional.empty(),
                  Optional.of(true),
                  ZoneId.of("America/New_York")),
              new Batch.Source("fills.csv", "abc", "mapped", Instant.EPOCH),
              new BigDecimal("0.123456789012"),
              new Entries(
                  new Fills()
                      .buy("1", "100").sell("3", "101.25").deals().stream()
                          .map(deal ->
                              deal.settled(
                                  Entry.UNSTATED,
                                  new Money(
                                      BigDecimal.ZERO,
                                      new BigDecimal("-0.1234567891234"),
                                      BigDecimal.ZERO,
                                      BigDecimal.ZERO),
                                  Optional.empty()))
                          .map(deal -> deal.side() == Side.BUY ? told(deal) : deal)
                          .toList(),
                  List.of(),
                  List.of(
                      new Flow(
                          "w",
                          Instant.parse("2026-03-01T00:00:00Z"),
                          0,
                          Flow.Kind.WITHDRAWAL,
                          new BigDecimal("-5"),
                          "=cmd|'/c calc'!A1 \"quoted\", and\nbroken \\ \u2028 \uD83D\uDE00"))),
              new Batch.Reading(true, true),
              List.of(),
              Set.of(),
              BigDecimal.ZERO,
              true));
      store.keep(
          new Note(
              "3f2a91bc",
              "desk",
              LocalDate.of(2026, 3, 1),
              Optional.of("1"),
              Instant.EPOCH,
              Optional.empty(),
              List.of("late", "news"),
              "=1+1, \"quoted\"\nand broken"));
    }
    return session;
  }

  private static Deal told(Deal deal) {
    return deal.realizing(BigDecimal.ZERO)
        .guarded(Protection.atEnd(new BigDecimal("99.50"), new BigDecimal("110")));
  }

  private static Outcome importing(Session session, String file) {
    return JournalImport.run(
        session,
        new JournalImport.Request(List.of(file), Optional.empty(), Optional.empty(), false));
  }

  private static List<String> rows(Session session) {
    List<String> rows = new ArrayList<>();
    try (JournalStore store = open(session)) {
      store.dump((table, cells) -> rows.add(table + " " + cells));
    }
    return rows;
  }

  @ParameterizedTest
  @ValueSource(strings = {"journal.jsonl", "journal.csv"})
  void what_is_exported_comes_back_without_loss(String name) throws IOException {
    Session one = filled();
    JournalExport.run(one, name);
    Session two = session("two");
    Files.move(folder.resolve("one").resolve(name), folder.resolve("two").resolve(name));

    importing(two, name);

    assertThat(rows(two)).isEqualTo(rows(one)).hasSizeGreaterThan(20);
    out.reset();
    importing(two, name).print(two.console());
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            name
                + "   export of a journal, 0 new accounts\n"
                + "  0 deals   0 positions   0 flows        26 already known\n");
    assertThat(rows(two)).isEqualTo(rows(one));
  }

  @Test
  void only_its_owner_may_read_it_and_the_answer_says_what_is_in_it() throws IOException {
    Session one = filled();

    Outcome outcome = JournalExport.run(one, "journal.csv");

    outcome.print(one.console());
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            wrote journal.csv
              14 deals   7 positions   2 flows   1 note   of 2 accounts
            it names logins and money: keep it out of git
            """);
    Path file = folder.resolve("one/journal.csv");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(file)).doesNotContain(",=cmd").doesNotContain(",\"=cmd");
  }

  @Test
  void a_name_without_a_format_is_refused() throws IOException {
    Session one = filled();
    assertThatThrownBy(() -> JournalExport.run(one, "journal.txt")).isInstanceOf(UsageError.class);
  }

  @Test
  void an_empty_journal_is_said() throws IOException {
    Session one = session("one");
    assertThatThrownBy(() -> JournalExport.run(one, "journal.csv"))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"journal.jsonl", "journal.csv"})
  void half_a_file_stores_nothing(String name) throws IOException {
    JournalExport.run(filled(), name);
    Session two = session("two");
    List<String> lines = Files.readAllLines(folder.resolve("one").resolve(name));
    for (int keep : new int[] {1, 2, 5, lines.size() - 1}) {
      Files.write(folder.resolve("two").resolve(name), lines.subList(0, keep));
      assertThatThrownBy(() -> importing(two, name)).isInstanceOf(BadInput.class);
    }
    assertThat(rows(two)).isEmpty();
  }

  @Test
  void a_cell_that_cannot_be_one_is_refused_with_its_line() throws IOException {
    JournalExport.run(filled(), "journal.jsonl");
    Session two = session("two");
    String text = Files.readString(folder.resolve("one/journal.jsonl"));
    Map<String, String> changes =
        Map.of(
            "\"side\":\"BUY\"", "\"side\":\"STEAL\"",
            "\"volume\":\"1\"", "\"volume\":\"1e999999999\"",
            "\"table\":\"deal\"", "\"table\":\"sqlite_master\"",
            "\"symbol\":", "\"password\":",
            "\"account\":\"desk\",\"at\"", "\"account\":\"other\",\"at\"",
            "\"import\":\"1\"", "\"import\":\"77\"",
            "\"zone\":\"Europe/Helsinki\"", "\"zone\":\"Atlantis\"");
    changes.forEach((right, wrong) -> {
      assertThat(text).contains(right);
      try {
        Files.writeString(folder.resolve("two/journal.jsonl"), text.replace(right, wrong));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
      assertThatThrownBy(() -> importing(two, "journal.jsonl"))
          .as(wrong)
          .isInstanceOfSatisfying(
              BadInput.class, e -> assertThat(e.line()).startsWith("journal.jsonl:"));
    });
    assertThat(rows(two)).isEmpty();
  }

  @Test
  void it_is_carried_to_postgresql_and_back() throws IOException {
    Optional<PostgresServer> server = PostgresServer.start();
    org.junit.jupiter.api.Assumptions.assumeTrue(server.isPresent(), "no PostgreSQL here");
    try (PostgresServer running = server.get()) {
      Session one = filled();
      Path settings = one.environment().settings();
      Files.createDirectories(settings);
      Files.writeString(
          settings.resolve("config.json"),
          "{\"stores\":{\"desk\":\"" + running.url("public") + "\"}}");
      List<String> before = rows(one);

      Migration.run(one, "desk", false).print(one.console());

      assertThat(out.toString(StandardCharsets.UTF_8))
          .isEqualTo(
              """
              .victor/journal.db → PostgreSQL "desk"
                14 deals   7 positions   2 flows   1 note        0 already there
                desk  -3.8734567892348  USD  the same
                main          11184.50  USD  the same
              now let project.json say where it is: "journal": {"store": "desk"}; .victor/journal.db was left as it is
              """);
      List<String> carried = new ArrayList<>();
      try (JournalStore desk =
          Journals.of(one.workspace(), one.environment()).named("desk").open()) {
        desk.dump((table, cells) -> carried.add(table + " " + cells));
        assertThat(desk.ledger("main", ALL).positions()).hasSize(6);
      }
      assertThat(carried).isEqualTo(before);
    }
  }

  @Test
  void a_store_that_the_settings_do_not_name_is_refused() throws IOException {
    Session one = filled();
    assertThatThrownBy(() -> Migration.run(one, "desk", false))
        .isInstanceOfSatisfying(
            UsageError.class, e -> assertThat(e.remedy().orElse("")).contains("config.json"));
    assertThatThrownBy(() -> Migration.run(one, "sqlite", false))
        .isInstanceOf(UsageError.class)
        .hasMessageContaining("there already");
  }
}
