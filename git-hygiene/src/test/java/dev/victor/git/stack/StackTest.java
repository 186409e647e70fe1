package dev.victor.git.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.git.scenario.Scenario;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Branches as a tree, and what a branch is built on.
final class StackTest {

  @TempDir Path folder;

  private Scenario stack() {
    Scenario repo = Scenario.on(folder).feature("feat/low").feature("feat/mid").feature("feat/top");
    repo.git("config", "branch.feat/mid.victor-base", "feat/low");
    repo.git("config", "branch.feat/top.victor-base", "feat/mid").git("switch", "-q", "main");
    return repo.feature("fix/other");
  }

  @Test
  void the_chain_of_a_branch_is_shown_bottom_up() {
    Scenario repo = stack().git("switch", "-q", "feat/mid");
    repo.coworker("main", "m.txt", "m\n").git("fetch", "-q");
    assertThat(repo.victor("stack").out())
        .isEqualTo(
            """
            main
              feat/low      1 commit  1 commit behind main
                feat/mid *  1 commit
                  feat/top  1 commit
            """);
    assertThat(repo.victor("stack", "--all").out())
        .contains("  fix/other     1 commit  1 commit behind main");
  }

  @Test
  void scripts_get_the_same() {
    assertThat(stack().victor("stack", "--json").out())
        .isEqualTo(
            """
            {
              "branches" : [
                {
                  "name" : "main",
                  "base" : "",
                  "depth" : 0,
                  "ahead" : 0,
                  "behind" : 0,
                  "current" : false
                },
                {
                  "name" : "fix/other",
                  "base" : "main",
                  "depth" : 1,
                  "ahead" : 1,
                  "behind" : 0,
                  "current" : true
                }
              ]
            }
            """);
  }

  @Test
  void a_branch_is_put_on_another_one_with_its_own_commits_only() {
    Scenario repo = stack().git("switch", "-q", "feat/top").write("top.txt", "edited\n");
    assertThat(repo.victor("stack", "--on", "fix/other").out())
        .isEqualTo(
            """
            offline: origin as last seen
              feat/top     rebased on fix/other, is built on fix/other now
            restored 1 uncommitted file
            """);
    assertThat(repo.subjects("feat/top"))
        .containsExactly("feat: feat/top", "feat: fix/other", "feat: one");
    assertThat(repo.read("top.txt")).isEqualTo("edited\n");
    assertThat(repo.sync().out()).contains("feat/top     pushed");
    assertThat(repo.victor("stack", "--on", "fix/other").out())
        .contains("it is built on fix/other already");
  }

  @Test
  void putting_it_elsewhere_is_taken_back_like_everything() {
    Scenario repo = stack().git("switch", "-q", "feat/top");
    var before = repo.state();
    assertThat(repo.victor("stack", "--on", "main").exit()).isZero();
    assertThat(repo.subjects("feat/top")).containsExactly("feat: feat/top", "feat: one");
    assertThat(repo.victor("undo").out()).isEqualTo("back to before the stack\n");
    assertThat(repo.state()).isEqualTo(before);
    assertThat(repo.tell("config", "branch.feat/top.victor-base")).isEqualTo("feat/mid");
  }

  @Test
  void what_is_built_on_it_or_is_not_there_is_refused() {
    Scenario repo = stack().git("switch", "-q", "feat/low");
    assertThat(repo.victor("stack", "--on", "feat/top").err())
        .contains("feat/top: is built on feat/low itself");
    assertThat(repo.victor("stack", "--on", "nowhere").exit()).isEqualTo(3);
  }

  @Test
  void a_circle_is_shown_once() {
    Scenario repo = stack().git("config", "branch.feat/low.victor-base", "feat/top");
    assertThat(repo.victor("stack", "--all").exit()).isZero();
  }
}
