package dev.victor.git.hook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.git.guard.Yard;
import dev.victor.git.guard.Yard.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Hooks in real repositories, met by real pushes and commits.
class HooksTest {

  private static final String INSTALLED =
      """
      hooks are installed
        pre-push    installed
        pre-commit  installed
        commit-msg  installed
        policy      fresh
      in .git/hooks
      hooks look for victor in PATH
      """;

  @TempDir Path folder;
  private Yard yard;

  @BeforeEach
  void start() {
    yard = Yard.strict(folder);
  }

  private Path hook(String name) {
    return yard.work.resolve(".git/hooks").resolve(name);
  }

  private void script(String name, String content) throws IOException {
    Yard.put(hook(name), content);
    Files.setPosixFilePermissions(hook(name), PosixFilePermissions.fromString("rwxr-x--x"));
  }

  private Map<String, String> hooks() throws IOException {
    Map<String, String> all = new TreeMap<>();
    if (Files.isDirectory(hook(""))) {
      try (Stream<Path> files = Files.list(hook(""))) {
        for (Path file : files.toList()) {
          all.put(
              file.getFileName()
                  + " "
                  + PosixFilePermissions.toString(Files.getPosixFilePermissions(file)),
              Files.isSymbolicLink(file)
                  ? "-> " + Files.readSymbolicLink(file)
                  : Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
        }
      }
    }
    return all;
  }

  @Test
  void installed_twice_is_installed_once() throws IOException {
    assertThat(yard.victor("hooks", "install")).isEqualTo(new Ran(0, INSTALLED, ""));
    Map<String, String> once = hooks();
    assertThat(once.keySet())
        .containsExactly("commit-msg rwxr-xr-x", "pre-commit rwxr-xr-x", "pre-push rwxr-xr-x");
    assertThat(yard.victor("hooks", "install")).isEqualTo(new Ran(0, INSTALLED, ""));
    assertThat(hooks()).isEqualTo(once);
  }

  @Test
  void a_push_is_checked_and_a_good_one_passes() {
    yard.victor("hooks", "install");
    yard.branch("feat/a");
    assertThat(yard.git("push", "-q", "-u", "origin", "feat/a")).isEqualTo(new Ran(0, "", ""));
    yard.branch("bad");
    Ran ran = yard.git("push", "-q", "-u", "origin", "bad");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err())
        .isEqualTo(
            """
            refused: bad is no allowed branch name
              why    project.json says how branches are called
              mend   git branch -m bad feat/bad
            error: failed to push some refs to 'DIR/origin.git'
            """);
    assertThat(yard.git("push", "-q", "origin", "HEAD:main").err())
        .startsWith("refused: main takes no direct push\n");
    yard.must("git", "switch", "-q", "main").commit("feat: direct");
    assertThat(yard.git("push", "-q", "--all", "origin").err())
        .contains(
            "refused: main takes no direct push\n", "refused: bad is no allowed branch name\n");
    assertThat(yard.git("push", "-q", "origin", "--delete", "main").err())
        .startsWith("refused: main cannot be deleted\n");
    assertThat(yard.git("push", "-q", "origin", "--delete", "feat/a").exit()).isZero();
    assertThat(yard.git("push", "-q", "--no-verify", "origin", "HEAD:main").exit()).isZero();
  }

  @Test
  void a_lease_push_of_a_rebased_branch_passes() {
    yard.victor("hooks", "install");
    yard.branch("feat/a").must("git", "push", "-q", "-u", "origin", "feat/a");
    yard.must("git", "commit", "-q", "--amend", "-m", "feat: better");
    assertThat(yard.git("push", "-q", "--force-with-lease")).isEqualTo(new Ran(0, "", ""));
  }

