package dev.victor.git.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.git.report.Report;
import dev.victor.git.scenario.Scenario;
import dev.victor.git.scenario.Scenario.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a sync does when nothing goes wrong, in the words it says it with.
final class SyncTest {

  @TempDir Path folder;

  private static void prints(Result result, String text) {
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo(text);
    assertThat(result.exit()).isZero();
  }

  @Test
  void nothing_to_do_is_said_and_nothing_is_written() {
    Scenario repo = Scenario.on(folder).feature("feat/x");
    var before = repo.state();
    prints(
        repo.sync(),
        """
        fetched origin: nothing new
          feat/x       up to date with main
        """);
    assertThat(repo.state()).isEqualTo(before);
    assertThat(folder.resolve("work/.git/victor/sync")).doesNotExist();
  }

  @Test
  void a_feature_branch_is_rebased_on_a_trunk_that_moved_and_pushed_and_the_trunk_follows() {
    Scenario repo = Scenario.on(folder).feature("feat/x").coworker("main", "b.txt", "b\n");
    prints(
        repo.sync(),
        """
        fetched origin: main moved
          main         fast-forwarded 1 commit
          feat/x       rebased on main, pushed
        """);
    assertThat(repo.subjects("feat/x")).containsExactly("feat: feat/x", "feat: b.txt", "feat: one");
    assertThat(repo.tell("rev-parse", "origin/feat/x")).isEqualTo(repo.tell("rev-parse", "feat/x"));
    assertThat(repo.tell("rev-parse", "origin/main")).isEqualTo(repo.tell("rev-parse", "main"));
    prints(
        repo.sync(),
        """
        fetched origin: nothing new
          feat/x       up to date with main
        """);
  }

  @Test
  void the_trunk_itself_is_fast_forwarded() {
    Scenario repo =
        Scenario.on(folder).coworker("main", "b.txt", "b\n").coworker("main", "c.txt", "c\n");
    prints(
        repo.sync(),
        """
        fetched origin: main moved
          main         fast-forwarded 2 commits
        """);
    assertThat(repo.read("c.txt")).isEqualTo("c\n");
  }

  @Test
  void own_commits_on_the_trunk_are_put_on_top_and_pushed_without_force() {
    Scenario repo =
        Scenario.on(folder)
            .write("mine.txt", "m\n")
            .commit("feat: mine")
            .coworker("main", "b.txt", "b\n");
    prints(
        repo.sync(),
        """
        fetched origin: main moved
          main         rebased on origin/main, pushed
        """);
    assertThat(repo.subjects("origin/main"))
        .containsExactly("feat: mine", "feat: b.txt", "feat: one");
  }

  @Test
  void a_branch_without_commits_of_its_own_just_moves_to_the_trunk() {
    Scenario repo =
        Scenario.on(folder).git("switch", "-q", "-c", "feat/new").coworker("main", "b.txt", "b\n");
    prints(
        repo.sync(),
        """
        fetched origin: main moved
          main         fast-forwarded 1 commit
          feat/new     fast-forwarded 1 commit
        """);
  }

  @Test
  void a_branch_that_follows_nothing_is_synced_but_not_pushed() {
    Scenario repo =
        Scenario.on(folder)
            .git("switch", "-q", "-c", "feat/new")
            .write("n.txt", "n\n")
            .commit("feat: n");
    prints(
        repo.sync(),
        """
        fetched origin: nothing new
          feat/new     not pushed: it follows no branch yet    git push -u origin feat/new
        """);
    assertThat(repo.tell("ls-remote", "origin", "feat/new")).isEmpty();
  }

  @Test
  void a_first_push_is_made_when_git_is_set_up_for_it() {
    Scenario repo =
        Scenario.on(folder)
            .git("config", "push.autoSetupRemote", "true")
            .git("switch", "-q", "-c", "feat/new")
            .write("n.txt", "n\n")
            .commit("feat: n");
    prints(
        repo.sync(),
        """
        fetched origin: nothing new
          feat/new     pushed for the first time
        """);
    assertThat(repo.tell("rev-parse", "feat/new@{upstream}"))
        .isEqualTo(repo.tell("rev-parse", "feat/new"));
  }

