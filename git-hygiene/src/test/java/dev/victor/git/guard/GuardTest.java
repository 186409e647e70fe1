package dev.victor.git.guard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.git.GitConfig;
import dev.victor.git.guard.Yard.Ran;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `victor git guard` and `victor git policy`.
class GuardTest {

  @TempDir Path folder;
  private Yard yard;

  @BeforeEach
  void start() {
    yard = Yard.strict(folder);
  }

  @Test
  void what_a_push_would_meet_is_told_before() {
    yard.branch("feat/a");
    assertThat(yard.victor("guard")).isEqualTo(new Ran(0, "nothing is refused\n", ""));
    yard.must("git", "push", "-q", "-u", "origin", "feat/a").commit("wip");
    assertThat(yard.victor("guard"))
        .isEqualTo(
            new Ran(
                1,
                """
                refused: feat/a has an unfinished commit: wip (ID)
                  why    fixup!, squash!, amend! and WIP commits are folded before others see them
                  mend   git rebase -i --autosquash origin/main
                """
                    .replace("ID", yard.tell("git", "rev-parse", "--short", "HEAD")),
                ""));
    yard.must("git", "switch", "-q", "main").commit("feat: x");
    assertThat(yard.victor("guard").out()).startsWith("refused: main takes no direct push\n");
  }

  @Test
  void the_answer_for_scripts_has_the_same_fields() {
    yard.branch("bad");
    assertThat(yard.victor("guard", "--json"))
        .isEqualTo(
            new Ran(
                1,
                """
                {
                  "refused" : [
                    {
                      "check" : "name",
                      "what" : "bad is no allowed branch name",
                      "why" : "project.json says how branches are called",
                      "mend" : "git branch -m bad feat/bad"
                    }
                  ]
                }
                """,
                ""));
  }

  @Test
  void a_branch_that_follows_another_is_seen_when_git_would_push_there() {
    yard.must("git", "config", "push.default", "upstream");
    yard.must("git", "switch", "-q", "-c", "feat/a", "--track", "origin/main").commit("feat: x");
    assertThat(yard.victor("guard").out()).startsWith("refused: main takes no direct push\n");
  }

  @Test
  void what_was_shipped_passes() {
    yard.commit("feat: shipped");
    Yard.put(yard.work.resolve(".git/victor/shipped"), yard.id("HEAD") + "\n");
    assertThat(yard.victor("guard")).isEqualTo(new Ran(0, "nothing is refused\n", ""));
    assertThat(yard.work.resolve(".git/victor").resolve("guard")).doesNotExist();
  }

  @Test
  void what_a_commit_would_meet() {
    yard.write("f", "<<<<<<< x\n").must("git", "add", "-A");
    assertThat(yard.victor("guard", "--staged").out())
        .startsWith("refused: f has a conflict marker\n");
    yard.write("message", "Added f");
    assertThat(yard.victor("guard", "--message", "message").out())
        .startsWith("refused: \"Added f\" is no conventional message\n");
    yard.write("message", "feat: f");
    assertThat(yard.victor("guard", "--message", "message").exit()).isZero();
    assertThat(yard.victor("guard", "--message", "none"))
        .isEqualTo(new Ran(3, "", "none: cannot be read; name the file that holds the message\n"));
  }

  @Test
  void what_a_merge_would_meet() {
    yard.branch("feat/a").commit("wip");
    assertThat(yard.victor("guard", "--range", "main..").exit()).isEqualTo(1);
    assertThat(yard.victor("guard", "--range", "main..HEAD~1").exit()).isZero();
    assertThat(yard.victor("guard", "--range", "main"))
        .isEqualTo(
            new Ran(2, "", "victor git guard: \"main\" is no range; write it like main..HEAD\n"));
    assertThat(yard.victor("guard", "--range", "--output=x..HEAD"))
        .isEqualTo(new Ran(3, "", "--output=x: is no commit; name one: git log --oneline\n"));
    assertThat(yard.victor("guard", "--range", "main..", "--staged").exit()).isEqualTo(2);
  }

  @Test
  void without_a_branch_there_is_no_push_to_check() {
    yard.must("git", "switch", "-q", "--detach");
    assertThat(yard.victor("guard"))
        .isEqualTo(new Ran(4, "", "no branch is checked out; git switch BRANCH\n"));
    yard.must("git", "init", "-q", "../empty");
    assertThat(yard.victorIn(folder.resolve("empty"), "guard"))
        .isEqualTo(new Ran(4, "", "main: has no commit yet; git commit\n"));
  }