  @Test
  void a_commit_is_checked() {
    yard.victor("hooks", "install");
    yard.must("git", "switch", "-q", "-c", "feat/a").write("x", "x").must("git", "add", "-A");
    Ran ran = yard.git("commit", "-q", "-m", "Added x");
    assertThat(ran)
        .isEqualTo(
            new Ran(
                1,
                "",
                """
                refused: "Added x" is no conventional message
                  why    project.json wants TYPE(scope): what it does, like feat: a new page
                  mend   git commit -m 'feat: Added x'
                """));
    assertThat(yard.git("commit", "-q", "-m", "feat: x").exit()).isZero();
    yard.write("y", "<<<<<<< HEAD\n").must("git", "add", "-A");
    assertThat(yard.git("commit", "-q", "-m", "feat: y").err())
        .startsWith("refused: y has a conflict marker\n");
    yard.write("y", "y\n").must("git", "add", "-A").must("git", "commit", "-q", "-m", "feat: y");
    yard.write("x", "z").must("git", "commit", "-q", "-a", "--fixup", "HEAD~1");
    assertThat(
            yard.git("-c", "sequence.editor=:", "rebase", "-q", "-i", "--autosquash", "main")
                .exit())
        .isZero();
  }

  @Test
  void a_hook_of_ones_own_runs_after_it_with_arguments_stdin_and_exit_code() throws IOException {
    script("pre-push", "#!/bin/bash -eu\necho \"own $1\" >&2\ncat >&2\nexit 3\n");
    assertThat(yard.victor("hooks", "install").out()).contains("pre-push    installed\n");
    yard.branch("feat/a");
    String line = "refs/heads/feat/a " + yard.id("HEAD") + " refs/heads/feat/a " + "0".repeat(40);
    assertThat(yard.git("push", "-q", "origin", "feat/a").err())
        .isEqualTo(
            "own origin\n" + line + "\nerror: failed to push some refs to 'DIR/origin.git'\n");
    assertThat(yard.feed(line + "\n", yard.work, hook("pre-push").toString(), "origin", "x").exit())
        .isEqualTo(3);
    assertThat(yard.feed("", yard.work, hook("pre-push").toString(), "origin", "x"))
        .isEqualTo(new Ran(3, "", "own origin\n"));
    yard.branch("bad");
    assertThat(yard.git("push", "-q", "origin", "bad").err()).doesNotContain("own origin");
  }

  @Test
  void a_hook_that_is_no_shell_script_runs_after_it_too() throws IOException {
    script(
        "pre-push",
        "#!/usr/bin/env -S awk -f\n{ print \"awk \" $3 >\"/dev/stderr\" } END { exit 4 }\n");
    script("commit-msg", "echo no first line \"$@\" >&2\n");
    Ran installed = yard.victor("hooks", "install");
    assertThat(installed.out())
        .contains(
            "pre-push    chained    yours runs after it: pre-push.victor-chained\n",
            "commit-msg  chained    yours runs after it: commit-msg.victor-chained\n");
    yard.branch("feat/a");
    String line =
        "refs/heads/feat/a " + yard.id("HEAD") + " refs/heads/feat/a " + "0".repeat(40) + "\n";
    assertThat(yard.feed(line, yard.work, hook("pre-push").toString()))
        .isEqualTo(new Ran(4, "", "awk refs/heads/feat/a\n"));
    assertThat(yard.git("commit", "-q", "--allow-empty", "-m", "feat: x").err())
        .isEqualTo("no first line .git/COMMIT_EDITMSG\n");
    assertThat(yard.git("push", "-q", "origin", "HEAD:main").err())
        .startsWith("refused: main takes");
  }

  @Test
  void uninstalled_is_as_it_was_byte_for_byte() throws IOException {
    script("pre-push", "#!/bin/sh\r\n");
    Files.write(
        hook("pre-push"),
        new byte[] {'#', '!', '/', 'b', 'i', 'n', '/', 's', 'h', '\n', (byte) 0xff, '\r', '\n'});
    script("pre-commit", "#!/usr/bin/env python3\nprint('\u00e4')\n");
    Yard.put(hook("real"), "#!/bin/sh\necho x");
    Files.createSymbolicLink(hook("commit-msg"), Path.of("real"));
    Map<String, String> before = hooks();
    yard.victor("hooks", "install");
    assertThat(hooks()).isNotEqualTo(before);
    assertThat(yard.victor("hooks", "uninstall"))
        .isEqualTo(
            new Ran(
                0,
                """
                hooks are as they were before
                  pre-push    absent
                  pre-commit  absent
                  commit-msg  absent
                  policy      absent
                in .git/hooks
                """,
                ""));
    assertThat(hooks()).isEqualTo(before);
    assertThat(yard.work.resolve(".git/victor/guard")).doesNotExist();
    assertThat(yard.victor("hooks", "uninstall").exit()).isZero();
    assertThat(hooks()).isEqualTo(before);
  }