  @Test
  void a_branch_that_was_pushed_without_following_is_known_by_its_name() {
    Scenario repo =
        Scenario.on(folder)
            .git("switch", "-q", "-c", "feat/x")
            .write("x.txt", "x\n")
            .commit("feat: x")
            .git("push", "-q", "origin", "feat/x")
            .write("y.txt", "y\n")
            .commit("feat: y");
    prints(
        repo.sync(),
        """
        fetched origin: nothing new
          feat/x       pushed
        """);
  }

  @Test
  void a_coworkers_commit_on_the_same_branch_is_taken_in_first() {
    Scenario repo =
        Scenario.on(folder)
            .feature("feat/x")
            .coworker("feat/x", "theirs.txt", "t\n")
            .coworker("main", "b.txt", "b\n")
            .write("mine.txt", "m\n")
            .commit("feat: mine");
    prints(
        repo.sync(),
        """
        fetched origin: 2 branches moved
          main         fast-forwarded 1 commit
          feat/x       rebased on origin/feat/x, rebased on main, pushed
        """);
    assertThat(repo.subjects("feat/x"))
        .containsExactly(
            "feat: mine", "feat: theirs.txt", "feat: feat/x", "feat: b.txt", "feat: one");
  }

  @Test
  void a_branch_rebased_by_hand_replaces_its_upstream_instead_of_doubling_its_commits() {
    Scenario repo = Scenario.on(folder).feature("feat/x").coworker("main", "b.txt", "b\n");
    repo.git("fetch", "-q").git("rebase", "-q", "origin/main");
    prints(
        repo.sync(),
        """
        fetched origin: nothing new
          main         fast-forwarded 1 commit
          feat/x       pushed
        """);
    assertThat(repo.subjects("origin/feat/x"))
        .containsExactly("feat: feat/x", "feat: b.txt", "feat: one");
  }

  @Test
  void an_amended_commit_replaces_the_pushed_one() {
    Scenario repo =
        Scenario.on(folder)
            .feature("feat/x")
            .write("x.txt", "better\n")
            .git("commit", "-q", "-a", "--amend", "-m", "feat: better");
    prints(
        repo.sync(),
        """
        fetched origin: nothing new
          feat/x       pushed
        """);
    assertThat(repo.subjects("origin/feat/x")).containsExactly("feat: better", "feat: one");
  }

  @Test
  void a_branch_rebased_here_and_extended_there_keeps_both() {
    Scenario repo = Scenario.on(folder).feature("feat/x").coworker("main", "b.txt", "b\n");
    repo.git("fetch", "-q")
        .git("rebase", "-q", "origin/main")
        .coworker("feat/x", "theirs.txt", "t\n");
    assertThat(repo.sync().exit()).isZero();
    assertThat(repo.subjects("origin/feat/x"))
        .containsExactly("feat: theirs.txt", "feat: feat/x", "feat: b.txt", "feat: one");
  }

  @Test
  void a_coworkers_force_push_takes_the_commits_it_dropped_along() {
    Scenario repo = Scenario.on(folder).feature("feat/x");
    repo.inCoworker("fetch", "-q");
    repo.inCoworker("checkout", "-q", "-B", "feat/x", "origin/feat/x");
    repo.inCoworker("commit", "-q", "--amend", "-m", "feat: reworded");
    repo.inCoworker("push", "-q", "--force", "origin", "feat/x");
    repo.write("mine.txt", "m\n").commit("feat: mine");
    assertThat(repo.sync().exit()).isZero();
    assertThat(repo.subjects("origin/feat/x"))
        .containsExactly("feat: mine", "feat: reworded", "feat: one");
  }

  @Test
  void with_merge_as_policy_the_trunk_is_merged() {
    Scenario repo =
        Scenario.on(folder)
            .feature("feat/x")
            .git("config", "victor.sync", "merge")
            .coworker("main", "b.txt", "b\n");
    prints(
        repo.sync(),
        """
        fetched origin: main moved
          main         fast-forwarded 1 commit
          feat/x       merged origin/main, pushed
        """);
    assertThat(repo.subjects("feat/x"))
        .contains("Merge remote-tracking branch 'origin/main' into feat/x");
  }

