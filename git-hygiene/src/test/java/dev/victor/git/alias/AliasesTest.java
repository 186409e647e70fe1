package dev.victor.git.alias;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Failure;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.git.alias.Machine.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AliasesTest {

  private static final String LIST =
      """
        git victor  victor git …, any verb
        git sync    victor git sync
        git start   victor git start
        git undo    victor git undo
        git prune   left out: git has its own; git victor prune runs ours
      """;
  private static final String PLACES =
      "~/.config/victor/git-aliases.gitconfig, included by ~/.gitconfig\n";

  @TempDir Path folder;
  private Machine machine;

  @BeforeEach
  void makeMachine() throws IOException {
    machine = new Machine(folder);
  }

  private static Result said(String out) {
    return new Result(0, out, "");
  }

  @Test
  void they_are_shown_installed_and_removed() throws IOException {
    assertThat(machine.told(machine.aliases().show()))
        .isEqualTo(
            new Result(
                0,
                "not installed: " + PLACES + LIST,
                "install them: victor git aliases install\n"));
    assertThat(machine.told(machine.aliases().install(false)))
        .isEqualTo(said("installed: " + PLACES + LIST));
    assertThat(machine.told(machine.aliases().show()))
        .isEqualTo(said("installed: " + PLACES + LIST));
    assertThat(machine.told(machine.aliases().install(false)))
        .isEqualTo(said("installed already: " + PLACES + LIST));

    assertThat(machine.told(machine.aliases().uninstall(false)))
        .isEqualTo(said("removed: " + PLACES));
    assertThat(machine.home.resolve(".gitconfig")).doesNotExist();
    assertThat(machine.home.resolve(".config/victor")).isEmptyDirectory();
    assertThat(machine.told(machine.aliases().uninstall(false)).out()).startsWith("not installed");
  }

  @Test
  void the_files_are_readable() throws IOException {
    machine.launcher = Optional.of(machine.launcher("it's"));
    Path config = machine.config("[user]\n\tname = Vic\n");

    machine.aliases().install(false);

    assertThat(config)
        .hasContent(
            """
            # >>> victor >>>
            # victor git aliases uninstall removes these lines
            [include]
            \tpath = "~/.config/victor/git-aliases.gitconfig"
            # <<< victor <<<
            [user]
            \tname = Vic
            """);
    assertThat(
            Files.readString(machine.home.resolve(".config/victor/git-aliases.gitconfig"))
                .replace(machine.root.toString(), "DIR"))
        .isEqualTo(
            """
            # made by victor git aliases install
            [alias]
            \tvictor = "!if [ -f .git ] && [ -z \\"${GIT_WORK_TREE-}\\" ] && read -r _ d <.git && [ \\"$d\\" -ef \\"${GIT_DIR-}\\" ]; then unset GIT_DIR; fi; v='DIR/it'\\\\''s/victor'; [ -x \\"$v\\" ] || v=victor; cd \\"./${GIT_PREFIX-}\\" && exec \\"$v\\" git"
            \tsync = victor sync
            \tstart = victor start
            \tundo = victor undo
            """);
  }

  @Test
  void a_rehearsal_changes_nothing() throws IOException {
    Path config = machine.config("[user]\n\tname = Vic\n");

    assertThat(machine.told(machine.aliases().install(true)))
        .isEqualTo(said("would install: " + PLACES + LIST));
    assertThat(config).hasContent("[user]\n\tname = Vic\n");
    assertThat(machine.home.resolve(".config")).doesNotExist();

    machine.aliases().install(false);
    String installed = Files.readString(config);
    assertThat(machine.told(machine.aliases().uninstall(true)))
        .isEqualTo(said("would remove: " + PLACES));
    assertThat(config).hasContent(installed);
    assertThat(machine.aliases().show()).hasToString(machine.aliases().show().toString());
    assertThat(machine.told(machine.aliases().show()).out()).startsWith("installed: ");
  }

  @Test
  void scripts_get_the_same_facts() {
    assertThat(machine.told(machine.aliases().show(), true).out())
        .isEqualTo(
            """
            {
              "status" : "not installed",
              "file" : "DIR/home/.config/victor/git-aliases.gitconfig",
              "includedBy" : "DIR/home/.gitconfig",
              "aliases" : [
                {
                  "name" : "victor",
                  "runs" : "victor git",
                  "leftOut" : null
                },
                {
                  "name" : "sync",
                  "runs" : "victor git sync",
                  "leftOut" : null
                },
                {
                  "name" : "start",
                  "runs" : "victor git start",
                  "leftOut" : null
                },
                {
                  "name" : "undo",
                  "runs" : "victor git undo",
                  "leftOut" : null
                },
                {
                  "name" : "prune",
                  "runs" : null,
                  "leftOut" : "git has its own; git victor prune runs ours"
                }
              ]
            }
            """);
  }

  @Test
  void an_alias_of_yours_stays_and_is_said() throws IOException {
    machine.config("[alias]\n\tundo = reset --soft \\\"HEAD~1\\\"\n\tsync = \"!echo mine\"\n");

    assertThat(machine.told(machine.aliases().install(false)).out())
        .contains(
            "git start   victor git start",
            "git sync    left out: yours stays (!echo mine, DIR/home/.gitconfig);"
                + " git victor sync runs ours",
            "git undo    left out: yours stays (reset --soft \"HEAD~1\", DIR/home/.gitconfig);");

    assertThat(machine.git(machine.work, "sync").out()).isEqualTo("mine\n");
    assertThat(machine.git(machine.work, "victor", "sync").out()).endsWith("[git]\n[sync]\n");
  }

  @Test
  void an_alias_you_make_later_wins_too() throws IOException {
    machine.config("[alias]\n\tx = y\n");
    machine.aliases().install(false);

    machine.git(machine.work, "config", "--global", "alias.sync", "!echo mine");

    assertThat(machine.git(machine.work, "sync").out()).isEqualTo("mine\n");
    assertThat(machine.told(machine.aliases().show()))
        .satisfies(result -> {
          assertThat(result.out()).startsWith("outdated: ").contains("sync    left out: yours");
          assertThat(result.err()).isEqualTo("renew them: victor git aliases install\n");
        });
  }

  @Test
  void an_alias_of_one_repository_does_not_keep_the_others_from_ours() {
    machine.git(machine.work, "config", "alias.sync", "!echo this one");

    assertThat(machine.told(machine.aliases().install(false)).out()).contains(LIST);

    assertThat(machine.git(machine.work, "sync").out()).isEqualTo("this one\n");
    assertThat(machine.git(machine.home, "sync").out()).endsWith("[git]\n[sync]\n");
    assertThat(machine.told(machine.local().show()).out())
        .contains("git sync    left out: yours stays (!echo this one, .git/config);");
  }

  @Test
  void a_program_git_runs_before_any_alias_is_said() throws IOException {
    Path tool = machine.launcher("tools");
    Files.move(tool, tool.resolveSibling("git-undo"));
    machine.variables.merge(
        "PATH", tool.resolveSibling("").toString(), (path, more) -> more + ":" + path);

    assertThat(machine.told(machine.aliases().install(false)).out())
        .contains(
            "git undo    left out: git-undo on the PATH comes first; git victor undo runs ours");
  }

  @Test
  void without_the_name_all_others_need_nothing_is_installed() throws IOException {
    machine.config("[alias]\n\tvictor = !echo\n");

    assertThatThrownBy(() -> machine.aliases().install(false))
        .isInstanceOfSatisfying(
            NeedsPerson.class,
            e ->
                assertThat(e.line())
                    .endsWith(
                        "/home/.gitconfig: has an alias victor of its own (!echo);"
                            + " give it another name, then: victor git aliases install"));
    assertThat(machine.told(machine.aliases().show()).out())
        .contains("git victor  left out: yours stays (!echo, DIR/home/.gitconfig)\n");

    machine.config("");
    Path tool = machine.launcher("tools");
    Files.move(tool, tool.resolveSibling("git-victor"));
    machine.variables.merge(
        "PATH", tool.resolveSibling("").toString(), (path, more) -> more + ":" + path);
    assertThatThrownBy(() -> machine.aliases().install(false))
        .hasMessage("a program git-victor on the PATH comes before any alias victor");
    assertThat(machine.home.resolve(".config")).doesNotExist();
  }

  @Test
  void uninstalling_leaves_the_configuration_byte_for_byte() throws IOException {
    String odd =
        "; mine\r\n[user]\r\n  name = \"ü\" # x\n[include]\n\tpath = none\n[alias]\n\tx = y";
    Path config = machine.config(odd);

    machine.aliases().install(false);
    assertThat(machine.git(machine.work, "config", "user.name").out()).isEqualTo("ü\n");
    machine.aliases().install(false);
    machine.aliases().uninstall(false);

    assertThat(Files.readString(config)).isEqualTo(odd);
  }

  @Test
  void a_launcher_that_moved_makes_them_outdated() throws IOException {
    machine.aliases().install(false);
    machine.launcher = Optional.of(machine.launcher("new place"));

    assertThat(machine.told(machine.aliases().show()).out()).startsWith("outdated: ");
    assertThat(machine.told(machine.aliases().install(false)).out()).startsWith("installed: ");
    assertThat(machine.git(machine.work, "sync").out()).endsWith("[git]\n[sync]\n");
  }

  @Test
  void half_of_it_is_outdated_and_can_be_mended_and_removed() throws IOException {
    machine.aliases().install(false);
    Path file = machine.home.resolve(".config/victor/git-aliases.gitconfig");
    Files.delete(file);
    assertThat(machine.told(machine.aliases().show()).out()).startsWith("outdated: ");
    machine.aliases().install(false);
    assertThat(file).exists();

    Files.delete(machine.home.resolve(".gitconfig"));
    assertThat(machine.told(machine.aliases().show()).out()).startsWith("outdated: ");
    machine.aliases().uninstall(false);
    assertThat(file).doesNotExist();
  }

  @Test
  void who_was_not_started_by_a_launcher_cannot_say_where_victor_is() {
    machine.aliases().install(false);
    machine.launcher = Optional.empty();

    assertThat(machine.told(machine.aliases().show()).out()).startsWith("installed: ");
    assertThatThrownBy(() -> machine.aliases().install(false))
        .isInstanceOf(NeedsPerson.class)
        .hasMessageContaining("not started by its launcher");
    machine.launcher = Optional.of(Path.of("/nowhere/victor"));
    assertThatThrownBy(() -> machine.aliases().install(false)).isInstanceOf(NeedsPerson.class);
  }

  @Test
  void the_configuration_is_where_git_looks_for_it() throws IOException {
    Path xdg = Files.createDirectories(machine.home.resolve(".config/git")).resolve("config");
    Files.writeString(xdg, "[user]\n\tname = Vic\n");
    assertThat(machine.told(machine.aliases().install(false)).out())
        .startsWith(
            "installed: ~/.config/victor/git-aliases.gitconfig, included by ~/.config/git/");
    assertThat(machine.git(machine.work, "sync").exit()).isEqualTo(3);

    machine.config("[core]\n\tpager = cat\n");
    assertThat(machine.told(machine.aliases().uninstall(false)).out()).contains("~/.config/git/");
    assertThat(xdg).hasContent("[user]\n\tname = Vic\n");

    Path named = machine.root.resolve("named config");
    machine.variables.put("GIT_CONFIG_GLOBAL", named.toString());
    machine.variables.put("XDG_CONFIG_HOME", machine.root.resolve("x \"d\" g").toString());
    assertThat(machine.told(machine.aliases().install(false)).out())
        .startsWith(
            "installed: DIR/x \"d\" g/victor/git-aliases.gitconfig, included by DIR/named"
                + " config\n");
    assertThat(machine.git(machine.work, "sync").exit()).isEqualTo(3);

    machine.variables.put("GIT_CONFIG_GLOBAL", "/dev/null");
    assertThatThrownBy(() -> machine.aliases().install(false))
        .isInstanceOfSatisfying(
            BadInput.class,
            e ->
                assertThat(e.line())
                    .isEqualTo(
                        "GIT_CONFIG_GLOBAL: names /dev/null, which is no file;"
                            + " unset it, or say --local for this repository only"));
  }

  @Test
  void a_linked_configuration_stays_a_link() throws IOException {
    Path dotfile = Files.writeString(machine.root.resolve("dotfile"), "[user]\n\tname = Vic\n");
    Path link = Files.createSymbolicLink(machine.home.resolve(".gitconfig"), dotfile);

    machine.aliases().install(false);

    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(dotfile)).startsWith("# >>> victor >>>\n").endsWith("Vic\n");
  }

  @Test
  void a_configuration_git_is_writing_is_not_written_by_us() throws IOException {
    Path config = machine.config("[user]\n\tname = Vic\n");
    Path lock = Files.writeString(machine.home.resolve(".gitconfig.lock"), "");

    assertThatThrownBy(() -> machine.aliases().install(false))
        .isInstanceOfSatisfying(
            Failure.class,
            e ->
                assertThat(e.line())
                    .isEqualTo(
                        lock
                            + ": another git is at work here, or one was killed and left this lock;"
                            + " when no git runs any more: rm "
                            + lock));
    assertThat(config).hasContent("[user]\n\tname = Vic\n");
    assertThat(machine.home.resolve(".config")).doesNotExist();

    Files.delete(lock);
    machine.aliases().install(false);
    assertThat(lock).doesNotExist();
  }

  @Test
  void a_configuration_that_cannot_be_made_is_said() throws IOException {
    Path file = Files.writeString(machine.root.resolve("file"), "");
    machine.variables.put("GIT_CONFIG_GLOBAL", file.resolve("config").toString());

    assertThatThrownBy(() -> machine.aliases().install(false))
        .isInstanceOf(NeedsPerson.class)
        .hasMessageContaining("cannot be locked");
  }

  @Test
  void one_repository_can_have_them_alone_with_all_its_work_trees() throws IOException {
    machine.git(machine.work, "worktree", "add", "-q", "../tree", "-b", "other");
    Path config = machine.work.resolve(".git/config");
    String before = Files.readString(config);

    assertThat(machine.told(machine.local().show()))
        .isEqualTo(
            new Result(
                0,
                "not installed: DIR/work/.git/victor/git-aliases.gitconfig,"
                    + " included by DIR/work/.git/config\n"
                    + LIST,
                "install them: victor git aliases install --local\n"));
    machine.local().install(false);

    assertThat(machine.told(machine.local().show()).out()).startsWith("installed: ");
    assertThat(machine.git(machine.work.resolve("a b"), "sync").exit()).isEqualTo(3);
    assertThat(machine.git(machine.root.resolve("tree/a b"), "sync").out())
        .isEqualTo("in DIR/tree/a b\ntop DIR/tree\nchanged 0\n[git]\n[sync]\n");
    assertThat(machine.git(machine.home, "sync").exit()).isEqualTo(1);
    assertThat(machine.told(machine.aliases().show()).out()).startsWith("not installed: ");

    machine.local().uninstall(false);
    assertThat(Files.readString(config)).isEqualTo(before);
    assertThat(machine.git(machine.work, "sync").exit()).isEqualTo(1);
  }

  @Test
  void for_one_repository_there_must_be_one() {
    assertThatThrownBy(
            () -> Aliases.of(machine.environment(machine.home), true, Machine.VERBS).show())
        .isInstanceOf(BadInput.class)
        .hasMessage("no git repository here or above");
  }
}
