package dev.victor.trading.feed.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.UsageError;
import dev.victor.trading.feed.World;
import dev.victor.trading.feed.terminal.GoldenLines;
import dev.victor.trading.fixture.MadeUpAccount;
import dev.victor.trading.fixture.Mt4Page;
import dev.victor.trading.fixture.Mt5Page;
import dev.victor.trading.journal.Deal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

  private static final String MAIN =
      "{\"id\":\"main\",\"zone\":\"Europe/Helsinki\",\"inbox\":\"inbox\"}";

  @TempDir Path folder;
  private World world;
  private final List<Duration> waited = new ArrayList<>();

  @BeforeEach
  void aWorkspace() {
    world = new World(folder).accounts(MAIN);
  }

  /// Something that happens between two looks.
  private interface Event {
    void happens() throws IOException;
  }

  /// Lets events happen, one after each look; then it is interrupted.
  private final class Script implements Waiting {
    private final Queue<Event> events;
    private boolean closed;

    Script(Event... events) {
      this.events = new ArrayDeque<>(List.of(events));
    }

    @Override
    public boolean next(Duration longest) {
      waited.add(longest);
      Event event = events.poll();
      if (event == null) {
        return false;
      }
      try {
        event.happens();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      return true;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private WatchEnd once() {
    return watch(true, false, new Script(() -> {}));
  }

  private WatchEnd forever(Event... events) {
    Script script = new Script(events);
    WatchEnd end = watch(false, false, script);
    assertThat(script.closed).isTrue();
    return end;
  }

  private WatchEnd watch(boolean once, boolean rehearsal, Script script) {
    return Watch.run(
        world.session(),
        new Watch.Request(Optional.empty(), once, Duration.ofSeconds(5), rehearsal, false),
        folders -> script);
  }

  private String text(WatchEnd end) {
    end.print(world.session().console());
    return world.out();
  }

  private void drop(String name, byte[] bytes) {
    world.write("inbox/" + name, bytes);
  }

  private void append(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("inbox"));
    Files.writeString(
        folder.resolve("inbox").resolve(name),
        text,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private void append(String name, List<String> lines) throws IOException {
    append(name, String.join("\n", lines) + "\n");
  }

  private List<String> deals() {
    return world.ledger("main").deals().stream().map(Deal::id).toList();
  }

  @Test
  void a_report_that_is_dropped_is_imported_when_two_looks_saw_it_the_same() {
    drop("history.xlsx", new Mt5Page(MadeUpAccount.week()).workbook());

    WatchEnd end = once();

    assertThat(end.exit()).isEqualTo(ExitCode.OK);
    assertThat(text(end))
        .isEqualTo("history.xlsx  main  +12 deals, +6 positions, +1 flow  reconciled\n");
    assertThat(waited).containsExactly(Duration.ofSeconds(1));
    assertThat(deals()).hasSize(12);
    assertThat(folder.resolve("inbox/history.xlsx")).exists();
  }

  @Test
  void an_unchanged_file_is_not_read_again() throws IOException {
    drop("history.xlsx", new Mt5Page(MadeUpAccount.week()).workbook());
    once();
    world.out();

    assertThat(text(once())).isEqualTo("nothing new\n");
    Files.setLastModifiedTime(
        folder.resolve("inbox/history.xlsx"), FileTime.from(Instant.parse("2026-11-20T00:00:00Z")));
    assertThat(text(once())).isEqualTo("nothing new\n");
    drop("history.html", new Mt5Page(MadeUpAccount.week()).html());
    assertThat(text(once())).isEqualTo("history.html  main  19 known  reconciled\n");
  }

  @Test
  void a_file_that_grows_is_left_until_it_is_whole() {
    byte[] whole = new Mt4Page(MadeUpAccount.week()).html().getBytes(UTF_8);
    drop("Statement.htm", Arrays.copyOf(whole, 500));

    forever(
        () -> drop("Statement.htm", Arrays.copyOf(whole, 900)),
        () -> drop("Statement.htm", whole),
        () -> assertThat(world.out()).isEmpty(),
        () -> {});

    assertThat(world.out()).startsWith("Statement.htm  main  +12 deals");
    assertThat(world.err())
        .isEqualTo("watching " + folder.resolve("inbox") + " (main); Ctrl-C ends\n");
    assertThat(waited.getFirst()).isEqualTo(Duration.ofSeconds(1));
    assertThat(waited.getLast()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void a_file_that_cannot_be_used_is_told_once_and_left_where_it_is() {
    drop("notes.txt", "hello".getBytes(UTF_8));

    WatchEnd end = once();

    assertThat(end.exit()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(world.err()).startsWith("notes.txt: this is no statement");
    assertThat(once().exit()).isEqualTo(ExitCode.OK);
    assertThat(world.err()).isEmpty();
    assertThat(folder.resolve("inbox/notes.txt")).hasContent("hello");
  }

  @Test
  void what_other_programs_are_still_at_is_no_statement() throws IOException {
    byte[] page = new Mt4Page(MadeUpAccount.week()).html().getBytes(UTF_8);
    for (String name :
        List.of("a.htm.tmp", "b.part", "c.crdownload", ".d.htm", "~$e.xlsx", "f.htm~", "g.lock")) {
      drop(name, page);
    }
    Files.createDirectories(folder.resolve("inbox/folder.htm"));
    Files.createSymbolicLink(folder.resolve("inbox/link.htm"), world.write("elsewhere.htm", page));

    assertThat(text(once())).isEqualTo("nothing new\n");
  }

  @Test
  void a_statement_that_does_not_reconcile_ends_one_pass_with_a_no() {
    drop("wrong.htm", new Mt4Page(MadeUpAccount.week()).balanceOff("1.00").html().getBytes(UTF_8));

    assertThat(once().exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(world.out()).contains("does not reconcile: victor journal import says where");
  }

  @Test
  void a_rehearsal_stores_and_remembers_nothing() {
    drop("history.xlsx", new Mt5Page(MadeUpAccount.week()).workbook());

    watch(false, true, new Script(() -> {}));

    assertThat(world.out())
        .isEqualTo(
            "history.xlsx  main  +12 deals, +6 positions, +1 flow  reconciled  not stored:"
                + " --dry-run\n");
    assertThat(folder.resolve(".victor")).doesNotExist();
  }

  @Test
  void lines_of_the_advisor_are_read_on_from_the_last_whole_one() throws IOException {
    List<String> lines = GoldenLines.mt5();

    forever(
        () -> append("5001122.jsonl", lines.subList(0, 3)),
        () -> append("5001122.jsonl", lines.get(3).substring(0, 40)),
        () -> append("5001122.jsonl", lines.get(3).substring(40)),
        () -> append("5001122.jsonl", "\r\n"),
        () -> append("5001122.jsonl", lines.subList(4, 6)));

    assertThat(world.out())
        .isEqualTo(
            """
            5001122.jsonl  main  +1 deal, +1 flow
            5001122.jsonl  main  +1 deal
            5001122.jsonl  main  +1 deal, +1 position, +1 flow
            """);
    assertThat(deals()).containsExactly("102", "103", "104");
    assertThat(world.ledger("main").deals().getFirst().time())
        .as("by the clock of the account")
        .isEqualTo(Instant.ofEpochMilli(1_793_610_000_123L).minus(Duration.ofHours(2)));
    assertThat(text(once())).as("another process knows how far it was").isEqualTo("nothing new\n");
  }

  @Test
  void a_file_that_begins_anew_is_read_from_its_beginning() throws IOException {
    append("a.jsonl", GoldenLines.mt5());
    once();
    world.out();
    Files.delete(folder.resolve("inbox/a.jsonl"));
    List<String> other = new ArrayList<>(GoldenLines.mt5());
    other.set(0, GoldenLines.HEAD_MT5.replace("-77", "-78"));
    other.add(
        GoldenLines.deal(
            106, 206, 1_793_650_000L, 0, 0, 306, "0.10000000", "1.09000000", "0", "0"));
    append("a.jsonl", other);

    assertThat(text(once())).isEqualTo("a.jsonl  main  +1 deal, 5 known\n");
  }

  @Test
  void a_file_that_lost_its_end_is_read_from_its_beginning() throws IOException {
    append("a.jsonl", GoldenLines.mt5());
    once();
    world.out();
    Files.delete(folder.resolve("inbox/a.jsonl"));
    append("a.jsonl", GoldenLines.mt5().subList(0, 2));

    assertThat(text(once())).isEqualTo("a.jsonl  main  1 known\n");
  }

  @Test
  void a_row_that_contradicts_the_journal_does_not_keep_the_others_out() throws IOException {
    append("a.jsonl", GoldenLines.mt5().subList(0, 3));
    once();
    world.out();
    append("a.jsonl", GoldenLines.mt5().get(2).replace("-1.75", "-9.75") + "\n");
    append("a.jsonl", GoldenLines.mt5().get(3) + "\n");

    WatchEnd end = once();

    assertThat(end.exit()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(world.out()).isEqualTo("a.jsonl  main  +1 deal\n");
    assertThat(world.err()).startsWith("a.jsonl: deal 102 is -9.75 here, but -1.75 in the journal");
    assertThat(deals()).containsExactly("102", "103");
  }

  @Test
  void lines_that_the_account_contradicts_wait_until_it_is_corrected() throws IOException {
    world.accounts("{\"id\":\"main\",\"zone\":\"UTC\",\"inbox\":\"inbox\",\"currency\":\"EUR\"}");
    append("a.jsonl", GoldenLines.mt5());

    assertThat(once().exit()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(world.err().lines())
        .singleElement()
        .asString()
        .contains("the statement is in USD, but project.json declares account \"main\" in EUR");
    world.accounts(MAIN);
    assertThat(once().exit()).isEqualTo(ExitCode.OK);
    assertThat(deals()).hasSize(3);
  }

  @Test
  void a_torn_line_is_told_and_the_rest_is_taken() throws IOException {
    List<String> lines = new ArrayList<>(GoldenLines.mt5());
    lines.set(3, lines.get(3).substring(0, 60));
    append("a.jsonl", lines);

    assertThat(once().exit()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(world.err()).startsWith("a.jsonl:4: the file ends in the middle");
    assertThat(deals()).containsExactly("102", "104");
  }

  @Test
  void tickets_of_metatrader_4_are_the_ones_of_its_statement() throws IOException {
    world.accounts("{\"id\":\"main\",\"zone\":\"UTC\",\"inbox\":\"inbox\"}");
    append("7001122.jsonl", GoldenLines.mt4());

    assertThat(text(once())).isEqualTo("7001122.jsonl  main  +2 deals, +1 position, +1 flow\n");
  }

  @Test
  void lines_that_are_none_of_ours_are_a_file_like_any_other() throws IOException {
    append("x.jsonl", "{\"a\":1}\n");

    assertThat(once().exit()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(world.err()).startsWith("x.jsonl: this is no statement");
  }

  @Test
  void a_folder_elsewhere_is_watched_when_the_user_says_so() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolve("terminal/Files"));
    world
        .accounts("{\"id\":\"main\",\"zone\":\"UTC\"},{\"id\":\"other\"}")
        .settings("{\"inboxes\":{\"main\":\"~/terminal/Files\"}}");
    Files.writeString(
        elsewhere.resolve("5001122.jsonl"), String.join("\n", GoldenLines.mt5()) + "\n");

    assertThat(text(once())).isEqualTo("5001122.jsonl  main  +3 deals, +1 position, +2 flows\n");
  }

  @Test
  void a_folder_that_is_gone_is_told_once() {
    world.accounts("{\"id\":\"main\"}").settings("{\"inboxes\":{\"main\":\"/no/such/folder\"}}");

    forever(() -> {}, () -> {});

    assertThat(world.err())
        .isEqualTo(
            """
            watching /no/such/folder (main); Ctrl-C ends
            /no/such/folder: the inbox cannot be looked into; make it readable, or name another folder
            """);
  }

  @Test
  void scripts_get_one_object_a_line() {
    drop("history.xlsx", new Mt5Page(MadeUpAccount.week()).workbook());
    drop("notes.txt", "hello".getBytes(UTF_8));

    WatchEnd end =
        Watch.run(
            world.session(),
            new Watch.Request(Optional.of("main"), true, Duration.ofSeconds(5), false, true),
            folders -> new Script(() -> {}));
    end.printJson(world.session().console());

    assertThat(world.out().lines())
        .satisfiesExactlyInAnyOrder(
            line ->
                assertThat(line)
                    .isEqualTo(
                        "{\"source\":\"history.xlsx\",\"format\":\"mt5-history-xlsx\",\"account\":\"main\",\"deals\":12,\"positions\":6,\"flows\":1,\"duplicates\":0,\"unmatched\":0,\"reconciled\":true,\"leftOut\":[],\"stored\":true}"),
            line ->
                assertThat(line)
                    .startsWith(
                        "{\"source\":\"notes.txt\",\"account\":\"main\",\"error\":{\"code\":3,\"message\":\"this"
                            + " is no statement"));
    assertThat(end.json()).asString().contains("history.xlsx");
  }

  @Test
  void a_damaged_memory_costs_a_second_reading_and_nothing_else() {
    drop("history.xlsx", new Mt5Page(MadeUpAccount.week()).workbook());
    once();
    world.out();
    world.write(".victor/run/inbox-main.json", "{\"statements\":{\"history.xlsx\":{\"size\":");

    assertThat(text(once())).isEqualTo("history.xlsx  main  19 known  reconciled\n");
    assertThat(folder.resolve(".victor/.gitignore")).content().contains("/run/");
  }

  @Test
  void without_an_inbox_there_is_nothing_to_watch() {
    world.accounts("{\"id\":\"main\"}");

    assertThatThrownBy(this::once)
        .isInstanceOf(UsageError.class)
        .extracting(e -> ((Failure) e).line())
        .asString()
        .startsWith(
            "project.json: no account has an inbox to watch; add \"inbox\": \"inbox/main\" to the"
                + " account");
    assertThatThrownBy(() -> Inbox.of(world.session(), Optional.of("mian")))
        .isInstanceOf(UsageError.class)
        .hasMessage("project.json declares no such account");
  }

  @Test
  void an_inbox_of_the_settings_must_say_exactly_where_it_is() {
    world.settings("{\"inboxes\":{\"main\":\"files\"}}");

    assertThatThrownBy(this::once).hasMessage("inboxes: \"files\" is no absolute path");
  }

  @Test
  void a_project_cannot_have_a_folder_elsewhere_watched() throws IOException {
    Files.createDirectories(folder.resolve("lab"));
    Files.createSymbolicLink(folder.resolve("out"), Path.of("/"));
    world.accounts("{\"id\":\"main\",\"inbox\":\"out/etc\"}");

    assertThatThrownBy(this::once).hasMessageContaining("leads outside the workspace");
  }

  @Test
  void the_system_tells_of_a_change_and_interrupting_ends() throws IOException {
    try (FolderWaiting waiting = FolderWaiting.on(List.of(folder))) {
      Files.writeString(folder.resolve("new.txt"), "x");
      assertThat(waiting.next(Duration.ofSeconds(30))).isTrue();
      Thread.currentThread().interrupt();
      assertThat(waiting.next(Duration.ofSeconds(30))).isFalse();
      assertThat(Thread.interrupted()).isTrue();
    }
    try (FolderWaiting polling = FolderWaiting.on(List.of(folder.resolve("none")))) {
      assertThat(polling.next(Duration.ofMillis(1))).isTrue();
    }
  }
}