  @Test
  void hooks_that_were_not_there_are_gone_again() throws IOException {
    Map<String, String> before = hooks();
    yard.victor("hooks", "install");
    yard.victor("hooks", "uninstall");
    assertThat(hooks()).isEqualTo(before);
    script("pre-push", "#!/bin/sh\n");
    yard.victor("hooks", "install");
    yard.victor("hooks", "uninstall");
    assertThat(hooks()).containsExactly(Map.entry("pre-push rwxr-x--x", "#!/bin/sh\n"));
  }

  @Test
  void a_hook_that_was_switched_off_stays_off() throws IOException {
    Yard.put(hook("pre-push"), "#!/bin/sh\necho off >&2\n");
    Map<String, String> before = hooks();
    yard.victor("hooks", "install");
    yard.branch("feat/a");
    assertThat(yard.git("push", "-q", "origin", "feat/a")).isEqualTo(new Ran(0, "", ""));
    yard.victor("hooks", "uninstall");
    assertThat(hooks()).isEqualTo(before);
  }

  @Test
  void what_was_added_to_victors_file_stays() throws IOException {
    yard.victor("hooks", "install");
    Yard.put(hook("pre-push"), Files.readString(hook("pre-push")) + "cat >&2\n");
    yard.branch("feat/a");
    assertThat(yard.git("push", "-q", "origin", "feat/a").err()).startsWith("refs/heads/feat/a ");
    yard.victor("hooks", "uninstall");
    assertThat(Files.readString(hook("pre-push"))).isEqualTo("#!/bin/sh\ncat >&2\n");
  }

  @Test
  void another_version_is_seen_and_replaced() throws IOException {
    yard.victor("hooks", "install");
    String now = Files.readString(hook("pre-push"));
    Yard.put(hook("pre-push"), now.replace("$(echo; cat)", "$(echo; dog)"));
    assertThat(yard.victor("hooks").out())
        .contains("pre-push    outdated   victor git hooks install\n");
    yard.victor("hooks", "install");
    assertThat(Files.readString(hook("pre-push"))).isEqualTo(now);
  }

  @Test
  void a_broken_block_or_a_taken_name_is_left_to_a_person() throws IOException {
    script("pre-push", "#!/bin/sh\n# >>> victor >>>\n");
    assertThat(yard.victor("hooks", "install"))
        .isEqualTo(
            new Ran(
                4,
                "",
                "DIR/work place/.git/hooks/pre-push: has the begin of victor's block, but not its"
                    + " end; remove the lines from \"# >>> victor >>>\" on, then: victor git hooks"
                    + " install\n"));
    script("pre-push", "\u007fELF");
    Yard.put(hook("pre-push.victor-chained"), "x");
    assertThat(yard.victor("hooks", "install").exit()).isEqualTo(4);
    assertThat(Files.readString(hook("pre-push"))).isEqualTo("\u007fELF");
  }

  @Test
  void a_dry_run_changes_nothing() throws IOException {
    assertThat(yard.victor("hooks", "install", "--dry-run"))
        .isEqualTo(
            new Ran(
                0,
                """
                dry run: nothing is changed
                  pre-push    absent  would be installed
                  pre-commit  absent  would be installed
                  commit-msg  absent  would be installed
                  policy      absent
                in .git/hooks
                """,
                ""));
    assertThat(hooks()).isEmpty();
    yard.victor("hooks", "install");
    assertThat(yard.victor("hooks", "uninstall", "--dry-run").out())
        .contains("pre-push    installed  would be as it was before\n");
    assertThat(hooks()).hasSize(3);
  }

  @Test
  void a_linked_work_tree_has_the_same_hooks() {
    yard.victor("hooks", "install");
    yard.must("git", "worktree", "add", "-q", "-b", "bad", "../linked tree");
    Path linked = folder.resolve("linked tree");
    assertThat(yard.in(linked, "git", "push", "-q", "origin", "bad").err())
        .contains("refused: bad is no allowed branch name\n");
    assertThat(yard.victorIn(linked, "hooks").out())
        .contains("pre-push    installed\n", "policy      fresh\n");
    assertThat(yard.in(linked, "git", "commit", "--allow-empty", "-m", "bad").err())
        .startsWith("refused: \"bad\" is no");
  }

