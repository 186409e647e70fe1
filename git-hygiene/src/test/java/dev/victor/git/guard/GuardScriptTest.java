package dev.victor.git.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.victor.git.guard.Yard.Ran;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/// Every check, both ways, in the shells that /bin/sh may be.
@ParameterizedClass
@ValueSource(strings = {"dash", "bash", "busybox"})
class GuardScriptTest {

  @Parameter String shell = "";

  @TempDir Path folder;

  private Yard yard;

  @BeforeEach
  void start() {
    yard = Yard.strict(folder);
    assumeTrue(
        yard.in(folder, "sh", "-c", "command -v " + shell).exit() == 0, shell + " is not here");
  }

  private Ran guard(String input, String... arguments) {
    String[] command = new String[arguments.length + 3];
    command[0] = "env";
    command[1] = shell.equals("busybox") ? "busybox" : shell;
    command[2] = yard.policy().resolve("guard.sh").toString();
    System.arraycopy(arguments, 0, command, 3, arguments.length);
    if (shell.equals("busybox")) {
      String[] longer = new String[command.length + 1];
      System.arraycopy(command, 0, longer, 0, 2);
      longer[2] = "sh";
      System.arraycopy(command, 2, longer, 3, command.length - 2);
      command = longer;
    }
    return yard.feed(input, yard.work, command);
  }

  private Ran push(String line) {
    return guard(line + "\n", "pre-push", "origin", "DIR/origin.git");
  }

  /// The branch checked out, to a remote branch of the same name.
  private Ran push() {
    String ref = yard.tell("git", "symbolic-ref", "HEAD");
    return push(
        ref
            + " "
            + yard.id("HEAD")
            + " "
            + ref
            + " "
            + yard.id(ref.replace("heads", "remotes/origin")));
  }

  private static Ran refused(String what, String why, String mend) {
    return new Ran(1, "", "refused: %s\n  why    %s\n  mend   %s\n".formatted(what, why, mend));
  }

  private static final Ran PASSES = new Ran(0, "", "");

  private String shortId(String revision) {
    return yard.tell("git", "rev-parse", "--short", revision);
  }

  @Test
  void a_good_branch_passes() {
    yard.branch("feat/a");
    assertThat(push()).isEqualTo(PASSES);
    yard.must("git", "push", "-q", "-u", "origin", "feat/a")
        .write("b", "b")
        .commit("fix(x)!: more");
    assertThat(push()).isEqualTo(PASSES);
  }

  @Test
  void a_bad_name_is_refused_with_the_command_that_mends_it() {
    yard.branch("feature/login");
    assertThat(push())
        .isEqualTo(
            refused(
                "feature/login is no allowed branch name",
                "project.json says how branches are called",
                "git branch -m feature/login feat/login"));
  }

  @Test
  void no_name_is_ever_run() {
    for (String name :
        new String[] {
          "feat/$(touch${IFS}owned)",
          "`touch${IFS}owned`",
          "a'b\"c;touch${IFS}owned;",
          "$0",
          "&&ünï|"
        }) {
      yard.must("git", "checkout", "-q", "-b", name, "main").commit("feat: work");
      Ran ran = push();
      assertThat(ran.exit()).as(name).isEqualTo(1);
      assertThat(ran.err()).startsWith("refused: " + name + " is no allowed branch name\n");
      String mend =
          ran.err()
              .lines()
              .filter(line -> line.startsWith("  mend"))
              .findFirst()
              .orElseThrow()
              .substring(9);
      assertThat(yard.in(yard.work, "sh", "-c", mend).exit()).as(mend).isZero();
      assertThat(push()).as(mend).isEqualTo(PASSES);
      String mended = yard.tell("git", "symbolic-ref", "--short", "HEAD");
      yard.must("git", "switch", "-q", "main").must("git", "branch", "-q", "-D", mended);
      assertThat(yard.work.resolve("owned")).doesNotExist();
    }
    yard.variables.put("VICTOR_BRANCH", "-x");
    assertThat(guard("", "ci").err()).startsWith("refused: -x is no allowed branch name\n");
    yard.variables.put(
        "VICTOR_TITLE", "\u001b[31m $(touch owned) `touch owned` ##[group]\n::error::x");
    yard.variables.put("VICTOR_BRANCH", "");
    assertThat(guard("", "ci"))
        .isEqualTo(
            refused(
                "the title \"?[31m $(touch owned) `touch owned` # [group]?::error::x\" is not"
                    + " conventional",
                "project.json wants TYPE(scope): what it does, like feat: a new page",
                "gh pr edit --title 'feat: ?[31m $(touch owned) `touch owned` #"
                    + " [group]?::error::x'"));
    assertThat(yard.work.resolve("owned")).doesNotExist();
  }

