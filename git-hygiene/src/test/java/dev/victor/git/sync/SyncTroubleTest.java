package dev.victor.git.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.victor.git.plan.RunLock;
import dev.victor.git.scenario.Scenario;
import dev.victor.git.scenario.Scenario.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a sync says and leaves when it cannot get to its end.
final class SyncTroubleTest {

  @TempDir Path folder;

  private static void refuses(Result result, int exit, String line) {
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualTo(line + "\n");
    assertThat(result.exit()).isEqualTo(exit);
  }

  private Scenario conflicting() {
    return Scenario.on(folder)
        .feature("feat/x")
        .write("a.txt", "mine\n")
        .commit("feat: mine")
        .coworker("main", "a.txt", "theirs\n");
  }

  private static final String CONFLICT =
      """
      fetched origin: main moved
        main         fast-forwarded 1 commit
        feat/x       stopped: a.txt conflicts with main
      1 file needs you: edit it, git add it, then
        victor git sync --continue      or back to before: victor git sync --abort
      """;

  @Test
  void a_conflict_stops_and_says_what_to_do() {
    Result result = conflicting().sync();
    assertThat(result.out()).isEqualTo(CONFLICT);
    assertThat(result.exit()).isEqualTo(4);
  }

  @Test
  void a_conflict_is_told_to_scripts() {
    Result result = conflicting().sync("--json");
    assertThat(result.exit()).isEqualTo(4);
    assertThat(result.out())
        .endsWith(
            """
              "stopped" : {
                "reason" : "a.txt conflicts with main",
                "branch" : "feat/x",
                "files" : [
                  "a.txt"
                ],
                "next" : "victor git sync --continue"
              }
            }
            """);
  }

  @Test
  void a_solved_conflict_is_continued_to_the_end() {
    Scenario repo =
        conflicting().write("x.txt", "edited\n").write("new.txt", "n\n").git("add", "new.txt");
    assertThat(repo.sync().exit()).isEqualTo(4);
    repo.write("a.txt", "both\n").git("add", "a.txt");
    Result result = repo.sync("--continue");
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .isEqualTo(
            """
            fetched origin: nothing new
              feat/x       pushed
            restored 2 uncommitted files (1 staged)
            """);
    assertThat(repo.subjects("origin/feat/x"))
        .containsExactly("feat: mine", "feat: feat/x", "feat: a.txt", "feat: one");
    assertThat(repo.tell("status", "--porcelain")).isEqualTo("A  new.txt\n M x.txt");
    assertThat(repo.read("a.txt")).isEqualTo("both\n");
  }

  @Test
  void an_unsolved_conflict_is_not_continued_and_a_second_sync_says_the_same() {
    Scenario repo = conflicting();
    repo.sync();
    String again =
        """
          feat/x       stopped: a.txt conflicts with main
        1 file needs you: edit it, git add it, then
          victor git sync --continue      or back to before: victor git sync --abort
        """;
    assertThat(repo.sync("--continue")).isEqualTo(new Result(4, again, ""));
    assertThat(repo.sync()).isEqualTo(new Result(4, again, ""));
    refuses(
        repo.sync("--dry-run"),
        4,
        "a sync is not finished yet; victor git sync --continue, or victor git sync --abort");
  }

  @Test
  void two_conflicts_one_after_the_other_are_both_waited_for() {
    Scenario repo = conflicting().write("a.txt", "mine again\n").commit("feat: again");
    assertThat(repo.sync().exit()).isEqualTo(4);
    repo.write("a.txt", "first\n").git("add", "a.txt");
    assertThat(repo.sync("--continue").exit()).isEqualTo(4);
    repo.write("a.txt", "second\n").git("add", "a.txt");
    assertThat(repo.sync("--continue").exit()).isZero();
    assertThat(repo.tell("show", "origin/feat/x:a.txt")).isEqualTo("second");
  }

  @Test
  void a_conflict_is_taken_back_to_exactly_before() {
    Scenario repo =
        conflicting()
            .write("staged.txt", "s\n")
            .git("add", "staged.txt")
            .write("staged.txt", "s\nmore\n");
    repo.write("x.txt", "edited\n").write("untracked.txt", "u\n");
    Map<String, String> before = repo.state();
    assertThat(repo.sync().exit()).isEqualTo(4);
    assertThat(repo.sync("--abort")).isEqualTo(new Result(0, "back to before the sync\n", ""));
    assertThat(repo.state()).isEqualTo(before);
  }

