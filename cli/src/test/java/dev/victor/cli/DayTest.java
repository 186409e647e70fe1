package dev.victor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.cli.Launch.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A day of the owner's, from the demo's workspace to the one screen.
class DayTest {

  @TempDir Path folder;

  private Result demo() {
    return Launch.in(folder).victor("demo demo");
  }

  private Result victor(String commandLine) {
    return Launch.in(folder.resolve("demo/alpha-notes")).victor(commandLine);
  }

  @Test
  void the_demo_shows_every_command_with_its_true_output() throws IOException {
    Result result = demo();

    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .containsSubsequence(
            "$ victor git sync\nfetched origin: main moved\n",
            "rebased on main, pushed\n",
            "$ victor docs render\nreadme  README.md  written\n",
            "$ victor journal import statements/ReportHistory-5001122.html\n",
            "  reconciled: net ",
            "$ victor journal today\n22 November 2026 · demo · USD · UTC\n",
            "$ victor journal report --period all\n",
            "$ victor doctor\nok ",
            "$ victor today\nAlpha Notes · Sunday 22 November 2026 · UTC\n",
            "Nothing needs you.\n",
            "Try next:\n")
        .doesNotContain("which it should not have");
    try (Stream<Path> made = Files.list(folder)) {
      assertThat(made).containsExactly(folder.resolve("demo"));
    }
  }

  @Test
  void a_demo_wants_an_empty_folder_and_answers_in_json() {
    Result json = Launch.in(folder).victor("demo demo --json");

    assertThat(json.out())
        .startsWith("{")
        .contains("\"command\" : \"victor today\"", "\"exit\" : 0");
    assertThat(demo().err()).contains("is not empty; name a new folder");
    assertThat(demo().exit()).isEqualTo(4);
  }

  @Test
  void today_looks_at_everything_once_and_writes_log_and_page() {
    demo();

    Result today = victor("today");

    assertThat(today.exit()).isZero();
    assertThat(today.out().lines().map(line -> line.strip().split(" +", 2)[0]))
        .containsSubsequence("health", "git", "tests", "journal", "log", "docs", "posts");
    assertThat(today.out())
        .contains("up to date with main", "coverage 95.9 %  branch 89.2 %  gate kept", "reconciled")
        .contains("ready to post (nothing is sent):", "Nothing needs you.");
    assertThat(folder.resolve("demo/alpha-notes/docs/journal/2026-11-22.md")).exists();
    assertThat(victor("today").out()).isEqualTo(today.out());
  }

  @Test
  void today_in_json_has_the_same_lines() {
    demo();

    assertThat(victor("today --json").out())
        .contains(
            "\"project\" : \"Alpha Notes\"", "\"date\" : \"2026-11-22\"", "\"zone\" : \"UTC\"")
        .contains("\"id\" : \"git\"", "\"status\" : \"ok\"", "\"next\" : \"\"");
  }

  @Test
  void what_waits_is_said_with_the_command_to_type() throws IOException {
    demo();
    Path workspace = folder.resolve("demo/alpha-notes");
    Files.writeString(workspace.resolve("README.md"), "by hand\n");
    Files.writeString(
        workspace.resolve("coverage.json"),
        "{\"files\": {\"a.py\": {\"summary\": {\"covered_lines\": 1, \"num_statements\": 2}}}}");
    String project = Files.readString(workspace.resolve("project.json"));
    Files.writeString(
        workspace.resolve("project.json"),
        project.replace("\"reports\"", "\"patch\": 1, \"reports\""));

    Result rehearsed = victor("today --dry-run");

    assertThat(rehearsed.out())
        .contains("! edited by hand: README.md", "victor docs render")
        .contains("! coverage 50.0 %  below the gate")
        .contains("not written", "things need you.");
    assertThat(victor("today").out()).contains("! edited by hand: README.md");
    assertThat(workspace.resolve("README.md")).hasContent("by hand\n");

    Files.delete(workspace.resolve("README.md"));
    assertThat(victor("today --dry-run").out()).contains("! stale: README.md");
    assertThat(victor("today").out()).contains("wrote README.md");
  }

  @Test
  void a_look_that_fails_stops_no_other() throws IOException {
    demo();
    Path workspace = folder.resolve("demo/alpha-notes");
    Files.writeString(workspace.resolve("coverage.json"), "{ cut");
    Files.writeString(
        workspace.resolve(".victor/journal.db"), "this is no database at all, is it?");

    Result today = victor("today");

    assertThat(today.exit()).isEqualTo(1);
    assertThat(today.out())
        .contains("tests    failed: ", "journal  failed: ")
        .contains("git      feat/lstm-dropout", "docs     1 fresh");
  }

  @Test
  void a_sync_can_come_first() {
    demo();

    assertThat(victor("today --sync").out()).contains("git ", "Nothing needs you.");
  }

  @Test
  void a_workspace_without_anything_is_no_failure() throws IOException {
    Path bare = Files.createDirectories(folder.resolve("bare"));
    Files.writeString(
        bare.resolve("project.json"),
        "{\"schemaVersion\": 1, \"project\": {\"id\": \"bare\", \"name\": \"Bare\"}}");

    Result today = Launch.in(bare).victor("today");

    assertThat(today.out())
        .contains("no coverage report", "no statement imported", "nothing to tell yet")
        .contains("none declared", "nothing to post yet");
  }

  @Test
  void the_reference_has_a_page_for_every_command_and_notices_drift() throws IOException {
    Result written = Launch.in(folder).victor("reference pages");
    assertThat(written.exit()).isZero();
    assertThat(folder.resolve("pages/git-sync.md"))
        .content()
        .contains("# victor git sync", "`--dry-run`");
    assertThat(folder.resolve("pages/README.md")).content().contains("[`victor today`](today.md)");
    assertThat(Launch.in(folder).victor("reference pages --check").out()).contains("all fresh");

    Files.writeString(folder.resolve("pages/today.md"), "edited");
    Result stale = Launch.in(folder).victor("reference pages --check");
    assertThat(stale.exit()).isEqualTo(1);
    assertThat(stale.out()).contains("today.md", "mend it with: victor reference");
    assertThat(Launch.in(folder).victor("reference pages --json").out()).contains("\"today.md\"");
  }
}