  @Test
  void a_protected_branch_takes_no_push_whatever_it_is_called_here() {
    yard.write("x", "x").commit("fix: a typo");
    Ran own =
        refused(
            "main takes no direct push",
            "main is protected in project.json; work goes through a branch",
            "victor git start fix/a-typo --move");
    assertThat(push()).isEqualTo(own);
    assertThat(push("HEAD " + yard.id("HEAD") + " refs/heads/main " + yard.id("origin/main")))
        .isEqualTo(own);
    yard.branch("feat/a");
    assertThat(
            push(
                "refs/heads/feat/a "
                    + yard.id("HEAD")
                    + " refs/heads/main "
                    + yard.id("origin/main")))
        .isEqualTo(
            refused(
                "main takes no direct push",
                "main is protected in project.json; work goes through a branch",
                "git push -u origin feat/a"));
    assertThat(
            push(":/fix: a typo " + yard.id("HEAD") + " refs/heads/main " + yard.id("origin/main"))
                .exit())
        .isEqualTo(1);
  }

  @Test
  void a_protected_branch_is_not_deleted_and_others_are() {
    String none = "0".repeat(40);
    assertThat(push("(delete) " + none + " refs/heads/main " + yard.id("main")))
        .isEqualTo(
            refused(
                "main cannot be deleted",
                "main is protected in project.json",
                "victor git policy show"));
    assertThat(push("(delete) " + none + " refs/heads/release/1 " + yard.id("main")).exit())
        .isEqualTo(1);
    assertThat(push("(delete) " + none + " refs/heads/release/1/x " + yard.id("main")))
        .isEqualTo(PASSES);
    assertThat(push("(delete) " + none + " refs/heads/odd name? " + yard.id("main")))
        .isEqualTo(PASSES);
  }

  @Test
  void a_protected_branch_that_the_remote_has_not_is_made() {
    yard.must("git", "switch", "-q", "-c", "release/1").commit("fix: for the release");
    assertThat(push()).isEqualTo(PASSES);
  }

  @Test
  void what_was_shipped_may_go_to_a_protected_branch_but_not_over_others_work() {
    yard.commit("feat: shipped");
    yard.write("../state/shipped", "0123\n" + yard.id("HEAD") + "\n");
    assertThat(push()).isEqualTo(PASSES);
    yard.must("git", "reset", "-q", "--hard", "HEAD~1")
        .must("git", "commit", "-q", "--amend", "-m", "feat: other");
    yard.write("../state/shipped", yard.id("HEAD") + "\n");
    assertThat(push())
        .isEqualTo(
            refused(
                "main cannot be rewritten",
                "main at origin has commits that are not in yours",
                "victor git sync"));
  }

  @Test
  void a_branch_goes_to_its_namesake() {
    yard.branch("feat/a");
    assertThat(
            push("refs/heads/feat/a " + yard.id("HEAD") + " refs/heads/feat/b " + "0".repeat(40)))
        .isEqualTo(
            refused(
                "feat/a would go to feat/b at origin",
                "a branch has the same name here and there, so that nothing lands in the wrong one",
                "git push -u origin feat/a"));
    assertThat(push("HEAD " + yard.id("HEAD") + " refs/heads/feat/b " + "0".repeat(40)))
        .isEqualTo(PASSES);
  }

  @Test
  void tags_and_notes_are_exempt() {
    yard.commit("whatever");
    assertThat(push("refs/tags/v1 " + yard.id("HEAD") + " refs/tags/main " + "0".repeat(40)))
        .isEqualTo(PASSES);
    assertThat(push("refs/notes/x " + yard.id("HEAD") + " refs/notes/x " + "0".repeat(40)))
        .isEqualTo(PASSES);
  }

