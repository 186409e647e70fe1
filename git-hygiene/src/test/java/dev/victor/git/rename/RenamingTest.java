package dev.victor.git.rename;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.git.scenario.Scenario;
import dev.victor.git.scenario.Scenario.Result;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another name, here and there.
final class RenamingTest {

  @TempDir Path folder;

  private static void prints(Result result, String text) {
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo(text);
    assertThat(result.exit()).isZero();
  }

  private Scenario stacked() {
    Scenario repo = Scenario.on(folder).feature("feat/x");
    repo.git("branch", "-q", "feat/top").git("config", "branch.feat/top.victor-base", "feat/x");
    return repo.git("config", "branch.feat/x.victor-base", "main");
  }

  @Test
  void a_branch_is_renamed_here_and_there_and_what_is_built_on_it_knows() {
    Scenario repo = stacked().write("a.txt", "edited\n");
    prints(
        repo.victor("rename", "feat/y"),
        """
        fetched origin: nothing new
          feat/x       renamed to feat/y, deleted at origin
          feat/top     is built on feat/y now
          feat/y       pushed
        """);
    assertThat(repo.tell("symbolic-ref", "--short", "HEAD")).isEqualTo("feat/y");
    assertThat(repo.tell("rev-parse", "--abbrev-ref", "feat/y@{upstream}"))
        .isEqualTo("origin/feat/y");
    assertThat(repo.tell("config", "branch.feat/y.victor-base")).isEqualTo("main");
    assertThat(repo.tell("ls-remote", "origin", "feat/x")).isEmpty();
    assertThat(repo.read("a.txt")).isEqualTo("edited\n");
  }

  @Test
  void undo_gives_all_names_back() {
    Scenario repo = stacked().write("a.txt", "edited\n");
    Map<String, String> before = repo.state();
    assertThat(repo.victor("rename", "feat/y").exit()).isZero();
    prints(repo.victor("undo"), "back to before the rename\n");
    assertThat(repo.state()).isEqualTo(before);
    assertThat(repo.tell("rev-parse", "--abbrev-ref", "feat/x@{upstream}"))
        .isEqualTo("origin/feat/x");
    assertThat(repo.tell("config", "branch.feat/top.victor-base")).isEqualTo("feat/x");
  }

  @Test
  void another_branch_is_renamed_without_a_remote_too() {
    Scenario repo = stacked().git("switch", "-q", "main");
    prints(
        repo.victor("rename", "feat/x", "feat/y", "--offline"),
        """
        offline: origin as last seen
          feat/x       renamed to feat/y
          feat/top     is built on feat/y now
          feat/y       is still feat/x at origin    git push origin feat/y :feat/x
        """);
  }

  @Test
  void names_that_exist_or_live_on_are_refused() {
    Scenario repo = stacked();
    assertThat(repo.victor("rename", "feat/top").err())
        .isEqualTo("feat/top: exists already; choose another name\n");
    assertThat(repo.victor("rename", "main", "trunk").err())
        .isEqualTo("main: lives on, and others count on its name; name a branch of yours\n");
    assertThat(repo.victor("rename", "nowhere", "feat/z").err())
        .isEqualTo("nowhere: there is no such branch here; see them: git branch\n");
    assertThat(repo.victor("rename", "a", "b", "c").exit()).isEqualTo(2);
    repo.project("{ \"types\": [\"feat\"] }");
    assertThat(repo.victor("rename", "nice").exit()).isEqualTo(1);
  }

  @Test
  void a_branch_that_is_behind_is_synced_first() {
    Scenario repo = stacked().coworker("feat/x", "t.txt", "t\n");
    assertThat(repo.victor("rename", "feat/y").err())
        .isEqualTo("feat/x: is behind origin/feat/x; take that in first: victor git sync\n");
  }

  @Test
  void a_push_that_is_refused_leaves_all_as_it_was() {
    Scenario repo = stacked().hook("pre-push", "exit 1");
    Map<String, String> before = repo.state();
    assertThat(repo.victor("rename", "feat/y").exit()).isEqualTo(4);
    assertThat(repo.state()).isEqualTo(before);
    assertThat(repo.tell("config", "branch.feat/top.victor-base")).isEqualTo("feat/x");
  }
}
