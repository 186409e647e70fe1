package dev.victor.git.ship;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.git.scenario.Scenario;
import dev.victor.git.scenario.Scenario.Result;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A finished branch gets into its base, and nothing is left of it.
final class ShipTest {

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

  private Scenario two() {
    return Scenario.on(folder)
        .feature("feat/x")
        .write("y.txt", "y\n")
        .commit("feat: y")
        .git("push", "-q");
  }

  @Test
  void a_branch_becomes_one_commit_on_the_trunk() {
    Scenario repo = two();
    prints(
        repo.victor("ship", "-m", "feat: x and y"),
        """
        fetched origin: nothing new
          main         checked out, took in feat/x as one commit
          feat/x       deleted: shipped in main, stays at origin until main is pushed    git push && victor git prune --remote
        """);
    assertThat(repo.subjects("main")).containsExactly("feat: x and y", "feat: one");
    assertThat(repo.tell("branch", "--list", "feat/x")).isEmpty();
    assertThat(repo.tell("symbolic-ref", "--short", "HEAD")).isEqualTo("main");
    assertThat(repo.tell("ls-remote", "origin", "feat/x")).isNotEmpty();
  }

  @Test
  void it_is_sent_and_deleted_at_the_remote_in_one_go() {
    Scenario repo = two();
    prints(
        repo.victor("ship", "--push"),
        """
        fetched origin: nothing new
          main         checked out, took in feat/x as one commit, pushed
          feat/x       deleted: shipped in main, deleted at origin
        """);
    assertThat(repo.tell("log", "-1", "--format=%B", "origin/main"))
        .isEqualTo("feat: feat/x\n\n- feat: feat/x\n- feat: y");
    assertThat(repo.tell("ls-remote", "origin", "feat/x")).isEmpty();
  }

  @Test
  void a_single_commit_keeps_its_own_words() {
    Scenario repo = Scenario.on(folder).git("switch", "-q", "-c", "feat/x").write("x.txt", "x\n");
    repo.git("add", ".").git("commit", "-q", "-m", "feat: x\n\nwhy it is so");
    assertThat(repo.victor("ship").exit()).isZero();
    assertThat(repo.tell("log", "-1", "--format=%B")).isEqualTo("feat: x\n\nwhy it is so");
  }

  @Test
  void its_commits_are_kept_when_that_is_wanted() {
    Scenario repo = two();
    assertThat(repo.victor("ship", "--ff").exit()).isZero();
    assertThat(repo.subjects("main")).containsExactly("feat: y", "feat: feat/x", "feat: one");
  }

  @Test
  void a_merge_commit_is_made_when_that_is_the_setting() {
    Scenario repo = two().git("config", "victor.ship", "merge");
    prints(
        repo.victor("ship"),
        """
        fetched origin: nothing new
          main         checked out, merged feat/x
          feat/x       deleted: shipped in main, stays at origin until main is pushed    git push && victor git prune --remote
        """);
    assertThat(repo.subjects("main").getFirst()).isEqualTo("Merge branch 'feat/x' into main");
  }

  @Test
  void another_branch_is_shipped_without_leaving_this_one() {
    Scenario repo = two().git("switch", "-q", "main").feature("feat/z");
    prints(
        repo.victor("ship", "feat/x", "-m", "feat: x"),
        """
        fetched origin: nothing new
          main         took in feat/x as one commit
          feat/x       deleted: shipped in main, stays at origin until main is pushed    git push && victor git prune --remote
        """);
    assertThat(repo.tell("symbolic-ref", "--short", "HEAD")).isEqualTo("feat/z");
  }