  @Test
  void bots_name_and_write_as_they_like_but_leave_no_conflict_markers() {
    yard.branch("dependabot/npm/x").commit("Bump x");
    assertThat(push()).isEqualTo(PASSES);
    yard.write("y", "<<<<<<< HEAD\n").commit("Bump y");
    assertThat(push())
        .isEqualTo(
            refused(
                "y has a conflict marker",
                "a conflict was not solved to the end",
                "git commit --amend --no-edit y"));
  }

  @Test
  void unfinished_commits_are_folded_first() {
    int number = 0;
    for (String subject :
        new String[] {"fixup! feat: work", "squash! x", "amend! x", "wip", "WIP: x"}) {
      yard.must("git", "switch", "-q", "main").branch("feat/a" + number++).commit(subject);
      assertThat(push())
          .isEqualTo(
              refused(
                  "feat/a%d has an unfinished commit: %s (%s)"
                      .formatted(number - 1, subject, shortId("HEAD")),
                  "fixup!, squash!, amend! and WIP commits are folded before others see them",
                  "git rebase -i --autosquash origin/main"));
    }
    yard.must("git", "switch", "-q", "main").branch("feat/wiper").commit("feat: wip of a wiper");
    assertThat(push()).isEqualTo(PASSES);
    yard.commit("wip").commit("wip");
    assertThat(push().err()).contains("wip (" + shortId("HEAD") + ") and 1 more\n");
  }

  @Test
  void a_linear_history_has_no_merges() {
    yard.branch("feat/a").must("git", "switch", "-q", "-c", "feat/b", "main").commit("feat: b");
    yard.must("git", "merge", "-q", "--no-ff", "-m", "Merge branch 'feat/a'", "feat/a");
    assertThat(push())
        .isEqualTo(
            refused(
                "feat/b has a merge commit: Merge branch 'feat/a' (" + shortId("HEAD") + ")",
                "project.json wants a linear history",
                "git rebase origin/main"));
    yard.write("project.json", Yard.STRICT.replace("\"linear\": true,", ""));
    assertThat(push()).isEqualTo(PASSES);
  }

  @Test
  void messages_are_conventional() {
    yard.branch("feat/a").commit("Added things").commit("Revert \"feat: x\"").commit("fix: y");
    assertThat(push())
        .isEqualTo(
            refused(
                "feat/a has a commit without a conventional message: Added things ("
                    + shortId("HEAD~2")
                    + ")",
                "project.json wants TYPE(scope): what it does, like feat: a new page",
                "git rebase -i origin/main"));
  }

  @Test
  void an_address_of_ones_own_is_author_or_committer() {
    yard.branch("feat/a");
    yard.must(
        "git", "commit", "-q", "--allow-empty", "-m", "feat: x", "--author", "C <c@else.org>");
    assertThat(push()).isEqualTo(PASSES);
    yard.must(
        "git",
        "-c",
        "user.email=VICTOR@example.COM",
        "commit",
        "-q",
        "--allow-empty",
        "-m",
        "feat: y");
    assertThat(push()).isEqualTo(PASSES);
    stranger();
    Ran ran = push();
    assertThat(ran)
        .isEqualTo(
            refused(
                "feat/a has a commit of c@else.org: feat: z (" + shortId("HEAD") + ")",
                "neither its author nor its committer is one of author.gitEmails in project.json",
                "git -c user.email=victor@example.com commit --amend --no-edit --allow-empty"
                    + " --reset-author"));
    mend(ran);
    assertThat(push()).isEqualTo(PASSES);
    stranger();
    yard.write("last", "x").commit("feat: last");
    mend(push());
    assertThat(push()).isEqualTo(PASSES);
  }

  private void stranger() {
    yard.write("z" + yard.id("HEAD"), "z")
        .must("git", "add", "-A")
        .must("git", "-c", "user.email=c@else.org", "commit", "-q", "-m", "feat: z");
  }