  @Test
  void a_merge_conflict_is_continued_and_aborted_too() {
    Scenario repo = conflicting().git("config", "victor.sync", "merge").write("x.txt", "edited\n");
    Map<String, String> before = repo.state();
    assertThat(repo.sync().out()).contains("stopped: a.txt conflicts with origin/main");
    assertThat(repo.sync("--abort").exit()).isZero();
    assertThat(repo.state()).isEqualTo(before);
    assertThat(repo.sync().exit()).isEqualTo(4);
    repo.write("a.txt", "both\n").git("add", "a.txt");
    assertThat(repo.sync("--continue").exit()).isZero();
    assertThat(repo.tell("rev-list", "--count", "--merges", "origin/feat/x")).isEqualTo("1");
    assertThat(repo.read("x.txt")).isEqualTo("edited\n");
  }

  @Test
  void a_rebase_finished_by_hand_is_taken_up() {
    Scenario repo = conflicting().write("x.txt", "edited\n");
    repo.sync();
    repo.write("a.txt", "both\n").git("add", "a.txt").git("rebase", "--continue");
    assertThat(repo.sync().exit()).isZero();
    assertThat(repo.read("x.txt")).isEqualTo("edited\n");
    assertThat(repo.tell("rev-parse", "origin/feat/x")).isEqualTo(repo.tell("rev-parse", "feat/x"));
  }

  @Test
  void uncommitted_work_that_conflicts_is_shown_and_nothing_was_pushed() {
    Scenario repo =
        Scenario.on(folder)
            .feature("feat/x")
            .coworker("main", "a.txt", "theirs\n")
            .write("a.txt", "edited\n");
    Map<String, String> before = repo.state();
    Result result = repo.sync();
    assertThat(result.exit()).isEqualTo(4);
    assertThat(result.out())
        .isEqualTo(
            """
            fetched origin: main moved
              main         fast-forwarded 1 commit
              feat/x       rebased on main, stopped: your uncommitted change to a.txt conflicts with what came in
            1 file needs you: edit it, git add it, then
              victor git sync --continue      or back to before: victor git sync --abort
            """);
    assertThat(repo.sync("--continue").exit()).isEqualTo(4);
    assertThat(repo.sync("--abort").exit()).isZero();
    assertThat(repo.state()).isEqualTo(before);
    assertThat(repo.sync().exit()).isEqualTo(4);
    repo.write("a.txt", "both\n").git("add", "a.txt");
    assertThat(repo.sync("--continue").out())
        .isEqualTo("fetched origin: nothing new\n  feat/x       pushed\n");
    assertThat(repo.read("a.txt")).isEqualTo("both\n");
  }

  @Test
  void nothing_to_continue_or_abort_is_said() {
    Scenario repo = Scenario.on(folder);
    refuses(repo.sync("--continue"), 4, "there is no sync to continue; start one: victor git sync");
    refuses(
        repo.sync("--abort"), 4, "there is no sync to go back from; start one: victor git sync");
    refuses(
        repo.sync("--abort", "--continue"),
        2,
        "victor git sync: --continue, --skip and --abort exclude each other; choose one");
  }

  @Test
  void commits_made_by_hand_after_an_interruption_are_not_thrown_away() throws Exception {
    Scenario repo = conflicting();
    repo.sync();
    repo.git("rebase", "--abort").write("later.txt", "l\n").git("add", "later.txt");
    repo.byHand("commit", "-q", "-m", "feat: later");
    Result result = repo.sync("--abort");
    assertThat(result.exit()).isEqualTo(4);
    assertThat(result.err())
        .contains("was changed by hand since the sync began")
        .contains("victor git sync --continue");
    assertThat(repo.subjects("feat/x")).contains("feat: later");
  }

  @Test
  void outside_of_a_repository_and_in_a_bare_one_there_is_nothing_to_sync() throws IOException {
    Scenario repo = Scenario.on(folder);
    Path empty = Files.createDirectories(folder.resolve("empty"));
    refuses(
        repo.syncIn(empty),
        3,
        "no git repository here or above; go into one, or make one: git init");
    refuses(
        repo.syncIn(folder.resolve("origin.git")),
        3,
        "DIR/origin.git: a bare repository has no branch to work on; go into a clone of it");
  }

  @Test
  void a_detached_head_and_a_branch_without_a_commit_are_said() throws IOException {
    Scenario repo = Scenario.on(folder).git("checkout", "-q", "--detach");
    String at = repo.tell("rev-parse", "HEAD").substring(0, 7);
    refuses(repo.sync(), 4, "HEAD is at " + at + ", on no branch; go onto one: git switch BRANCH");
    Path fresh = Files.createDirectories(folder.resolve("fresh"));
    repo.run(fresh, "init", "-q");
    refuses(repo.syncIn(fresh), 4, "main: has no commit yet; make the first one: git commit");
  }

