package dev.victor.git.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.git.scenario.Scenario;
import dev.victor.git.scenario.Scenario.Result;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A new branch: its name, where it starts, what comes along.
final class StartTest {

  @TempDir Path folder;

  private static void prints(Result result, String text) {
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo(text);
    assertThat(result.exit()).isZero();
  }

  private static void refuses(Result result, int exit, String line) {
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo(line + "\n");
    assertThat(result.exit()).isEqualTo(exit);
  }

  @Test
  void it_starts_from_the_trunk_as_the_remote_has_it_now() {
    Scenario repo = Scenario.on(folder).coworker("main", "b.txt", "b\n");
    prints(
        repo.victor("start", "feat/x"),
        """
        fetched origin: main moved
          feat/x       created from origin/main, checked out
          main         fast-forwarded 1 commit
        """);
    assertThat(repo.tell("symbolic-ref", "--short", "HEAD")).isEqualTo("feat/x");
    assertThat(repo.subjects("feat/x")).containsExactly("feat: b.txt", "feat: one");
    assertThat(repo.read("b.txt")).isEqualTo("b\n");
    assertThat(repo.tell("config", "branch.feat/x.victor-base")).isEqualTo("main");
    assertThat(repo.tell("rev-parse", "--abbrev-ref", "@{-1}")).isEqualTo("main");
  }

  @Test
  void uncommitted_work_and_the_index_come_along() {
    Scenario repo = Scenario.on(folder).coworker("main", "b.txt", "b\n");
    repo.write("a.txt", "edited\n").write("s.txt", "s\n").git("add", "s.txt").write("u.txt", "u\n");
    prints(
        repo.victor("start", "feat/x"),
        """
        fetched origin: main moved
          feat/x       created from origin/main, checked out
          main         fast-forwarded 1 commit
        restored 2 uncommitted files (1 staged)
        """);
    assertThat(repo.tell("diff", "--name-only")).isEqualTo("a.txt");
    assertThat(repo.tell("diff", "--name-only", "--cached")).isEqualTo("s.txt");
    assertThat(repo.read("u.txt")).isEqualTo("u\n");
  }

  @Test
  void nothing_is_put_aside_when_no_file_changes() {
    Scenario repo = Scenario.on(folder).write("a.txt", "edited\n").git("add", "-N", ".");
    prints(
        repo.victor("start", "feat/x", "--offline"),
        """
        offline: origin as last seen
          feat/x       created from origin/main, checked out
        """);
    assertThat(repo.read("a.txt")).isEqualTo("edited\n");
  }

  @Test
  void commits_made_on_the_trunk_move_to_the_new_branch() {
    Scenario repo = Scenario.on(folder).write("m.txt", "m\n").commit("feat: mine");
    repo.coworker("main", "b.txt", "b\n").write("a.txt", "edited\n");
    prints(
        repo.victor("start", "feat/x", "--move"),
        """
        fetched origin: main moved
          feat/x       created from main, checked out, rebased on main
          main         gave back 1 commit
        restored 1 uncommitted file
        """);
    assertThat(repo.subjects("feat/x")).containsExactly("feat: mine", "feat: b.txt", "feat: one");
    assertThat(repo.tell("rev-parse", "main")).isEqualTo(repo.tell("rev-parse", "origin/main"));
    assertThat(repo.read("a.txt")).isEqualTo("edited\n");
  }

  @Test
  void commits_made_on_another_feature_move_onto_the_trunk() {
    Scenario repo =
        Scenario.on(folder).feature("feat/a").write("m.txt", "m\n").commit("feat: mine");
    assertThat(repo.victor("start", "feat/x", "--move").exit()).isZero();
    assertThat(repo.subjects("feat/x")).containsExactly("feat: mine", "feat: one");
    assertThat(repo.subjects("feat/a")).containsExactly("feat: feat/a", "feat: one");
  }

