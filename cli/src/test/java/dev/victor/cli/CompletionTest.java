package dev.victor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.cli.Launch.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `victor shell complete` offers, of the whole tree and of a workspace.
class CompletionTest {

  private static final String PROJECT =
      """
      {
        "accounts": [
          { "id": "ftmo", "broker": "FTMO" },
          { "id": "$(touch x) y", "broker": "a\\tb\\u001b[31m" },
          { "id": "be\\u0007ll" }, { "id": "turned\\u202e" }, { "id": "" }, { "id": 3 }
        ],
        "author": { "timezone": "Asia/Tokyo" },
        "documents": [ { "id": "readme", "target": "README.md" }, { "id": "resume" } ],
        "journal": { "candles": { "EURUSD": "eurusd-m1" } },
        "strategies": [ "strategies/*/strategy.json" ]
      }
      """;

  @TempDir Path folder;

  /// The words of a line, the last one at the cursor, as fish asks.
  private String offered(String... words) {
    List<String> all = new ArrayList<>(List.of("shell", "complete", "fish", "--"));
    all.addAll(Arrays.asList(words));
    Result result = Launch.in(folder).victor(all);
    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    return result.out();
  }

  private List<String> words(String... words) {
    return offered(words).lines().map(line -> line.replaceFirst("\t.*", "")).toList();
  }

  private void project(String text) throws IOException {
    Files.writeString(folder.resolve("project.json"), text);
  }