  @Test
  void uncommitted_work_and_the_index_are_carried_over() {
    Scenario repo = Scenario.on(folder).feature("feat/x").coworker("main", "b.txt", "b\n");
    repo.write("staged.txt", "s\n")
        .git("add", "staged.txt")
        .write("a.txt", "one\nedited\n")
        .write("untracked.txt", "u\n");
    repo.write("x.txt", "staged\n").git("add", "x.txt").write("x.txt", "staged\nand more\n");
    String status = repo.tell("status", "--porcelain");
    prints(
        repo.sync(),
        """
        fetched origin: main moved
          main         fast-forwarded 1 commit
          feat/x       rebased on main, pushed
        restored 3 uncommitted files (2 staged)
        """);
    assertThat(repo.tell("status", "--porcelain")).isEqualTo(status);
    assertThat(repo.tell("show", ":x.txt")).isEqualTo("staged");
    assertThat(repo.read("x.txt")).isEqualTo("staged\nand more\n");
    assertThat(repo.read("untracked.txt")).isEqualTo("u\n");
    assertThat(repo.tell("stash", "list")).isEmpty();
    assertThat(repo.tell("for-each-ref", "refs/worktree", "refs/stash")).isEmpty();
  }

  @Test
  void a_stash_of_the_users_own_stays_as_it_is() {
    Scenario repo =
        Scenario.on(folder).feature("feat/x").write("a.txt", "stashed\n").git("stash", "-q");
    repo.coworker("main", "b.txt", "b\n").write("a.txt", "edited\n");
    String stash = repo.tell("stash", "list", "--format=%H");
    assertThat(repo.sync().exit()).isZero();
    assertThat(repo.tell("stash", "list", "--format=%H")).isEqualTo(stash);
    assertThat(repo.read("a.txt")).isEqualTo("edited\n");
  }

  @Test
  void a_protected_branch_is_never_pushed_and_that_is_said() {
    Scenario repo =
        Scenario.on(folder)
            .project("{ \"trunk\": \"main\", \"protected\": [\"main\"] }")
            .commit("chore: project");
    prints(
        repo.sync(),
        """
        fetched origin: nothing new
          main         not pushed: it is protected, 1 commit not in origin/main    victor git start NAME --move
        """);
    assertThat(repo.subjects("origin/main")).containsExactly("feat: one");
  }

  @Test
  void a_branch_that_is_gone_there_is_kept_and_that_is_said() {
    Scenario repo = Scenario.on(folder).feature("feat/x");
    repo.inCoworker("push", "-q", "origin", "--delete", "feat/x");
    prints(
        repo.sync(),
        """
        fetched origin: feat/x moved
          feat/x       kept: gone at origin, 1 commit not in main    git push -u origin feat/x
        """);
  }

  @Test
  void a_branch_that_is_gone_there_and_merged_is_deleted() {
    Scenario repo = Scenario.on(folder).feature("feat/x");
    repo.inCoworker("fetch", "-q");
    repo.inCoworker("merge", "-q", "--ff-only", "origin/feat/x");
    repo.inCoworker("push", "-q", "origin", "main");
    repo.inCoworker("push", "-q", "origin", "--delete", "feat/x");
    prints(
        repo.sync(),
        """
        fetched origin: 2 branches moved
          main         fast-forwarded 1 commit
          feat/x       deleted: shipped in main (merged)
        """);
  }

  @Test
  void without_a_remote_the_local_trunk_is_the_base() {
    Scenario repo =
        Scenario.alone(folder)
            .git("switch", "-q", "-c", "feat/x")
            .write("x.txt", "x\n")
            .commit("feat: x");
    repo.git("switch", "-q", "main")
        .write("b.txt", "b\n")
        .commit("feat: b")
        .git("switch", "-q", "feat/x");
    prints(
        repo.sync(),
        """
        no remote: synced with what is here
          feat/x       rebased on main
        """);
    assertThat(repo.subjects("feat/x")).containsExactly("feat: x", "feat: b", "feat: one");
  }