  /// Does what the guard says.
  private void mend(Ran refused) {
    String mend =
        refused
            .err()
            .lines()
            .filter(line -> line.startsWith("  mend   "))
            .findFirst()
            .orElseThrow();
    assertThat(yard.in(yard.work, "sh", "-c", mend.substring(9)).exit()).as(mend).isZero();
  }

  @Test
  void conflict_markers_are_refused_while_they_are_there() {
    yard.branch("feat/a")
        .write("odd name\u00e4 'q.txt", "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\n")
        .commit("feat: x");
    Ran ran = push();
    assertThat(ran)
        .isEqualTo(
            refused(
                "odd name\u00e4 'q.txt has a conflict marker",
                "a conflict was not solved to the end",
                "git commit --amend --no-edit 'odd name\u00e4 '\\''q.txt'"));
    yard.write("odd name\u00e4 'q.txt", "a\n");
    mend(ran);
    assertThat(push()).isEqualTo(PASSES);
    yard.write("b", "||||||| x\n").commit("feat: y");
    assertThat(push().exit()).isEqualTo(1);
    yard.write("b", "fine\n").commit("fix: y");
    assertThat(push()).isEqualTo(PASSES);
    yard.write("c", "=======\n <<<<<<< \n+<<<<<<< x\n<<<<<<<<\n").commit("feat: z");
    assertThat(push()).isEqualTo(PASSES);
    yard.write("d", "<<<<<<< x\n")
        .write(".gitattributes", "d conflict-marker-size=32\n")
        .commit("feat: how conflicts look");
    assertThat(push()).isEqualTo(PASSES);
  }

  @Test
  void a_merge_that_kept_its_markers_is_refused() {
    yard.write("project.json", Yard.STRICT.replace("\"linear\": true,", "")).commit("fix: policy");
    yard.must("git", "push", "-q", "origin", "main");
    yard.branch("feat/a").write("f", "1\n").commit("feat: 1").must("git", "switch", "-q", "main");
    yard.branch("feat/b").write("f", "2\n").commit("feat: 2");
    yard.git("merge", "-q", "feat/a");
    yard.commit("Merge branch 'feat/a'");
    assertThat(push().err()).startsWith("refused: f has a conflict marker\n");
  }

  @Test
  void content_that_looks_like_the_head_of_a_diff_hides_no_marker() {
    yard.branch("feat/a")
        .write("f", "-- a/f\n")
        .commit("feat: x")
        .must("git", "push", "-q", "origin", "feat/a");
    yard.write("f", "++ b/elsewhere\n<<<<<<< x\n").commit("feat: y");
    assertThat(push().err()).startsWith("refused: f has a conflict marker\n");
    yard.write("f", "fine\n").write("new\nline", "<<<<<<< x\n").commit("feat: z");
    assertThat(push().err()).startsWith("refused: \"new\\nline\" has a conflict marker\n");
  }

  @Test
  void markers_behind_binary_bytes_are_found() {
    yard.branch("feat/a").write("f", "x\n".repeat(9000) + "\0\n<<<<<<< x\n").commit("feat: x");
    assertThat(push().err()).startsWith("refused: f has a conflict marker\n");
  }

  @Test
  void big_files_are_refused_however_deep_they_lie() {
    yard.branch("feat/a")
        .write("d/big file", "x".repeat(1 << 20))
        .commit("feat: just small enough");
    assertThat(push()).isEqualTo(PASSES);
    yard.write("d/big file", "x".repeat((1 << 20) + 1)).commit("feat: too big");
    Ran ran = push();
    assertThat(ran)
        .isEqualTo(
            refused(
                "feat/a has a file of 1.1 MB: d/big file",
                "project.json allows at most 1 MB a file",
                "git rm --cached 'd/big file' && git commit --amend --no-edit"));
    yard.must("git", "rm", "-q", "--cached", "d/big file")
        .must("git", "commit", "-q", "-m", "fix: gone");
    assertThat(push().err()).contains("  mend   git rebase -i origin/main\n");
    yard.must("git", "reset", "-q", "--hard", "HEAD~1");
    mend(ran);
    assertThat(push()).isEqualTo(PASSES);
  }