  @Test
  void nothing_is_refused_where_nothing_is_declared() {
    yard.write(
        "project.json", "{\"schemaVersion\": 1, \"project\": {\"id\": \"p\", \"name\": \"P\"}}");
    yard.commit("x");
    assertThat(yard.victor("guard")).isEqualTo(new Ran(0, "nothing is refused\n", ""));
    assertThat(PolicyFiles.of(null, new GitConfig(Map.of()))).isEmpty();
  }

  @Test
  void a_skipped_check_says_so() {
    yard.branch("bad");
    yard.variables.put("VICTOR_SKIP", "1");
    assertThat(yard.victor("guard"))
        .isEqualTo(
            new Ran(
                0,
                "nothing is refused\n",
                "victor: pre-push is not checked: VICTOR_SKIP is set\n"));
  }

  @Test
  void the_policy_is_a_table_that_says_who_says_so() {
    yard.must("git", "config", "victor.sync", "merge")
        .must("git", "config", "--add", "victor.perennial", "stag*");
    assertThat(yard.victor("policy"))
        .isEqualTo(
            new Ran(
                0,
                """
                model         default       trunk
                trunk         project.json  main
                names         project.json  project.json wants TYPE/name with TYPE one of feat, fix
                protected     project.json  main, release/*
                perennial     git config    stag*
                parked        default       none
                observed      default       none
                contribution  default       none
                sync          git config    merge
                ship          default       squash
                push          default       true
                offline       default       false
                commit types  default       build, chore, ci, docs, feat, fix, perf, refactor, revert, style, test
                linear        project.json  yes
                largest file  project.json  1 MB
                e-mails       project.json  victor@example.com
                """,
                ""));
    assertThat(yard.victor("policy", "show", "--json").out())
        .contains(
            "\"rule\" : \"sync\",\n      \"value\" : \"merge\",\n      \"from\" : \"git config\"");
  }

  @Test
  void without_project_json_there_is_a_table_too() {
    yard.must("git", "init", "-q", "../free");
    assertThat(yard.victorIn(folder.resolve("free"), "policy").out())
        .contains(
            "names         default  any name will do\n",
            "commit types  default  any message will do\n",
            "largest file  default  any\n",
            "e-mails       default  anybody's\n");
  }

  @Test
  void a_name_is_checked_beside_the_branches_there_are() {
    assertThat(yard.victor("policy", "check", "feat/a"))
        .isEqualTo(new Ran(0, "nothing is refused\n", ""));
    assertThat(yard.victor("policy", "check", "feature/a"))
        .isEqualTo(
            new Ran(
                1,
                """
                refused: feature/a is no allowed branch name
                  why    project.json wants TYPE/name with TYPE one of feat, fix
                  mend   victor git start feat/a
                """,
                ""));
    yard.branch("feat/a");
    assertThat(yard.victor("policy", "check", "feat/a/b").exit()).isEqualTo(1);
    assertThat(yard.victor("policy", "check", "feat/a").exit()).isZero();
    assertThat(yard.victor("policy", "check"))
        .isEqualTo(
            new Ran(
                2, "", "victor git policy: check needs a name; victor git policy check NAME\n"));
    assertThat(yard.victor("policy", "chek").exit()).isEqualTo(2);
  }

  @Test
  void the_files_of_a_policy_hold_patterns_and_settings() {
    yard.policy();
    Map<String, String> files =
        PolicyFiles.of(
            dev.victor.core.workspace.Workspace.require(yard.work).project(),
            new GitConfig(
                Map.of("victor.trunk", List.of("trunk+"), "victor.perennial", List.of("s?"))));
    assertThat(files)
        .isEqualTo(
            Map.of(
                "names",
                """
                ^(feat|fix)/[A-Za-z0-9][A-Za-z0-9._/-]*$
                ^main$
                ^release/[^/]*$
                ^trunk\\+$
                ^s([^/]|[^ -~]+)$
                """,
                "protected",
                "^main$\n^release/[^/]*$\n",
                "subjects",
                "^(build|chore|ci|docs|feat|fix|perf|refactor|revert|style|test)(\\([^()]+\\))?!?:"
                    + " [^ ].*$\n",
                "emails",
                "victor@example.com\n",
                "settings",
                "linear yes\nmax-bytes 1048576\ntrunk trunk+\ntype feat\ncommit-type feat\n"));
  }

  @Test
  void of_an_earlier_policy_nothing_is_left(@TempDir Path place) {
    PolicyFiles.write(place, Map.of("names", "x\n", "emails", "y\n"));
    PolicyFiles.write(place, Map.of("names", "z\n"));
    assertThat(place)
        .isDirectoryContaining("glob:**/names")
        .isDirectoryNotContaining("glob:**/emails");
    assertThat(place.resolve("guard.sh")).hasContent(PolicyFiles.script());
  }
}