  @Test
  void a_stacked_branch_starts_here_and_stays_built_on_it() {
    Scenario repo = Scenario.on(folder).feature("feat/a");
    prints(
        repo.victor("start", "feat/b", "--stack"),
        """
        fetched origin: nothing new
          feat/b       created from feat/a, checked out
        """);
    assertThat(repo.tell("config", "branch.feat/b.victor-base")).isEqualTo("feat/a");
  }

  @Test
  void it_starts_from_any_branch_that_is_named() {
    Scenario repo = Scenario.on(folder).feature("feat/a").git("switch", "-q", "main");
    assertThat(repo.victor("start", "feat/b", "--from", "feat/a").exit()).isZero();
    assertThat(repo.subjects("feat/b")).containsExactly("feat: feat/a", "feat: one");
    repo.git("switch", "-q", "main").git("branch", "-q", "-D", "feat/a");
    assertThat(repo.victor("start", "feat/c", "--from", "origin/feat/a").exit()).isZero();
    assertThat(repo.subjects("feat/c")).containsExactly("feat: feat/a", "feat: one");
    refuses(
        repo.victor("start", "feat/d", "--from", "feat/bb"),
        3,
        "feat/bb: no such branch, here or at a remote; did you mean feat/b?");
  }

  @Test
  void gitflow_starts_from_the_development_branch_and_a_hotfix_from_the_trunk() {
    Scenario repo =
        Scenario.on(folder)
            .git("switch", "-q", "-c", "develop")
            .write("d.txt", "d\n")
            .commit("feat: d")
            .git("push", "-q", "-u", "origin", "develop")
            .project("{ \"model\": \"gitflow\", \"trunk\": \"main\" }");
    assertThat(repo.victor("start", "feature/x").exit()).isZero();
    assertThat(repo.subjects("feature/x")).containsExactly("feat: d", "feat: one");
    assertThat(repo.victor("start", "hotfix/1.0.1").exit()).isZero();
    assertThat(repo.subjects("hotfix/1.0.1")).containsExactly("feat: one");
  }