  @Test
  void what_the_trunk_has_already_is_not_sent_twice() {
    yard.branch("feat/a").must("git", "switch", "-q", "main").commit("feat: before");
    yard.must("git", "cherry-pick", "feat/a").must("git", "push", "-q", "origin", "main");
    yard.must("git", "switch", "-q", "feat/a");
    assertThat(push())
        .isEqualTo(
            refused(
                "feat/a has a commit that origin/main has already: feat: work ("
                    + shortId("HEAD")
                    + ")",
                "the same change would be there twice",
                "victor git sync"));
    yard.must("git", "rebase", "-q", "main");
    assertThat(push()).isEqualTo(PASSES);
  }

  @Test
  void a_rebased_branch_of_ones_own_may_replace_what_is_there() {
    yard.branch("feat/a").must("git", "push", "-q", "-u", "origin", "feat/a");
    yard.must("git", "commit", "-q", "--amend", "-m", "feat: said better");
    assertThat(push()).isEqualTo(PASSES);
  }

  @Test
  void what_others_did_is_not_replaced() throws Exception {
    yard.branch("feat/a").must("git", "push", "-q", "-u", "origin", "feat/a");
    Path other = folder.resolve("other");
    yard.in(folder, "git", "clone", "-q", "-b", "feat/a", "origin.git", "other");
    Files.writeString(other.resolve("theirs"), "x");
    yard.in(other, "git", "add", "-A");
    yard.in(other, "git", "commit", "-q", "-m", "feat: theirs");
    yard.in(other, "git", "push", "-q");
    String theirs = yard.in(other, "git", "rev-parse", "HEAD").out().strip();
    yard.must("git", "commit", "-q", "--amend", "-m", "feat: said better");
    Ran behind =
        refused(
            "feat/a has commits at origin that are not in yours",
            "a push would drop what others did there",
            "victor git sync");
    String line = "refs/heads/feat/a " + yard.id("HEAD") + " refs/heads/feat/a " + theirs;
    assertThat(push(line)).isEqualTo(behind);
    yard.must("git", "fetch", "-q");
    assertThat(push(line)).as("seen by a fetch, but never taken in").isEqualTo(behind);
    yard.must("git", "cherry-pick", theirs);
    assertThat(push()).as("in it as a copy").isEqualTo(PASSES);
  }

  @Test
  void without_a_policy_nothing_is_refused() {
    yard.write(
        "project.json", "{\"schemaVersion\": 1, \"project\": {\"id\": \"p\", \"name\": \"P\"}}");
    yard.commit("whatever");
    assertThat(push()).isEqualTo(PASSES);
    assertThat(yard.policy()).isDirectoryNotContaining("glob:**names");
  }

  @Test
  void it_can_be_skipped_but_not_unseen() {
    yard.branch("bad");
    yard.variables.put("VICTOR_SKIP", "1");
    assertThat(push())
        .isEqualTo(new Ran(0, "", "victor: pre-push is not checked: VICTOR_SKIP is set\n"));
    yard.variables.put("VICTOR_SKIP", "0");
    assertThat(push().exit()).isEqualTo(1);
  }

  @Test
  void a_first_push_to_a_new_remote_looks_only_at_what_no_remote_has() {
    yard.commit("no conventional message");
    yard.must(
        "git", "-c", "core.hooksPath=/dev/null", "push", "-q", "origin", "HEAD:refs/heads/old");
    yard.branch("feat/a");
    String line =
        "refs/heads/feat/a " + yard.id("HEAD") + " refs/heads/feat/a " + "0".repeat(40) + "\n";
    assertThat(guard(line, "pre-push", "backup", "DIR/x")).isEqualTo(PASSES);
    assertThat(guard(line, "pre-push", "/some where/x.git", "/some where/x.git")).isEqualTo(PASSES);
  }