  @Test
  void what_the_user_has_under_way_is_not_touched() {
    Scenario repo = conflicting().git("fetch", "-q");
    Result merge = failing(repo, "merge", "-q", "origin/main");
    assertThat(merge.exit()).isEqualTo(1);
    refuses(
        repo.sync(),
        4,
        "a merge is under way here; finish it first: git merge --continue or git merge --abort");
    repo.git("merge", "--abort");
    failing(repo, "rebase", "-q", "origin/main");
    refuses(
        repo.sync(),
        4,
        "a rebase is under way here; finish it first: git rebase --continue or git rebase --abort");
  }

  private static Result failing(Scenario repo, String... arguments) {
    var answer =
        new dev.victor.core.git.GitRunner(repo.environment(repo.work), repo.work, false)
            .write(java.util.List.of(arguments));
    return new Result(answer.exit(), answer.text(), answer.remarks());
  }

  @Test
  void two_syncs_at_once_are_one_too_many() {
    Scenario repo = Scenario.on(folder);
    try (RunLock _ = RunLock.take(repo.work.resolve(".git"))) {
      refuses(
          repo.sync(),
          4,
          "another victor git command is running here; wait until it has ended, then try again");
    }
    assertThat(repo.sync().exit()).isZero();
  }

  @Test
  void a_lock_left_behind_is_named_and_the_work_stays() {
    Scenario repo =
        Scenario.on(folder)
            .feature("feat/x")
            .coworker("main", "b.txt", "b\n")
            .write("a.txt", "edited\n");
    repo.write(".git/index.lock", "");
    Result result = repo.sync();
    assertThat(result.exit()).isEqualTo(4);
    assertThat(result.err())
        .isEqualTo(
            "DIR/work/.git/index.lock: another git is at work here, or one was killed and left this"
                + " lock; when no git runs any more: rm DIR/work/.git/index.lock\n");
    assertThat(repo.read("a.txt")).isEqualTo("edited\n");
    assertThat(repo.work.resolve(".git/index.lock").toFile().delete()).isTrue();
    assertThat(repo.sync().exit()).isZero();
    assertThat(repo.read("a.txt")).isEqualTo("edited\n");
  }

  @Test
  void a_lock_in_the_way_of_a_rebase_changes_nothing() {
    Scenario repo =
        Scenario.on(folder)
            .feature("feat/x")
            .coworker("main", "b.txt", "b\n")
            .write(".git/index.lock", "");
    assertThat(repo.sync().err()).contains("index.lock: another git is at work here");
    assertThat(repo.subjects("feat/x")).containsExactly("feat: feat/x", "feat: one");
    assertThat(repo.work.resolve(".git/index.lock").toFile().delete()).isTrue();
    assertThat(repo.sync().exit()).isZero();
    assertThat(repo.subjects("origin/feat/x"))
        .containsExactly("feat: feat/x", "feat: b.txt", "feat: one");
  }

  @Test
  void a_hook_that_refuses_the_rebase_leaves_all_as_it_was() {
    Scenario repo =
        Scenario.on(folder)
            .feature("feat/x")
            .coworker("main", "b.txt", "b\n")
            .write("a.txt", "edited\n");
    repo.git("add", "a.txt").hook("pre-rebase", "exit 1");
    Result result = repo.sync();
    assertThat(result.exit()).isEqualTo(4);
    assertThat(result.err()).contains("a hook of yours refused the rebase");
    assertThat(repo.tell("status", "--porcelain")).isEqualTo("M  a.txt");
    refuses(repo.sync("--continue"), 4, "there is no sync to continue; start one: victor git sync");
  }

  @Test
  void a_hook_that_refuses_the_push_is_quoted_and_the_work_is_back() {
    Scenario repo =
        Scenario.on(folder)
            .feature("feat/x")
            .coworker("main", "b.txt", "b\n")
            .write("a.txt", "edited\n");
    repo.hook("pre-push", "echo 'the tests are red' >&2; exit 1");
    Result result = repo.sync();
    assertThat(result.exit()).isEqualTo(4);
    assertThat(result.out())
        .contains(
            "feat/x       rebased on main, not pushed: a hook of yours refused the push: the tests"
                + " are red    victor git sync")
        .contains("restored 1 uncommitted file");
    assertThat(repo.read("a.txt")).isEqualTo("edited\n");
  }

  @Test
  void a_remote_that_refuses_is_quoted() throws IOException {
    Scenario repo = Scenario.on(folder).feature("feat/x").write("y.txt", "y\n").commit("feat: y");
    Path hook = folder.resolve("origin.git/hooks/pre-receive");
    Files.createDirectories(hook.getParent());
    Files.writeString(hook, "#!/bin/sh\necho 'not on a Sunday'\nexit 1\n");
    assertThat(hook.toFile().setExecutable(true)).isTrue();
    Result result = repo.sync();
    assertThat(result.exit()).isEqualTo(5);
    assertThat(result.out())
        .contains(
            "not pushed: origin refused it: pre-receive hook declined (not on a Sunday)    victor"
                + " git sync");
  }