  @Test
  void a_name_the_policy_does_not_allow_is_refused_with_one_that_it_does() {
    Scenario repo = Scenario.on(folder).project("{ \"types\": [\"feat\", \"fix\"] }");
    Map<String, String> before = repo.state();
    Result result = repo.victor("start", "My", "Dropout");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out())
        .startsWith("refused: My-Dropout is no allowed branch name\n  why    project.json wants")
        .contains("  mend   victor git start feat/");
    assertThat(repo.state()).isEqualTo(before);
    assertThat(repo.victor("start", "--type", "feat", "my", "dropout").exit()).isZero();
    assertThat(repo.tell("symbolic-ref", "--short", "HEAD")).isEqualTo("feat/my-dropout");
  }

  @Test
  void a_branch_that_exists_here_or_there_is_not_started_again() {
    Scenario repo = Scenario.on(folder).feature("feat/a").git("switch", "-q", "main");
    refuses(
        repo.victor("start", "feat/a"),
        4,
        "feat/a: exists already at origin; go onto it: git switch feat/a");
    refuses(
        repo.victor("start", "feat/a/b"),
        4,
        "feat/a/b has no room beside feat/a: git keeps branches as files, and feat/a cannot be a"
            + " folder too; choose another name");
  }

  @Test
  void commits_left_on_the_trunk_are_pointed_out() {
    Scenario repo = Scenario.on(folder).write("m.txt", "m\n").commit("feat: mine");
    prints(
        repo.victor("start", "feat/x"),
        """
        fetched origin: nothing new
          feat/x       created from origin/main, checked out
          main         kept: 1 commit not in origin/main    victor git undo && victor git start feat/x --move
        """);
    prints(repo.victor("undo"), "back to before the start\n");
    assertThat(repo.victor("start", "feat/x", "--move").exit()).isZero();
    assertThat(repo.subjects("feat/x")).containsExactly("feat: mine", "feat: one");
  }

  @Test
  void there_may_be_nothing_to_move() {
    Scenario repo = Scenario.on(folder);
    refuses(
        repo.victor("start", "feat/x", "--move"),
        4,
        "main: has no commit that origin/main lacks; there is nothing to move; victor git start"
            + " feat/x");
  }

  @Test
  void a_rehearsal_changes_nothing() {
    Scenario repo = Scenario.on(folder).write("m.txt", "m\n").commit("feat: mine");
    Map<String, String> before = repo.state();
    prints(
        repo.victor("start", "feat/x", "--move", "--dry-run"),
        """
        dry run: nothing is fetched or changed; origin as last seen
          feat/x       create from main, check out
          main         give back 1 commit
        """);
    assertThat(repo.state()).isEqualTo(before);
  }

  @Test
  void undo_brings_back_branch_files_and_index() {
    Scenario repo = Scenario.on(folder).write("m.txt", "m\n").commit("feat: mine");
    repo.coworker("main", "b.txt", "b\n").git("fetch", "-q").write("a.txt", "edited\n");
    repo.write("s.txt", "s\n").git("add", "s.txt");
    Map<String, String> before = repo.state();
    assertThat(repo.victor("start", "feat/x", "--move").exit()).isZero();
    prints(repo.victor("undo"), "back to before the start\n");
    assertThat(repo.state()).isEqualTo(before);
    refuses(
        repo.victor("undo"), 4, "there is nothing to undo; what git itself remembers: git reflog");
  }

  @Test
  void undo_keeps_a_branch_with_commits_of_its_own() {
    Scenario repo = Scenario.on(folder);
    assertThat(repo.victor("start", "feat/x").exit()).isZero();
    repo.write("x.txt", "x\n").commit("feat: x");
    prints(
        repo.victor("undo"),
        "back to before the start\nfeat/x has commits of its own by now and was kept\n");
    assertThat(repo.subjects("feat/x")).containsExactly("feat: x", "feat: one");
  }

  @Test
  void a_conflict_of_moved_commits_is_continued_or_taken_back() {
    Scenario repo = Scenario.on(folder).write("a.txt", "mine\n").commit("feat: mine");
    repo.coworker("main", "a.txt", "theirs\n").write("u.txt", "u\n");
    Map<String, String> before = repo.state();
    Result result = repo.victor("start", "feat/x", "--move");
    assertThat(result.exit()).isEqualTo(4);
    assertThat(result.out())
        .contains(
            "feat/x       created from main, checked out, stopped: a.txt conflicts with main");
    prints(repo.sync("--abort"), "back to before the start\n");
    assertThat(repo.state()).isEqualTo(before);
    assertThat(repo.victor("start", "feat/x", "--move").exit()).isEqualTo(4);
    repo.write("a.txt", "both\n").git("add", "a.txt");
    assertThat(repo.sync("--continue").exit()).isZero();
    assertThat(repo.subjects("feat/x")).containsExactly("feat: mine", "feat: a.txt", "feat: one");
    assertThat(repo.tell("symbolic-ref", "--short", "HEAD")).isEqualTo("feat/x");
  }

  @Test
  void without_a_remote_the_local_trunk_is_the_base() {
    Scenario repo = Scenario.alone(folder);
    prints(
        repo.victor("start", "feat/x"),
        """
        no remote: by what is here
          feat/x       created from main, checked out
        """);
  }

  @Test
  void without_an_answer_it_starts_by_what_was_last_seen_and_says_so() {
    Scenario repo = Scenario.on(folder);
    repo.git("remote", "set-url", "origin", folder.resolve("gone.git").toString());
    Result result = repo.victor("start", "feat/x");
    assertThat(result.exit()).isEqualTo(5);
    assertThat(result.out())
        .contains("feat/x       created from origin/main, checked out")
        .contains("origin did not answer")
        .contains("this is by what was last seen of it");
  }
}