  private void file(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  @Test
  void nouns_and_verbs_come_with_what_they_do() {
    assertThat(offered("victor", ""))
        .contains("git\tKeep branches in order.\n", "today\tThe day on one screen", "help\tShow");
    assertThat(words("victor", "git", ""))
        .startsWith("sync", "start", "ship", "undo")
        .doesNotContain("today", "help");
    assertThat(words("/opt/victor", "git", "")).isEqualTo(words("victor", "git", ""));
    assertThat(words("victor", "-")).containsExactly("--help", "--version");
    assertThat(words("victor", "git", "-")).containsExactly("--help");
  }

  @Test
  void a_verb_of_two_words_is_offered_word_by_word() {
    assertThat(offered("victor", "journal", "")).contains("\nnote\tadd, list, remove\n");
    assertThat(words("victor", "journal", "note", "")).containsExactly("add", "list", "remove");
    assertThat(words("victor", "journal", "note", "lst", "")).isEmpty();
  }

  @Test
  void help_is_offered_commands_and_topics() {
    assertThat(words("victor", "help", "")).contains("git", "today", "exit-codes", "trust");
    assertThat(words("victor", "help", "git", "")).contains("sync").doesNotContain("--all");
    assertThat(words("victor", "help", "git", "sync", "")).isEmpty();
  }

  @Test
  void an_option_is_offered_once() {
    assertThat(offered("victor", "git", "sync", "--"))
        .startsWith("--all\tEvery local branch.\n")
        .endsWith("--help\tShow this help.\n");
    assertThat(words("victor", "git", "sync", "--all", "--color=never", "--"))
        .contains("--prune")
        .doesNotContain("--all", "--color");
    assertThat(words("victor", "post", "flush", "--drop", "1", "--")).contains("--drop");
    assertThat(words("victor", "git", "sync", "--", "-")).isEmpty();
    assertThat(words("victor", "git", "sync", "")).contains("--all");
  }

  @Test
  void the_value_of_an_option_follows_it_or_its_equals_sign() throws IOException {
    project(PROJECT);

    assertThat(words("victor", "git", "sync", "--color", ""))
        .containsExactly("auto", "always", "never");
    assertThat(words("victor", "git", "sync", "--color="))
        .containsExactly("--color=auto", "--color=always", "--color=never");
    assertThat(words("victor", "git", "sync", "--no-such=")).isEmpty();
    assertThat(words("victor", "journal", "report", "--weekday", "mon,"))
        .contains("mon,tue")
        .doesNotContain("mon,mon");
    assertThat(words("victor", "journal", "report", "--weekday", "mon,mon,t"))
        .contains("mon,mon,tue");
    assertThat(words("victor", "journal", "today", "--account", "ftmo", "--d"))
        .contains("--date")
        .doesNotContain("--account");
    assertThat(words("victor", "strategy", "forward", "--candles", "")).containsExactly("EURUSD");
  }

  @Test
  void ids_of_the_project_are_offered_and_not_twice() throws IOException {
    project(PROJECT);

    assertThat(offered("victor", "docs", "render", "")).isEqualTo("readme\tREADME.md\nresume\n");
    assertThat(words("victor", "docs", "render", "readme", "")).containsExactly("resume");
    assertThat(words("victor", "post", "send", ""))
        .containsExactly("log", "recap", "release", "readme", "resume");
  }

  @Test
  void what_a_terminal_must_not_show_is_not_offered() throws IOException {
    project(PROJECT);

    assertThat(offered("victor", "journal", "today", "--account", ""))
        .isEqualTo("ftmo\tFTMO\n$(touch x) y\ta b [31m\n");
  }

  @Test
  void days_are_those_of_the_author() throws IOException {
    project(PROJECT);

    assertThat(offered("victor", "journal", "today", "--date", ""))
        .startsWith("2026-11-22\ttoday\n2026-11-21\tyesterday\n2026-11-20\tfriday\n");
    assertThat(words("victor", "journal", "report", "--period", "")).contains("yesterday", "all");
  }

  @Test
  void strategies_are_known_by_their_files_and_a_damaged_one_hides_no_other() throws IOException {
    project(PROJECT);
    file("strategies/a/strategy.json", "{ \"id\": \"sma\" }");
    file("strategies/b/strategy.json", "{ damaged");
    file("strategies/a/versions/0123456789abcdef.json", "{}");
    file(".victor/datasets.json", "{\"datasets\":{\"d\":{\"sha256\":\"00112233445566\"}}}");

    assertThat(offered("victor", "strategy", "show", ""))
        .isEqualTo("sma\tstrategies/a/strategy.json\n");
    assertThat(offered("victor", "strategy", "rollback", "sma", "--to", ""))
        .isEqualTo("0123456789ab\tof sma\n");
    assertThat(words("victor", "strategy", "dataset", "checkout", ""))
        .containsExactly("d@001122334455");
  }

  @Test
  void files_and_folders_are_those_that_the_word_leads_to() throws IOException {
    file("in/a.svg", "");
    file("in/b.txt", "");
    file("in/.c.svg", "");
    file("in/deep er/d.svg", "");
    file("home/e.svg", "");

    assertThat(words("victor", "strategy", "backtest", "--chart", "in/"))
        .containsExactly("in/a.svg", "in/deep er/");
    assertThat(words("victor", "strategy", "backtest", "--chart=in/."))
        .containsExactly("--chart=in/.c.svg");
    assertThat(words("victor", "demo", "in/")).containsExactly("in/deep er/");
    assertThat(words("victor", "strategy", "backtest", "--chart", "~/")).containsExactly("~/e.svg");
    assertThat(words("victor", "strategy", "backtest", "--chart", "nowhere/")).isEmpty();
  }

  @Test
  void branches_are_asked_of_git() throws Exception {
    git("init", "-q", "-b", "main");
    git(
        "-c",
        "user.name=V",
        "-c",
        "user.email=v@example.com",
        "commit",
        "-q",
        "--allow-empty",
        "-m",
        "feat: one");
    git("branch", "feat/$(x)");

    assertThat(offered("victor", "git", "ship", ""))
        .contains("main\tfeat: one\n", "feat/$(x)\tfeat: one\n");
    assertThat(words("victor", "coverage", "diff", "--base", ""))
        .startsWith("HEAD")
        .contains("main");
    assertThat(words("victor", "git", "rename", "main", "")).containsExactly("feat/$(x)");
  }

  @Test
  void nothing_is_said_where_nothing_can_be_read() throws IOException {
    assertThat(offered("victor", "docs", "render", "x")).isEmpty();
    assertThat(offered("victor", "git", "ship", "x")).isEmpty();
    for (String broken : List.of("", "{", "[]", "{\"accounts\": 3}", "{\"accounts\": [null]}")) {
      project(broken);
      assertThat(offered("victor", "journal", "today", "--account", "")).isEmpty();
      assertThat(offered("victor", "strategy", "show", "x")).isEmpty();
    }
    assertThat(offered()).isEqualTo(offered("victor", ""));
    assertThat(offered("victor", "no", "such", "")).isEmpty();
  }

  @Test
  void a_short_name_stands_for_what_the_user_made_of_it() throws IOException {
    assertThat(words("vs", "--al")).isEqualTo(words("victor", "git", "sync", "--al"));
    file("home/.config/victor/config.json", "{\"aliases\": {\"vs\": \"git ship\"}}");
    assertThat(words("vs", "--")).isEqualTo(words("victor", "git", "ship", "--"));
    file("home/.config/victor/config.json", "{");
    assertThat(words("vs", "--")).isEmpty();
    assertThat(words("victor", "git", "")).isNotEmpty();
  }

  @Test
  void zsh_is_told_where_to_part_the_word_and_bash_what_to_put_in() {
    assertThat(victor("zsh", "victor", "git", "sync", "--color=").out())
        .isEqualTo("+=\nauto\nalways\nnever\n");
    assertThat(victor("bash", " =", "victor git sync --color=a").out())
        .isEqualTo("auto \nalways \n");
    assertThat(victor("bash", "no line").out()).isEqualTo("");
    assertThat(victor("bash", " ", "A=b victor gi").out()).isEqualTo("git \n");
    assertThat(victor("dash", "").exit()).isEqualTo(2);
  }

  private Result victor(String shell, String... words) {
    List<String> all = new ArrayList<>(List.of("shell", "complete", shell, "--"));
    all.addAll(Arrays.asList(words));
    return Launch.in(folder).victor(all);
  }

  private void git(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(Arrays.asList(words));
    Process git = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
    assertThat(git.waitFor()).isZero();
  }
}