  @Test
  void a_remote_that_is_silent_is_not_waited_for_forever() {
    Scenario repo =
        Scenario.on(folder).feature("feat/x").coworker("main", "b.txt", "b\n").git("fetch", "-q");
    repo.git("remote", "set-url", "origin", "ssh://nowhere/x").git("config", "victor.timeout", "1");
    repo.variables.put("GIT_SSH_COMMAND", "sleep 60 #");
    Result result = repo.sync();
    assertThat(result)
        .isEqualTo(
            new Result(
                5,
                """
                  main         fast-forwarded 1 commit
                  feat/x       rebased on main
                origin did not answer in 1 s; local branches are synced, nothing was pushed; try again with: victor git sync
                """,
                ""));
  }

  @Test
  void a_remote_that_cannot_be_reached_is_said_with_gits_reason() {
    Scenario repo =
        Scenario.on(folder)
            .feature("feat/x")
            .git("remote", "set-url", "origin", folder.resolve("gone.git").toString());
    Result result = repo.sync("--json");
    assertThat(result.exit()).isEqualTo(5);
    assertThat(result.out())
        .contains(
            "\"reason\" : \"origin did not answer ('DIR/gone.git' does not appear to be a git"
                + " repository)\"");
  }

  @Test
  void an_untracked_file_in_the_way_is_named_and_kept() {
    Scenario repo =
        Scenario.on(folder)
            .feature("feat/x")
            .coworker("main", "b.txt", "theirs\n")
            .write("b.txt", "mine\n")
            .write("a.txt", "edited\n");
    refuses(
        repo.sync(),
        4,
        "b.txt: an untracked file of yours is in the way; move it away or git add it, then try"
            + " again");
    assertThat(repo.read("b.txt")).isEqualTo("mine\n");
    assertThat(repo.read("a.txt")).isEqualTo("edited\n");
    assertThat(repo.subjects("feat/x")).containsExactly("feat: feat/x", "feat: one");
  }

  @Test
  void a_file_only_announced_to_git_cannot_be_carried_and_that_is_said() {
    Scenario repo =
        Scenario.on(folder)
            .feature("feat/x")
            .coworker("main", "b.txt", "b\n")
            .write("soon.txt", "s\n")
            .git("add", "-N", "soon.txt");
    refuses(
        repo.sync(),
        4,
        "feat/x: a file that was announced with git add -N cannot be carried over; git add it or"
            + " commit it, then try again");
    assertThat(repo.read("soon.txt")).isEqualTo("s\n");
  }

  @Test
  void a_read_only_git_folder_is_said() {
    assumeFalse("root".equals(System.getProperty("user.name")), "root may write everywhere");
    Scenario repo = Scenario.on(folder);
    assertThat(repo.work.resolve(".git").toFile().setWritable(false)).isTrue();
    Result result = repo.sync();
    assertThat(repo.work.resolve(".git").toFile().setWritable(true)).isTrue();
    assertThat(result.exit()).isEqualTo(4);
    assertThat(result.err()).contains("make the git folder writable");
  }

  @Test
  void a_wrong_setting_is_said_with_its_place() {
    Scenario repo = Scenario.on(folder).git("config", "victor.sync", "squash");
    refuses(
        repo.sync(),
        3,
        "git config victor.sync: \"squash\" is no way to sync; say rebase or merge");
    repo.git("config", "victor.sync", "rebase").git("config", "victor.trunk", "trunk");
    refuses(
        repo.sync(),
        3,
        "trunk: the trunk that was named exists neither here nor at a remote; name another: git"
            + " config victor.trunk NAME");
  }

  @Test
  void without_git_that_is_said() throws IOException {
    Scenario repo = Scenario.on(folder);
    repo.variables.put("PATH", Files.createDirectories(folder.resolve("nothing")).toString());
    refuses(
        repo.sync(), 4, "git is not installed; install it: apt install git, or brew install git");
  }

  @Test
  void what_is_typed_after_an_interruption_can_only_make_less_traffic() {
    Scenario repo = conflicting();
    assertThat(repo.sync().exit()).isEqualTo(4);
    repo.write("a.txt", "both\n").git("add", "a.txt").git("rebase", "--continue");
    Result result = repo.sync("--no-push");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).doesNotContain("pushed");
    assertThat(repo.tell("rev-list", "--count", "origin/feat/x..feat/x")).isNotEqualTo("0");
  }
}
