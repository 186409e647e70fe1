package dev.victor.trading.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.console.Console;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.GitRunner;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.trading.filter.Filter;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.report.Printed;
import dev.victor.trading.report.ReportWish;
import dev.victor.trading.report.SampleJournal;
import dev.victor.trading.report.SampleWorkspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalPageTest {

  @TempDir Path folder;
  private Path lab;

  @BeforeEach
  void workspace() throws IOException {
    lab = Files.createDirectories(folder.resolve("lab"));
    SampleWorkspace.in(lab);
    git("init", "-q");
  }

  private void git(String... arguments) {
    git(lab, arguments);
  }

  private void git(Path repository, String... arguments) {
    new GitRunner(environment(), repository, false).write(arguments).orFail();
  }

  private Environment environment() {
    return new Environment(
        Map.of("PATH", String.valueOf(System.getenv("PATH"))), lab, folder, Clock.systemUTC());
  }

  private Session session() {
    PrintStream none = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return new Session(environment(), new Console(none, none, Console.Terminal.NONE));
  }

  private Printed write(Optional<String> file, Showing showing, boolean rehearsal) {
    return write(Optional.of(SampleJournal.ofOneDay()), file, showing, rehearsal);
  }

  private Printed write(
      Optional<JournalStore> journal, Optional<String> file, Showing showing, boolean rehearsal) {
    return Printed.of(
        new JournalPage(journal, session())
            .write(new PageWish(SamplePage.EVERYTHING, file, showing, rehearsal)));
  }

  private Printed write(String file) {
    return write(Optional.of(file), Showing.AUTO, false);
  }

  private String read(String file) throws IOException {
    return Files.readString(lab.resolve(file));
  }

  @Test
  void the_page_of_the_owner_is_kept_from_git_and_from_others() throws IOException {
    Printed said = write(Optional.empty(), Showing.AUTO, false);

    assertThat(said.text())
        .matches(
            """
            wrote \\.victor/journal\\.html  6 trades  \\d+ KiB
            money and notes are shown: the page is in \\.victor, which git ignores
            """);
    assertThat(said.json())
        .contains("\"trades\" : 6", "\"money\" : \"shown\"", "\"written\" : true");
    assertThat(read(".victor/journal.html")).contains("+613.00 USD");
    assertThat(read(".victor/.gitignore")).isEqualTo("/journal.html\n");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(lab.resolve(".victor/journal.html"))))
        .isEqualTo("rw-------");
  }

  @Test
  void a_page_that_could_be_committed_has_no_money_unless_the_project_says_so() throws IOException {
    assertThat(write("page.html").text())
        .contains("money and notes are hidden: the page could be committed");
    assertThat(read("page.html")).doesNotContain("613.00");

    SampleWorkspace.in(lab, ", \"journal\": {\"redact\": {\"money\": \"shown\"}}");
    assertThat(write("page.html").text())
        .contains("notes are hidden; money is shown: project.json says so");
    assertThat(read("page.html")).contains("613.00");
  }

  @Test
  void what_git_ignores_or_lies_elsewhere_is_private() throws IOException {
    Files.writeString(lab.resolve(".gitignore"), "/mine/\n");
    assertThat(write("mine/page.html").text())
        .contains("money and notes are shown: git ignores the page");
    assertThat(write("../elsewhere.html").text())
        .contains(
            "money and notes are shown: the page is outside the workspace and of every repository");

    git("add", "--force", "mine/page.html");
    assertThat(write("mine/page.html").text()).contains("money and notes are hidden");
  }

  @Test
  void a_link_out_of_the_workspace_leads_out_and_one_into_it_leads_in() throws IOException {
    Files.createSymbolicLink(lab.resolve("out"), Files.createDirectory(folder.resolve("away")));
    Files.createSymbolicLink(folder.resolve("in"), lab);

    assertThat(write("out/page.html").text()).contains("outside the workspace");
    assertThat(write("../in/page.html").text()).contains("money and notes are hidden");
  }

  @Test
  void a_page_that_another_repository_holds_is_as_private_as_that_one_keeps_it()
      throws IOException {
    Path other = Files.createDirectories(folder.resolve("other"));
    git(other, "init", "-q");
    Files.writeString(other.resolve(".gitignore"), "/mine/\n");

    assertThat(write("../other/new/page.html").text())
        .contains("money and notes are hidden: the page could be committed");
    assertThat(read("../other/new/page.html")).doesNotContain("613.00");
    assertThat(write("../other/mine/page.html").text())
        .contains("money and notes are shown: git ignores the page");
  }

  @Test
  void a_workspace_deep_in_a_repository_shares_it_with_the_folders_above() throws IOException {
    Path whole = Files.createDirectories(folder.resolve("whole"));
    git(whole, "init", "-q");
    lab = Files.createDirectories(whole.resolve("deep/lab"));
    SampleWorkspace.in(lab);

    assertThat(write("../../page.html").text())
        .contains("money and notes are hidden: the page could be committed");
    assertThat(read("../../page.html")).doesNotContain("613.00");
    assertThat(write("../../../away.html").text()).contains("outside the workspace");
  }

  @Test
  void a_page_in_a_workspace_that_is_in_no_repository_yet_could_be_committed_later()
      throws IOException {
    lab = Files.createDirectories(folder.resolve("bare"));
    SampleWorkspace.in(lab);

    assertThat(write("page.html").text()).contains("money and notes are hidden");
  }

  @Test
  void a_tracked_page_in_the_own_folder_is_no_longer_private() throws IOException {
    write(Optional.empty(), Showing.AUTO, false);
    git("add", "--force", ".victor/journal.html");

    assertThat(write(Optional.empty(), Showing.AUTO, false).text())
        .contains("money and notes are hidden");
    assertThat(read(".victor/journal.html")).doesNotContain("613.00");
  }

  @Test
  void the_owner_has_the_last_word() throws IOException {
    assertThat(write(Optional.of("page.html"), Showing.SHOWN, false).text())
        .contains("notes are hidden; money is shown: --money shown");
    assertThat(read("page.html")).contains("613.00");
    assertThat(write(Optional.empty(), Showing.HIDDEN, false).text())
        .contains("money and notes are hidden: --money hidden");
    assertThat(read(".victor/journal.html")).doesNotContain("613.00");
  }

  @Test
  void notes_and_broken_rules_come_from_the_journal_and_the_project() throws IOException {
    SampleJournal journal = SampleJournal.ofOneDay();
    SamplePage.diary().notes().forEach(journal::keep);
    SampleWorkspace.in(lab, ", \"journal\": {\"rules\": {\"maxTradesADay\": 3}}");
    write(Optional.of(journal), Optional.empty(), Showing.AUTO, false);
    assertThat(read(".victor/journal.html"))
        .contains("slept badly", "breakout", "max trades a day");

    write(Optional.of(journal), Optional.of("page.html"), Showing.SHOWN, false);
    assertThat(read("page.html"))
        .contains("max trades a day")
        .doesNotContain("slept badly", "breakout", "london");

    SampleWorkspace.in(lab, ", \"journal\": {\"redact\": {\"notes\": \"shown\"}}");
    assertThat(write(Optional.of(journal), Optional.of("page.html"), Showing.AUTO, false).text())
        .contains("notes are shown; money is hidden");
    assertThat(read("page.html")).contains("slept badly");
  }

  @Test
  void a_page_of_some_days_has_their_notes_and_those_of_positions_that_moved_into_them()
      throws IOException {
    SampleJournal journal = SampleJournal.ofOneDay();
    LocalDate before = LocalDate.of(2026, 11, 21);
    SamplePage.diary().notes().forEach(note -> journal.keep(note.on(before)));
    PageWish wish =
        new PageWish(
            new ReportWish(
                Optional.empty(),
                Period.day(LocalDate.of(2026, 11, 22), SampleJournal.BERLIN),
                Filter.NONE,
                Optional.empty(),
                SamplePage.EVERYTHING.families()),
            Optional.empty(),
            Showing.AUTO,
            false);

    new JournalPage(Optional.of(journal), session()).write(wish);
    assertThat(read(".victor/journal.html"))
        .contains("\"late \\u003c")
        .doesNotContain("slept badly");
  }

  @Test
  void nothing_but_a_page_is_written_over() throws IOException {
    Files.writeString(lab.resolve("notes.html"), "<!doctype html><p>mine");

    assertThatThrownBy(() -> write("notes.html"))
        .isInstanceOf(NeedsPerson.class)
        .hasMessageContaining("no page of a journal");
    assertThatThrownBy(() -> write("project.json")).isInstanceOf(NeedsPerson.class);
    assertThatThrownBy(() -> write(".")).isInstanceOf(BadInput.class);
    assertThatThrownBy(() -> write("a\0b")).isInstanceOf(BadInput.class);
    assertThat(read("notes.html")).isEqualTo("<!doctype html><p>mine");
    write("page.html");
    write("page.html");
  }

  @Test
  void a_rehearsal_writes_nothing() {
    Printed said = write(Optional.empty(), Showing.AUTO, true);

    assertThat(said.text()).startsWith("would write .victor/journal.html  6 trades");
    assertThat(said.json()).contains("\"written\" : false");
    assertThat(lab.resolve(".victor")).doesNotExist();
  }

  @Test
  void a_journal_without_the_account_has_no_page() {
    assertThatThrownBy(() -> write(Optional.empty(), Optional.empty(), Showing.AUTO, false))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("no trades");
  }
}
