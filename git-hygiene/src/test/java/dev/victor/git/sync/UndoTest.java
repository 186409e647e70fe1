package dev.victor.git.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.git.scenario.Scenario;
import dev.victor.git.scenario.Scenario.Result;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sync is taken back: branches here, the remote with a lease, deleted branches, uncommitted
/// work.
final class UndoTest {

  @TempDir Path folder;

  private static void prints(Result result, String text) {
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo(text);
    assertThat(result.exit()).isZero();
  }

  private Scenario busy() {
    Scenario repo = Scenario.on(folder).feature("feat/a").git("switch", "-q", "main");
    repo.feature("feat/b").git("switch", "-q", "main").feature("feat/c");
    repo.hostSquashes("feat/a").git("fetch", "-q", "--prune").git("switch", "-q", "feat/b");
    repo.write("b.txt", "edited\n").write("s.txt", "s\n").git("add", "s.txt");
    return repo.write("s.txt", "s\nmore\n").write("u.txt", "u\n");
  }

  @Test
  void everything_is_as_before() {
    Scenario repo = busy();
    Map<String, String> before = repo.state();
    assertThat(repo.sync("--all").exit()).isZero();
    assertThat(repo.state()).isNotEqualTo(before);
    prints(repo.victor("undo"), "back to before the sync\n");
    assertThat(repo.state()).isEqualTo(before);
    assertThat(repo.tell("config", "branch.feat/a.merge")).isEqualTo("refs/heads/feat/a");
  }

  @Test
  void a_rehearsal_says_what_would_go_back() {
    Scenario repo = busy();
    assertThat(repo.sync("--all").exit()).isZero();
    Map<String, String> before = repo.state();
    assertThat(repo.victor("undo", "--dry-run").out().replaceAll("\\b[0-9a-f]{7}\\b", "ID"))
        .isEqualTo(
            """
            dry run: would go back to before the sync of 2026-11-22T10:00:00Z
              feat/b       undo: push with lease, undo: rebase on main
              feat/c       undo: push with lease, undo: rebase on main
              feat/a       undo: delete: shipped in main as ID (squash)
              main         undo: fast-forward 1 commit
            """);
    assertThat(repo.state()).isEqualTo(before);
  }

  @Test
  void work_done_since_comes_along() {
    Scenario repo = busy();
    assertThat(repo.sync("--all").exit()).isZero();
    repo.write("later.txt", "l\n").git("add", "later.txt").write("b.txt", "edited\nagain\n");
    assertThat(repo.victor("undo").exit()).isZero();
    assertThat(repo.read("b.txt")).isEqualTo("edited\nagain\n");
    assertThat(repo.tell("diff", "--name-only", "--cached")).isEqualTo("later.txt\ns.txt");
    assertThat(repo.tell("stash", "list")).isEmpty();
  }

  @Test
  void commits_made_since_are_nobodys_to_throw_away() throws Exception {
    Scenario repo = busy();
    assertThat(repo.sync("--all").exit()).isZero();
    repo.byHand("commit", "-q", "-m", "feat: later");
    Map<String, String> before = repo.state();
    Result result = repo.victor("undo");
    assertThat(result.exit()).isEqualTo(4);
    assertThat(result.err())
        .isEqualTo(
            "feat/b: was changed by hand since the sync (commit: feat: later); nothing was undone;"
                + " see what happened: git reflog feat/b\n");
    assertThat(repo.state()).isEqualTo(before);
  }

  @Test
  void a_remote_that_moved_since_keeps_what_it_has() {
    Scenario repo = busy();
    assertThat(repo.sync("--all").exit()).isZero();
    repo.coworker("feat/c", "theirs.txt", "t\n");
    prints(repo.victor("undo"), "back to before the sync\norigin keeps feat/c as it was pushed\n");
    assertThat(repo.inCoworker("log", "-1", "--format=%s", "origin/feat/c").word())
        .isEqualTo("feat: theirs.txt");
  }

  @Test
  void there_may_be_nothing_to_undo() {
    Scenario repo = Scenario.on(folder);
    assertThat(repo.victor("undo").err())
        .isEqualTo("there is nothing to undo; what git itself remembers: git reflog\n");
  }
}