  @Test
  void a_trunk_with_commits_of_its_own_is_left_alone_by_a_branchs_sync() {
    Scenario repo =
        Scenario.on(folder).write("own.txt", "o\n").commit("feat: own").git("branch", "-q", "keep");
    repo.git("reset", "-q", "--hard", "HEAD~")
        .feature("feat/x")
        .git("branch", "-f", "main", "keep")
        .coworker("main", "b.txt", "b\n");
    prints(
        repo.sync(),
        """
        fetched origin: main moved
          feat/x       rebased on main, pushed
          main         kept: 1 commit not in origin/main    git switch main && victor git sync
        """);
  }

  @Test
  void a_trunk_held_by_another_work_tree_is_not_moved_under_it() {
    Scenario repo =
        Scenario.on(folder)
            .feature("feat/x")
            .git("worktree", "add", "-q", "../other", "main")
            .coworker("main", "b.txt", "b\n");
    prints(
        repo.sync(),
        """
        fetched origin: main moved
          feat/x       rebased on main, pushed
          main         kept: it is checked out in other    git -C DIR/other merge --ff-only
        """);
    assertThat(repo.run(folder.resolve("other"), "status", "--porcelain").word()).isEmpty();
  }

  @Test
  void a_linked_work_tree_is_synced_from_inside() {
    Scenario repo =
        Scenario.on(folder)
            .git("worktree", "add", "-q", "../other", "-b", "feat/y", "main")
            .coworker("main", "b.txt", "b\n");
    prints(
        repo.syncIn(folder.resolve("other")),
        """
        fetched origin: main moved
          feat/y       fast-forwarded 1 commit
          main         kept: it is checked out in work    git -C DIR/work merge --ff-only
        """);
  }

  @Test
  void gitflow_takes_the_development_branch_as_base() {
    Scenario repo =
        Scenario.on(folder)
            .git("branch", "develop")
            .git("push", "-q", "-u", "origin", "develop")
            .project("{ \"model\": \"gitflow\", \"trunk\": \"main\" }")
            .commit("chore: project")
            .git("push", "-q", "origin", "main")
            .feature("feature/x")
            .coworker("develop", "d.txt", "d\n");
    Result result = repo.sync();
    assertThat(result.out())
        .contains("feature/x    rebased on develop, pushed")
        .contains("develop      fast-forwarded 1 commit");
  }

  @Test
  void a_rehearsal_prints_the_steps_and_changes_nothing() {
    Scenario repo =
        Scenario.on(folder)
            .feature("feat/x")
            .coworker("main", "b.txt", "b\n")
            .git("fetch", "-q")
            .write("a.txt", "edited\n");
    repo.coworker("main", "c.txt", "c\n");
    var before = repo.state();
    prints(
        repo.sync("--dry-run"),
        """
        dry run: nothing is fetched or changed; origin as last seen
          main         fast-forward 1 commit
          feat/x       rebase on main, push with lease
        carry over 1 uncommitted file
        """);
    assertThat(repo.state()).isEqualTo(before);
  }

  @Test
  void offline_talks_to_nobody_and_no_push_keeps_what_was_done_here() {
    Scenario repo =
        Scenario.on(folder).feature("feat/x").coworker("main", "b.txt", "b\n").git("fetch", "-q");
    prints(
        repo.sync("--offline"),
        """
        offline: origin as last seen
          main         fast-forwarded 1 commit
          feat/x       rebased on main
        """);
    prints(
        repo.sync("--no-push"),
        """
        fetched origin: nothing new
          feat/x       up to date with main
        """);
    prints(
        repo.sync(),
        """
        fetched origin: nothing new
          feat/x       pushed
        """);
  }

  @Test
  void the_answer_for_scripts_lists_the_steps() {
    Scenario repo =
        Scenario.on(folder)
            .feature("feat/x")
            .coworker("main", "b.txt", "b\n")
            .write("a.txt", "edited\n");
    prints(
        repo.sync("--json"),
        """
        {
          "steps" : [
            {
              "step" : "fetch",
              "branch" : "",
              "detail" : "fetched origin: main moved",
              "status" : "done"
            },
            {
              "step" : "fast-forward",
              "branch" : "main",
              "detail" : "fast-forwarded 1 commit",
              "status" : "done"
            },
            {
              "step" : "save",
              "branch" : "feat/x",
              "detail" : "",
              "status" : "done"
            },
            {
              "step" : "rebase",
              "branch" : "feat/x",
              "detail" : "rebased on main",
              "status" : "done"
            },
            {
              "step" : "restore",
              "branch" : "feat/x",
              "detail" : "restored 1 uncommitted file",
              "status" : "done"
            },
            {
              "step" : "push",
              "branch" : "feat/x",
              "detail" : "pushed",
              "status" : "done"
            }
          ],
          "stopped" : null
        }
        """);
  }