  @Test
  void messages_of_commits_are_checked_as_git_will_keep_them() {
    String[][] cases = {
      {"feat: x\n", ""},
      {"# a comment\n\nfeat: x\n", ""},
      {"Merge branch 'x'\n", ""},
      {"Revert \"x\"\n", ""},
      {"fixup! whatever\n", ""},
      {"\n# only comments\n", ""},
      {"# ------------------------ >8 ------------------------\ndiff\n", ""},
      {"it's $(odd)\n\nfeat: x\n", "it's $(odd)"},
      {"no end of line", "no end of line"},
    };
    for (String[] one : cases) {
      yard.write("message", one[0]);
      assertThat(guard("", "commit-msg", "message"))
          .as(one[0])
          .isEqualTo(
              one[1].isEmpty()
                  ? PASSES
                  : refused(
                      "\"" + one[1] + "\" is no conventional message",
                      "project.json wants TYPE(scope): what it does, like feat: a new page",
                      "git commit -m 'feat: " + one[1].replace("'", "'\\''") + "'"));
    }
    yard.must("git", "config", "core.commentChar", ";").write("message", "; note\nfeat: x\n");
    assertThat(guard("", "commit-msg", "message")).isEqualTo(PASSES);
  }

  @Test
  void what_is_staged_has_no_conflict_markers() {
    yard.write("a b.txt", ">>>>>>> x\n").must("git", "add", "-A");
    assertThat(guard("", "pre-commit"))
        .isEqualTo(
            refused(
                "a b.txt has a conflict marker",
                "a conflict was not solved to the end",
                "git add 'a b.txt'"));
    yard.write("a b.txt", "fine\n").must("git", "add", "-A");
    assertThat(guard("", "pre-commit")).isEqualTo(PASSES);
  }

  @Test
  void on_the_server_name_title_and_commits_are_judged() {
    yard.branch("feat/a").commit("wip");
    yard.variables.put("VICTOR_BRANCH", "bad");
    yard.variables.put("VICTOR_TITLE", "100% done");
    yard.variables.put("VICTOR_BASE", yard.id("main"));
    yard.variables.put("VICTOR_HEAD", yard.id("HEAD"));
    yard.variables.put("GITHUB_ACTIONS", "true");
    Ran ran = guard("", "ci");
    assertThat(ran.exit()).isEqualTo(1);
    assertThat(ran.err())
        .isEqualTo(
            """
            refused: bad is no allowed branch name
              why    project.json says how branches are called
              mend   git branch -m bad feat/bad
            refused: the title "100% done" is not conventional
              why    project.json wants TYPE(scope): what it does, like feat: a new page
              mend   gh pr edit --title 'feat: 100% done'
            refused: bad has an unfinished commit: wip (ID)
              why    fixup!, squash!, amend! and WIP commits are folded before others see them
              mend   git rebase -i --autosquash origin/main
            """
                .replace("ID", shortId("HEAD")));
    assertThat(ran.out().lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("::error::"))
        .anyMatch(line -> line.contains("100%25 done"));
    yard.variables.put("VICTOR_BRANCH", "feat/a");
    yard.variables.put("VICTOR_TITLE", "feat: done");
    yard.must("git", "reset", "-q", "--hard", "HEAD~1");
    yard.variables.put("VICTOR_HEAD", yard.id("HEAD"));
    assertThat(guard("", "ci")).isEqualTo(PASSES);
  }

  @Test
  void on_the_server_missing_commits_are_no_pass() {
    yard.variables.put("VICTOR_HEAD", "1".repeat(40));
    yard.variables.put("VICTOR_BASE", yard.id("HEAD"));
    Ran ran = guard("", "ci");
    assertThat(ran.exit()).isEqualTo(2);
    assertThat(ran.err())
        .contains("commit " + "1".repeat(40) + " is not here: fetch the whole history");
    yard.variables.put("VICTOR_HEAD", "--output=x");
    assertThat(guard("", "ci"))
        .isEqualTo(new Ran(2, "", "victor: \"--output=x\" is no commit id\n"));
  }

  @Test
  void programs_read_one_line_for_each_refusal() {
    yard.branch("bad");
    yard.variables.put("VICTOR_GUARD_FORMAT", "tsv");
    assertThat(push())
        .isEqualTo(
            new Ran(
                1,
                "name\tbad is no allowed branch name\tproject.json says how branches are called"
                    + "\tgit branch -m bad feat/bad\n",
                ""));
  }
}