  @Test
  void hooks_elsewhere_are_found() {
    yard.must("git", "config", "core.hooksPath", ".githooks");
    assertThat(yard.victor("hooks", "install").out())
        .contains("in .githooks\n", "core.hooksPath is .githooks\n");
    yard.branch("bad");
    assertThat(yard.git("push", "-q", "origin", "bad").err()).startsWith("refused: bad is no");
    yard.victor("hooks", "uninstall");
    yard.must("git", "config", "core.hooksPath", folder.resolve("shared").toString());
    assertThat(yard.victor("hooks", "install").out())
        .contains(
            "core.hooksPath is DIR/shared, outside this repository: the hooks there do nothing"
                + " where no policy was installed\n");
    assertThat(yard.git("push", "-q", "origin", "bad").err()).startsWith("refused: bad is no");
    yard.must("git", "init", "-q", "../free");
    assertThat(
            yard.in(
                folder.resolve("free"), "git", "commit", "-q", "--allow-empty", "-m", "as I like"))
        .isEqualTo(new Ran(0, "", ""));
  }

  @Test
  void ids_may_be_longer(@TempDir Path other) {
    Yard sha256 = Yard.strict(other, "--object-format=sha256");
    sha256.victor("hooks", "install");
    sha256.branch("feat/a");
    assertThat(sha256.git("push", "-q", "-u", "origin", "feat/a")).isEqualTo(new Ran(0, "", ""));
    assertThat(sha256.git("push", "-q", "origin", "--delete", "main").err())
        .startsWith("refused: main cannot be deleted\n");
    sha256.commit("wip");
    assertThat(sha256.git("push", "-q").err())
        .startsWith("refused: feat/a has an unfinished commit: wip (");
    assertThat(sha256.victor("guard").exit()).isEqualTo(1);
  }

  @Test
  void shallow_and_partial_clones_are_checked_without_fetching() {
    yard.branch("feat/a")
        .write("deep/x", "x")
        .commit("feat: x")
        .must("git", "push", "-q", "origin", "feat/a");
    yard.in(folder.resolve("origin.git"), "git", "config", "uploadpack.allowFilter", "true");
    for (String kind : new String[] {"--depth=1", "--filter=blob:none", "--filter=tree:0"}) {
      Path clone = folder.resolve(kind.replaceAll("[^a-z]", ""));
      yard.in(
          folder,
          "git",
          "clone",
          "-q",
          "--no-checkout",
          kind,
          "-b",
          "feat/a",
          "file://" + folder + "/origin.git",
          clone.toString());
      yard.in(clone, "git", "checkout", "-q", "feat/a");
      assertThat(yard.victorIn(clone, "hooks", "install").exit()).isZero();
      yard.in(clone, "git", "switch", "-q", "-c", "feat/b" + kind.length());
      Yard.put(clone.resolve("new"), kind);
      yard.in(clone, "git", "add", "-A");
      assertThat(yard.in(clone, "git", "commit", "-q", "-m", "feat: new"))
          .as(kind)
          .isEqualTo(new Ran(0, "", ""));
      assertThat(yard.in(clone, "git", "push", "-q", "origin", "HEAD"))
          .as(kind)
          .isEqualTo(new Ran(0, "", ""));
      yard.in(clone, "git", "commit", "-q", "--allow-empty", "--no-verify", "-m", "wip");
      assertThat(yard.in(clone, "git", "push", "-q", "origin", "HEAD").err())
          .as(kind)
          .startsWith("refused: ");
    }
  }

  /// A victor that writes down how it was called.
  private Path fakeVictor(int exit, String said) throws IOException {
    Path victor = folder.resolve("bin dir/victor");
    Yard.put(
        victor,
        "#!/bin/sh\necho \"$*\" >>'"
            + folder
            + "/calls'\necho '"
            + said
            + "' >&2\nexit "
            + exit
            + "\n");
    Files.setPosixFilePermissions(victor, PosixFilePermissions.fromString("rwxr-xr-x"));
    return victor;
  }

