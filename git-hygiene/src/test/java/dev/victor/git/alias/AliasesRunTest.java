package dev.victor.git.alias;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.git.alias.Machine.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Installed aliases, run by the git on this machine.
class AliasesRunTest {

  @TempDir Path folder;
  private Machine machine;

  @BeforeEach
  void install() throws IOException {
    machine = new Machine(folder);
    machine.aliases().install(false);
  }

  private static Result called(String in, String top, String... words) {
    StringBuilder out = new StringBuilder("in DIR/" + in + "\ntop DIR/" + top + "\nchanged 0\n");
    for (String word : words) {
      out.append('[').append(word).append("]\n");
    }
    return new Result(3, out.toString(), "");
  }

  @Test
  void the_launcher_gets_the_arguments_and_its_exit_code_comes_back() {
    assertThat(machine.git(machine.work, "sync", "--all", "a b", "", "$HOME", "*", "it's \"q\""))
        .isEqualTo(
            called("work", "work", "git", "sync", "--all", "a b", "", "$HOME", "*", "it's \"q\""));
    assertThat(machine.git(machine.work, "start"))
        .isEqualTo(called("work", "work", "git", "start"));
    assertThat(machine.git(machine.work, "victor", "policy", "show"))
        .isEqualTo(called("work", "work", "git", "policy", "show"));
    assertThat(machine.git(machine.work, "victor")).isEqualTo(called("work", "work", "git"));
  }

  @Test
  void it_runs_in_the_folder_it_was_typed_in() throws IOException {
    Files.createDirectories(machine.root.resolve("a b"));
    machine.variables.put("CDPATH", machine.root.toString());

    assertThat(machine.git(machine.work.resolve("a b"), "sync"))
        .isEqualTo(called("work/a b", "work", "git", "sync"));
    assertThat(machine.git(machine.work.resolve("a b/-c"), "sync"))
        .isEqualTo(called("work/a b/-c", "work", "git", "sync"));
    assertThat(machine.git(machine.root, "-C", "work/a b", "sync"))
        .isEqualTo(called("work/a b", "work", "git", "sync"));
  }

  @Test
  void in_a_linked_work_tree_it_sees_that_work_tree_from_every_folder() {
    machine.git(machine.work, "worktree", "add", "-q", "../tree", "-b", "other");

    assertThat(machine.git(machine.root.resolve("tree"), "sync"))
        .isEqualTo(called("tree", "tree", "git", "sync"));
    assertThat(machine.git(machine.root.resolve("tree/a b"), "sync"))
        .isEqualTo(called("tree/a b", "tree", "git", "sync"));
  }

  @Test
  void so_it_does_in_a_submodule_and_where_the_git_folder_lies_elsewhere() {
    machine.git(machine.root, "clone", "-q", "--separate-git-dir=the git", "work", "apart");
    machine.git(machine.root, "init", "-q", "outer");
    machine.git(
        machine.root.resolve("outer"),
        "-c",
        "protocol.file.allow=always",
        "submodule",
        "add",
        "-q",
        machine.work.toString(),
        "sub");

    assertThat(machine.git(machine.root.resolve("apart/a b"), "sync"))
        .isEqualTo(called("apart/a b", "apart", "git", "sync"));
    assertThat(machine.git(machine.root.resolve("outer/sub/a b"), "sync"))
        .isEqualTo(called("outer/sub/a b", "outer/sub", "git", "sync"));
  }

  @Test
  void a_git_folder_that_was_named_stays_named() {
    Result result =
        machine.git(machine.work.resolve("a b"), "--git-dir=../.git", "--work-tree=..", "sync");

    assertThat(result.out())
        .isEqualTo(
            "in DIR/work/a b\nGIT_DIR DIR/work/.git\ntop DIR/work\nchanged 0\n[git]\n[sync]\n");
  }

  @Test
  void outside_of_a_repository_victor_is_asked_all_the_same() {
    assertThat(machine.git(machine.home, "sync").out())
        .isEqualTo("in DIR/home\ntop \nchanged 0\n[git]\n[sync]\n");
  }

  @Test
  void a_launcher_that_is_gone_is_looked_for_on_the_path() throws IOException {
    Files.delete(machine.launcher.orElseThrow());
    assertThat(machine.git(machine.work, "sync").err()).contains("victor", "not found");

    Path elsewhere = machine.launcher("elsewhere").resolveSibling("");
    machine.variables.merge("PATH", elsewhere.toString(), (path, more) -> more + ":" + path);

    assertThat(machine.git(machine.work, "sync")).isEqualTo(called("work", "work", "git", "sync"));
  }

  @Test
  void a_verb_whose_name_git_has_keeps_being_gits() {
    assertThat(machine.git(machine.work, "prune")).isEqualTo(new Result(0, "", ""));
    assertThat(machine.git(machine.work, "victor", "prune"))
        .isEqualTo(called("work", "work", "git", "prune"));
  }
}