  @Test
  void the_remote_that_moves_between_fetch_and_push_is_looked_at_again() {
    Scenario repo =
        Scenario.on(folder).feature("feat/x").write("mine.txt", "m\n").commit("feat: mine");
    int[] pushes = {0};
    Report report =
        repo.operation(
                (moment, step) -> {
                  if (moment.equals("begun") && step.word().equals("push") && pushes[0]++ < 2) {
                    repo.coworker("feat/x", "t" + pushes[0] + ".txt", "t\n");
                  }
                })
            .begin(SyncOptions.USUAL);
    assertThat(report.exit().number()).isZero();
    assertThat(repo.subjects("origin/feat/x"))
        .containsExactly("feat: mine", "feat: t2.txt", "feat: t1.txt", "feat: feat/x", "feat: one");
  }

  @Test
  void a_remote_that_moves_every_time_is_given_up_without_force() {
    Scenario repo =
        Scenario.on(folder).feature("feat/x").write("mine.txt", "m\n").commit("feat: mine");
    int[] pushes = {0};
    Report report =
        repo.operation(
                (moment, step) -> {
                  if (moment.equals("begun") && step.word().equals("push")) {
                    repo.coworker("feat/x", "t" + pushes[0]++ + ".txt", "t\n");
                  }
                })
            .begin(SyncOptions.USUAL);
    assertThat(report.exit().number()).isEqualTo(5);
    assertThat(pushes[0]).isEqualTo(4);
    repo.git("fetch", "-q");
    assertThat(repo.subjects("origin/feat/x"))
        .contains("feat: t0.txt", "feat: t3.txt")
        .doesNotContain("feat: mine");
  }

  @Test
  void a_branch_that_was_told_to_follow_the_trunk_is_never_pushed_there() {
    Scenario repo =
        Scenario.on(folder).git("switch", "-q", "-c", "feat/x", "--track", "origin/main");
    repo.write("x.txt", "x\n").commit("feat: x").coworker("main", "b.txt", "b\n");
    prints(
        repo.sync(),
        """
        fetched origin: main moved
          main         fast-forwarded 1 commit
          feat/x       rebased on main, not pushed: it follows no branch yet    git push -u origin feat/x
        """);
    assertThat(repo.subjects("origin/main")).doesNotContain("feat: x");
    assertThat(repo.victor("ship", "--push").exit()).isZero();
    assertThat(repo.subjects("origin/main")).contains("feat: x");
  }

  @Test
  void a_branch_that_follows_one_of_another_name_is_pulled_but_not_pushed_there() {
    Scenario repo =
        Scenario.on(folder).feature("feat/theirs").git("switch", "-q", "-c", "feat/mine");
    repo.git("branch", "-q", "--set-upstream-to", "origin/feat/theirs").write("m.txt", "m\n");
    repo.commit("feat: m").coworker("feat/theirs", "t.txt", "t\n");
    prints(
        repo.sync(),
        """
        fetched origin: feat/theirs moved
          feat/mine    rebased on origin/feat/theirs, not pushed: it follows origin/feat/theirs, which has another name    git push -u origin feat/mine
        """);
    repo.git("config", "push.default", "upstream");
    assertThat(repo.sync().out()).contains("feat/mine    pushed");
  }

  @Test
  void a_branch_that_follows_a_local_one_is_built_on_it() {
    Scenario repo = Scenario.on(folder).feature("feat/low");
    repo.git("switch", "-q", "-c", "feat/top", "--track", "feat/low").write("t.txt", "t\n");
    repo.commit("feat: t").coworker("main", "b.txt", "b\n");
    prints(
        repo.sync(),
        """
        fetched origin: main moved
          main         fast-forwarded 1 commit
          feat/low     rebased on main, pushed
          feat/top     rebased on feat/low, not pushed: it follows no branch yet    git push -u origin feat/top
        """);
  }
}