  private String calls() throws IOException {
    Path calls = folder.resolve("calls");
    return Files.exists(calls) ? Files.readString(calls) : "";
  }

  private void touch(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));
  }

  @Test
  void a_changed_project_refreshes_the_policy_by_the_launcher_that_was_noted() throws IOException {
    yard.launcher = Optional.of(fakeVictor(0, ""));
    assertThat(yard.victor("hooks", "install").out())
        .endsWith("in .git/hooks, victor is DIR/bin dir/victor\n");
    yard.branch("feat/a").must("git", "push", "-q", "origin", "feat/a");
    assertThat(calls()).isEmpty();
    yard.write("project.json", Yard.STRICT.replace("\"feat\"", "\"work\""));
    touch(yard.work.resolve("project.json"));
    assertThat(yard.victor("hooks").out())
        .contains("policy      stale      victor git hooks install\n");
    yard.must("git", "push", "-q", "origin", "HEAD:refs/heads/feat/b");
    assertThat(calls()).isEqualTo("git hooks refresh\n");
  }

  @Test
  void a_refresh_takes_over_what_project_json_says_now() {
    yard.victor("hooks", "install");
    yard.write("project.json", Yard.STRICT.replace("\"feat\"", "\"work\""));
    assertThat(yard.victor("hooks", "refresh").out()).startsWith("the policy is fresh\n");
    yard.branch("work/a");
    assertThat(yard.git("push", "-q", "origin", "work/a").exit()).isZero();
    yard.write(
        "project.json", "{\"schemaVersion\": 1, \"project\": {\"id\": \"p\", \"name\": \"P\"}}");
    yard.victor("hooks", "refresh");
    yard.branch("anything");
    assertThat(yard.git("push", "-q", "origin", "anything", "HEAD:main"))
        .isEqualTo(new Ran(0, "", ""));
  }

  @Test
  void settings_of_git_that_are_not_ours_start_nothing() throws IOException {
    yard.launcher = Optional.of(fakeVictor(0, ""));
    yard.must("git", "config", "victor.perennial", "stag*").victor("hooks", "install");
    yard.must("git", "config", "branch.x.remote", "origin");
    touch(yard.work.resolve(".git/config"));
    yard.must("git", "switch", "-q", "-c", "staging");
    assertThat(yard.git("push", "-q", "origin", "staging")).isEqualTo(new Ran(0, "", ""));
    assertThat(calls()).isEmpty();
    yard.must("git", "config", "victor.trunk", "other");
    touch(yard.work.resolve(".git/config"));
    yard.git("push", "-q", "origin", "HEAD:refs/heads/staging2");
    assertThat(calls()).isEqualTo("git hooks refresh\n");
  }

  @Test
  void without_victor_the_rest_is_checked_and_that_is_said_once() throws IOException {
    yard.launcher = Optional.of(folder.resolve("moved away"));
    yard.victor("hooks", "install");
    touch(yard.work.resolve("project.json"));
    yard.branch("bad");
    touch(yard.work.resolve("project.json"));
    assertThat(yard.git("push", "-q", "origin", "bad").err())
        .startsWith(
            """
            victor: victor is not found, so the policy stays as it was noted; the rest is checked: victor git hooks install notes where it is
            refused: bad is no allowed branch name
            """);
    assertThat(yard.git("push", "-q", "origin", "bad").err()).startsWith("refused: bad is no");
  }

  @Test
  void a_small_path_is_enough() throws IOException {
    yard.launcher = Optional.of(fakeVictor(0, ""));
    yard.victor("hooks", "install");
    yard.branch("bad");
    touch(yard.work.resolve("project.json"));
    String git = yard.tell("sh", "-c", "command -v git");
    yard.variables.put("PATH", "/usr/bin:/bin");
    assertThat(yard.in(yard.work, git, "push", "-q", "origin", "bad").err())
        .startsWith("refused: bad is no");
    assertThat(calls()).isEqualTo("git hooks refresh\n");
  }

  @Test
  void stale_documents_are_not_committed() throws IOException {
    yard.launcher = Optional.of(fakeVictor(1, "README.md is stale"));
    yard.write(
        "project.json",
        Yard.STRICT.replace(
            "\"branching\"",
            "\"documents\": [{ \"id\": \"readme\", \"template\": \"docs/t/r.mustache\", \"target\":"
                + " \"README.md\" }], \"branching\""));
    yard.victor("hooks", "install");
    yard.must("git", "switch", "-q", "-c", "feat/a").write("x", "x").must("git", "add", "x");
    assertThat(yard.git("commit", "-q", "-m", "feat: x")).isEqualTo(new Ran(0, "", ""));
    assertThat(calls()).isEmpty();
    yard.must("git", "add", "-A");
    assertThat(yard.git("commit", "-q", "-m", "feat: y").err())
        .isEqualTo(
            """
            refused: documents are stale
              why    they are made from project.json and templates, which say something else now
              mend   victor docs render
            """);
    assertThat(calls()).isEqualTo("docs render --check --staged\n");
    noted();
    assertThat(yard.git("commit", "-q", "-m", "feat: y")).isEqualTo(new Ran(0, "", ""));
    assertThat(calls()).isEqualTo("docs render --check --staged\n");
    yard.write("README.md", "other").must("git", "add", "README.md");
    fakeVictor(1, "0 of 1 documents\nwhat is staged is stale; victor docs render && git add x");
    assertThat(yard.git("commit", "-q", "-m", "feat: z").err())
        .endsWith("  mend   victor docs render && git add x\n");
    fakeVictor(70, "oops");
    assertThat(yard.git("commit", "-q", "-m", "feat: y"))
        .isEqualTo(new Ran(0, "", "victor: documents are not checked: oops\n"));
  }

  @Test
  void documents_are_judged_where_their_project_lies_and_not_on_branches_without_it()
      throws IOException {
    Path victor = fakeVictor(1, "");
    Yard.put(
        victor, "#!/bin/sh\npwd >>'" + folder + "/calls'\n[ -e project.json ] || exit 3\nexit 1\n");
    yard.launcher = Optional.of(victor);
    yard.victor("hooks", "install");
    Path guard = yard.work.resolve(".git/victor/guard");
    Files.writeString(guard.resolve("project"), "app/project.json\n");
    Files.writeString(guard.resolve("documents"), "app/\n");
    yard.must("git", "switch", "-q", "-c", "feat/a").write("app/README.md", "x");
    yard.must("git", "add", "app");
    assertThat(yard.git("commit", "-q", "-m", "feat: x")).isEqualTo(new Ran(0, "", ""));
    assertThat(calls()).isEmpty();
    yard.write("app/project.json", "{}").must("git", "add", "app");
    assertThat(yard.git("commit", "-q", "-m", "feat: y").err())
        .contains("refused: documents are stale\n");
    assertThat(calls()).endsWith("/app\n");
  }

  /// As `docs render` notes it.
  private void noted() throws IOException {
    Path stamps = Files.createDirectories(yard.work.resolve(".victor/stamps"));
    Files.writeString(
        stamps.resolve("documents.paths"), "README.md\ndocs/t/r.mustache\nproject.json\n");
    Files.writeString(
        stamps.resolve("documents.index"),
        yard.tell("git", "ls-files", "-s", "--", "README.md", "docs/t/r.mustache", "project.json")
            + "\n");
  }

  @Test
  void status_as_json_and_what_is_not_understood() {
    assertThat(yard.victor("hooks", "status", "--json").out())
        .isEqualTo(
            """
            {
              "folder" : ".git/hooks",
              "hooks" : [
                {
                  "hook" : "pre-push",
                  "state" : "absent",
                  "detail" : "victor git hooks install"
                },
                {
                  "hook" : "pre-commit",
                  "state" : "absent",
                  "detail" : "victor git hooks install"
                },
                {
                  "hook" : "commit-msg",
                  "state" : "absent",
                  "detail" : "victor git hooks install"
                }
              ],
              "policy" : "absent",
              "victor" : null,
              "notes" : [ ]
            }
            """);
    assertThat(yard.victor("hooks", "instal"))
        .isEqualTo(
            new Ran(2, "", "victor git hooks: unknown action instal; did you mean install?\n"));
  }
}