  @Test
  void what_is_out_of_step_empty_dirty_or_built_on_other_work_is_refused() {
    Scenario repo = two().write("z.txt", "z\n").commit("feat: z");
    Map<String, String> before = repo.state();
    refuses(
        repo.victor("ship"),
        4,
        "feat/x: is out of step with origin/feat/x; bring it up to date: victor git sync");
    repo.git("push", "-q").coworker("main", "b.txt", "b\n");
    refuses(
        repo.victor("ship"),
        4,
        "feat/x: lacks what is new in main; bring it up to date: victor git sync");
    repo.write("a.txt", "edited\n");
    refuses(
        repo.victor("ship"),
        4,
        "a.txt: is not committed; only committed work is shipped; git commit, or git stash");
    repo.git("checkout", "-q", "a.txt").git("switch", "-q", "-c", "feat/empty", "origin/main");
    refuses(
        repo.victor("ship"),
        4,
        "feat/empty: has nothing that main lacks; clean up: victor git prune");
    repo.git("switch", "-q", "feat/x").git("switch", "-q", "-c", "feat/top");
    repo.git("config", "branch.feat/top.victor-base", "feat/x")
        .write("t.txt", "t\n")
        .commit("feat: t");
    refuses(
        repo.victor("ship"),
        4,
        "feat/top: is built on feat/x, which is not shipped yet; victor git ship feat/x");
    refuses(
        repo.victor("ship", "main"),
        4,
        "main: is no feature that could be shipped; it is perennial; name one: victor git ship"
            + " BRANCH");
    assertThat(before).isNotEmpty();
  }

