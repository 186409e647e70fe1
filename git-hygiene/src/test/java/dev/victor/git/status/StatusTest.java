package dev.victor.git.status;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.git.scenario.Scenario;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What waits, how the branch stands, what can be undone.
final class StatusTest {

  @TempDir Path folder;

  @Test
  void a_quiet_branch() {
    assertThat(Scenario.on(folder).feature("feat/x").victor("status").out())
        .isEqualTo(
            """
            branch    feat/x
            upstream  origin/feat/x  even
            base      main  1 ahead
            changes   none
            """);
  }

  @Test
  void a_branch_that_is_behind_with_work_in_it() {
    Scenario repo = Scenario.on(folder).feature("feat/x").coworker("main", "b.txt", "b\n");
    repo.git("fetch", "-q").write("a.txt", "edited\n").write("x.txt", "e\n").git("add", "x.txt");
    repo.write("u.txt", "u\n");
    assertThat(repo.victor("status").out())
        .isEqualTo(
            """
            branch    feat/x
            upstream  origin/feat/x  even
            base      main  1 ahead, 1 behind          victor git sync
            changes   2 files (1 staged), 1 untracked
            """);
  }

  @Test
  void a_sync_that_waits_and_a_command_that_can_be_undone() {
    Scenario repo =
        Scenario.on(folder).feature("feat/x").write("a.txt", "mine\n").commit("feat: m");
    repo.coworker("main", "a.txt", "theirs\n").sync();
    assertThat(repo.victor("status").out())
        .contains("waits    sync: feat/x: a.txt conflicts with main")
        .contains("victor git sync --continue")
        .contains("branch   feat/x\n")
        .contains("changes  1 conflict");
    assertThat(repo.victor("status", "--json").out())
        .contains("\"reason\" : \"feat/x: a.txt conflicts with main\"")
        .contains("\"undo\" : null");
    assertThat(repo.victor("start", "feat/z").err())
        .isEqualTo(
            "a sync is not finished yet; victor git sync --continue, or victor git sync --abort\n");
    assertThat(repo.sync("--abort").exit()).isZero();
    assertThat(repo.victor("start", "feat/z").exit()).isZero();
    assertThat(repo.victor("status").out())
        .contains("last     start of 2026-11-22T10:00:00Z")
        .contains("victor git undo");
  }

  @Test
  void what_a_person_has_under_way_and_a_detached_head() {
    Scenario repo = Scenario.on(folder).git("checkout", "-q", "--detach");
    assertThat(repo.victor("status").out()).contains("branch   no branch, HEAD is at ");
  }
}
