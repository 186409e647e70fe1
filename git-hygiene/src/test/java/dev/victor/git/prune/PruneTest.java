package dev.victor.git.prune;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.git.scenario.Scenario;
import dev.victor.git.scenario.Scenario.Result;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is shipped goes, everything else stays.
final class PruneTest {

  @TempDir Path folder;

  private static String plain(Result result) {
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    return result.out().replaceAll("\\b[0-9a-f]{7}\\b", "ID");
  }

  private Scenario three() {
    Scenario repo = Scenario.on(folder).feature("feat/a").git("switch", "-q", "main");
    repo.feature("feat/b").git("switch", "-q", "main").feature("feat/c");
    return repo.git("branch", "-q", "feat/new", "main");
  }

  @Test
  void shipped_branches_go_here_and_fresh_and_unshipped_ones_stay() {
    Scenario repo = three().hostSquashes("feat/a").hostSquashes("feat/b", false);
    assertThat(plain(repo.victor("prune")))
        .isEqualTo(
            """
            fetched origin: 2 branches moved
              feat/a       deleted: shipped in main as ID (squash)
              feat/b       deleted: shipped in main as ID (squash)
            """);
    assertThat(repo.tell("branch", "--format=%(refname:short)"))
        .isEqualTo("feat/c\nfeat/new\nmain");
    assertThat(repo.tell("ls-remote", "origin", "feat/b")).isNotEmpty();
    assertThat(plain(repo.victor("prune")))
        .isEqualTo("fetched origin: nothing new\nnothing to prune\n");
  }

  @Test
  void with_remote_they_go_there_too_but_never_somebody_elses() {
    Scenario repo = three().hostSquashes("feat/b", false);
    repo.inCoworker("checkout", "-q", "-b", "feat/theirs", "origin/main");
    repo.inCoworker(
        "-c", "user.email=kim@example.com", "commit", "-q", "--allow-empty", "-m", "feat: k");
    repo.inCoworker("push", "-q", "origin", "feat/theirs", "feat/theirs:main");
    repo.inCoworker("push", "-q", "origin", "origin/main~1:refs/heads/feat/mine-old");
    assertThat(plain(repo.victor("prune", "--remote")))
        .contains("feat/b          deleted: shipped in main as ID (squash), deleted at origin")
        .contains("feat/mine-old   deleted at origin")
        .contains(
            "feat/theirs     kept at origin: shipped in main (merged), but the last commit is by"
                + " kim@example.com    git push origin --delete feat/theirs");
    assertThat(repo.tell("ls-remote", "origin", "feat/theirs")).isNotEmpty();
    assertThat(repo.tell("ls-remote", "origin", "feat/b", "feat/mine-old")).isEmpty();
  }

  @Test
  void the_branch_one_is_on_is_kept_and_said() {
    Scenario repo = three().hostSquashes("feat/c");
    assertThat(plain(repo.victor("prune")))
        .contains(
            "feat/c       kept: shipped in main as ID (squash), but you are on it    victor git"
                + " sync --prune");
  }

  @Test
  void a_rehearsal_changes_nothing_and_undo_brings_all_back() {
    Scenario repo =
        three().hostSquashes("feat/a").hostSquashes("feat/b", false).git("fetch", "-q", "--prune");
    Map<String, String> before = repo.state();
    assertThat(plain(repo.victor("prune", "--remote", "--dry-run")))
        .contains("feat/b       delete: shipped in main as ID (squash), delete at origin");
    assertThat(repo.state()).isEqualTo(before);
    assertThat(repo.victor("prune", "--remote").exit()).isZero();
    assertThat(repo.victor("undo").out()).isEqualTo("back to before the prune\n");
    assertThat(repo.state()).isEqualTo(before);
  }
}