  @Test
  void a_message_that_is_no_conventional_commit_is_refused() {
    Scenario repo = two().project("{ \"trunk\": \"main\", \"commitTypes\": [\"feat\", \"fix\"] }");
    repo.commit("feat: policy").git("push", "-q");
    Map<String, String> before = repo.state();
    Result result = repo.victor("ship", "-m", "some things");
    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.out())
        .isEqualTo(
            """
            refused: "some things" is no Conventional Commit
              why    project.json wants TYPE(scope): what it does, with TYPE one of feat, fix
              mend   victor git ship -m 'feat: some things'
            """);
    assertThat(repo.state()).isEqualTo(before);
  }

  @Test
  void words_of_a_commit_that_are_no_conventional_commit_are_refused_too() {
    Scenario repo =
        Scenario.on(folder)
            .project("{ \"trunk\": \"main\" }")
            .commit("chore: policy")
            .git("push", "-q")
            .git("switch", "-q", "-c", "feat/x")
            .write("x.txt", "x\n")
            .commit("some things");
    Map<String, String> before = repo.state();
    assertThat(repo.victor("ship").exit()).isEqualTo(1);
    assertThat(repo.state()).isEqualTo(before);
  }

  @Test
  void a_hook_that_refuses_the_commit_leaves_all_as_it_was() {
    Scenario repo = two().hook("pre-commit", "echo 'the tests are red' >&2; exit 1");
    Map<String, String> before = repo.state();
    Result result = repo.victor("ship", "-m", "feat: x");
    assertThat(result.exit()).isEqualTo(4);
    assertThat(result.err()).contains("a hook of yours refused the commit: the tests are red");
    assertThat(repo.state()).isEqualTo(before);
  }

  @Test
  void a_push_that_is_refused_leaves_all_as_it_was() {
    Scenario repo = two().hook("pre-push", "echo 'not today' >&2; exit 1");
    Map<String, String> before = repo.state();
    Result result = repo.victor("ship", "--push", "-m", "feat: x");
    assertThat(result.exit()).isEqualTo(4);
    assertThat(result.out())
        .contains("not pushed: a hook of yours refused the push: not today")
        .contains("nothing was changed");
    assertThat(repo.state()).isEqualTo(before);
  }

  @Test
  void undo_brings_the_branch_back_here_and_there() {
    Scenario repo = two();
    Map<String, String> before = repo.state();
    assertThat(repo.victor("ship", "-m", "feat: x").exit()).isZero();
    prints(repo.victor("undo"), "back to before the ship\n");
    assertThat(repo.state()).isEqualTo(before);
    assertThat(repo.tell("config", "branch.feat/x.remote")).isEqualTo("origin");
    assertThat(repo.victor("ship", "--push", "-m", "feat: x").exit()).isZero();
    prints(repo.victor("undo"), "back to before the ship\norigin keeps main as it was pushed\n");
    assertThat(repo.tell("ls-remote", "origin", "feat/x")).isNotEmpty();
    assertThat(repo.tell("rev-parse", "feat/x")).isEqualTo(repo.tell("rev-parse", "origin/feat/x"));
  }

  @Test
  void a_release_gets_into_trunk_and_development_branch_with_a_tag() {
    Scenario repo = gitflow("release/1.2.0");
    prints(
        repo.victor("ship", "--push"),
        """
        fetched origin: nothing new
          main            checked out, merged release/1.2.0, tagged v1.2.0, pushed, tag pushed
          develop         checked out, merged release/1.2.0, pushed
          release/1.2.0   deleted: shipped in main
        """);
    assertThat(repo.tell("ls-remote", "--tags", "origin", "v1.2.0")).isNotEmpty();
    assertThat(repo.subjects("origin/develop").getFirst())
        .isEqualTo("Merge branch 'release/1.2.0' into develop");
  }

  private Scenario gitflow(String branch) {
    return Scenario.on(folder)
        .git("branch", "develop")
        .git("push", "-q", "-u", "origin", "develop")
        .project("{ \"model\": \"gitflow\", \"trunk\": \"main\" }")
        .git("switch", "-q", "-c", branch)
        .commit("feat: release");
  }

  @Test
  void undo_of_a_release_takes_its_tag_along() {
    Scenario repo = gitflow("hotfix/1.2.1");
    Map<String, String> before = repo.state();
    assertThat(repo.victor("ship").exit()).isZero();
    assertThat(repo.tell("tag", "--list")).isEqualTo("v1.2.1");
    prints(repo.victor("undo"), "back to before the ship\n");
    assertThat(repo.tell("tag", "--list")).isEmpty();
    assertThat(repo.state()).isEqualTo(before);
  }

  @Test
  void a_feature_of_gitflow_gets_into_the_development_branch() {
    Scenario repo = gitflow("feature/x");
    assertThat(repo.victor("ship").exit()).isZero();
    assertThat(repo.subjects("develop")).containsExactly("feat: release", "feat: one");
    assertThat(repo.subjects("main")).containsExactly("feat: one");
  }

  @Test
  void what_was_built_on_it_is_built_on_the_trunk_now() {
    Scenario repo = two().git("branch", "-q", "feat/top");
    repo.git("config", "branch.feat/top.victor-base", "feat/x");
    assertThat(repo.victor("ship", "-m", "feat: x").out())
        .contains("feat/top     is built on main now");
    assertThat(repo.tell("config", "branch.feat/top.victor-base")).isEqualTo("main");
  }

  @Test
  void a_shipped_commit_may_be_pushed_to_a_protected_trunk_by_sync() {
    Scenario repo =
        Scenario.on(folder)
            .project("{ \"trunk\": \"main\", \"protected\": [\"main\"] }")
            .commit("chore: policy")
            .git("push", "-q")
            .feature("feat/x");
    assertThat(repo.victor("ship", "-m", "feat: x").exit()).isZero();
    prints(
        repo.sync(),
        """
        fetched origin: nothing new
          main         pushed
        """);
  }

  @Test
  void a_rehearsal_changes_nothing() {
    Scenario repo = two();
    Map<String, String> before = repo.state();
    prints(
        repo.victor("ship", "--push", "--dry-run"),
        """
        dry run: nothing is fetched or changed; origin as last seen
          main         check out, take in feat/x as one commit, push
          feat/x       delete: shipped in main, delete at origin
        """);
    assertThat(repo.state()).isEqualTo(before);
  }

  @Test
  void ways_that_exclude_each_other_are_said() {
    refuses(
        two().victor("ship", "--ff", "--merge"),
        2,
        "victor git ship: --squash, --ff and --merge exclude each other; choose one");
  }
}
