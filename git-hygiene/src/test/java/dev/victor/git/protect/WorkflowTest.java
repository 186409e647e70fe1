package dev.victor.git.protect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.git.protect.Workflow.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The generated workflow, parsed by a real parser and run by bash against a real repository. The
/// guard in it is the test's own here: it tells what it was given.
class WorkflowTest {

  private static final String FOLDER = ".github/branch-policy/";
  private static final String SPY =
      """
      #!/bin/sh
      echo "policy: $(cat "${0%/*}/names")"
      echo "mode: $*"
      printf '%s' "$VICTOR_BRANCH" >"$RUNNER_TEMP/branch"
      printf '%s' "$VICTOR_TITLE" >"$RUNNER_TEMP/title"
      echo "range: $VICTOR_BASE..$VICTOR_HEAD"
      [ "$VICTOR_TITLE" != refused ]
      """;

  @TempDir Path folder;
  @TempDir Path temporary;
  private Clone clone;
  private Workflow workflow;
  private String base;

  @BeforeEach
  void repository() throws IOException {
    clone =
        new Clone(folder)
            .with("", "{ \"trunk\": \"main\", \"types\": [\"feat\"], \"protected\": [\"main\"] }");
    clone.protect(Clone.WRITE);
    clone.write(FOLDER + "guard.sh", SPY).write(FOLDER + "names", "base\n");
    base = clone.commit("chore: policy");
    workflow = new Workflow(clone.read(PolicyFolder.WORKFLOW));
    clone.git("switch", "-q", "-c", "feat/a");
  }

  @Test
  void it_is_yaml_with_the_events_rights_and_name_that_rulesets_rely_on() {
    // YAML 1.1 reads the key "on" as true, GitHub does not.
    Map<String, Object> events = Workflow.at(workflow.root, Boolean.TRUE);
    assertThat(events).containsOnlyKeys("pull_request", "merge_group");
    assertThat(Workflow.<List<String>>at(events, "pull_request", "types"))
        .containsExactly("opened", "reopened", "synchronize", "edited");
    assertThat(Workflow.<Map<String, String>>at(workflow.root, "permissions"))
        .isEqualTo(Map.of("contents", "read"));
    assertThat(Workflow.<Map<String, Object>>at(workflow.root, "jobs"))
        .containsOnlyKeys("branch-policy");
    assertThat(Workflow.<String>at(workflow.root, "jobs", "branch-policy", "name"))
        .isEqualTo(Rulesets.CHECK);
    assertThat(Workflow.<String>at(workflow.root, "concurrency", "group"))
        .contains("github.event.pull_request.number");
    Map<String, Object> checkout = Workflow.at(workflow.root, "jobs", "branch-policy", "steps", 0);
    assertThat(checkout.get("uses").toString()).matches("actions/checkout@[0-9a-f]{40}");
    assertThat(Workflow.<Map<String, Object>>at(checkout, "with"))
        .isEqualTo(Map.of("fetch-depth", 0, "persist-credentials", false));
  }

  @Test
  void no_script_holds_an_expression_and_nobody_runs_with_the_rights_of_the_base() {
    assertThat(workflow.scripts()).hasSize(1);
    assertThat(workflow.scripts())
        .allSatisfy(step -> assertThat(step.get("run").toString()).doesNotContain("${{"));
    assertThat(clone.read(PolicyFolder.WORKFLOW)).doesNotContain("pull_request_target", "secrets.");
  }

  @Test
  void no_text_of_the_policy_is_in_the_workflow() {
    String before = clone.read(PolicyFolder.WORKFLOW);
    clone
        .with(
            "",
            "{ \"trunk\": \"zzzz\", \"types\": [\"yyyy\"], \"protected\": [\"xxxx\"],"
                + " \"commitTypes\": [\"wwww\"], \"linear\": true }")
        .protect(Clone.WRITE);

    assertThat(clone.read(PolicyFolder.WORKFLOW)).isEqualTo(before);
    assertThat(clone.read(FOLDER + "guard.sh")).doesNotContain("zzzz", "yyyy", "xxxx", "wwww");
  }

  @Test
  void a_pull_request_is_judged_by_the_policy_of_its_base() throws Exception {
    clone.write(FOLDER + "names", "loosened\n").write(FOLDER + "guard.sh", "exit 0\n");
    String head = clone.commit("feat: mine");

    Run run = run(head, "feat/a", "feat: mine");

    assertThat(run)
        .isEqualTo(
            new Run(
                0,
                """
                ::notice title=branch-policy::this changes the branch policy; it is judged by the \
                one of its base, %s
                policy: base
                mode: ci
                range: %s..%s
                """
                    .formatted(base, base, head)));
  }

  @Test
  void what_the_guard_says_decides() throws Exception {
    assertThat(run(clone.commit("feat: a"), "feat/a", "refused").exit()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zzz\";echo${IFS}\"hello\";#",
        "$(touch${IFS}gone)",
        "`touch${IFS}gone`",
        "feat/'quoted'",
        "feat/\"double\"",
        "feat/${{github.token}}",
        "-x",
        "feat/ünïcode-…",
        "feat/a&&touch${IFS}gone",
        "feat/a|b>gone"
      })
  void a_branch_name_is_data_whatever_it_holds(String name) throws Exception {
    Run run = run(clone.commit("feat: a"), name, "feat: a");

    assertThat(run.exit()).isZero();
    assertThat(run.log()).doesNotContain("hello", "touch");
    assertThat(temporary.resolve("branch")).hasContent(name);
    assertThat(clone.work.resolve("gone")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "feat: `touch gone`",
        "feat: $(touch gone)",
        "feat: \"; touch gone; \"",
        "feat: '; touch gone; '",
        "feat: a\n::add-mask::x",
        "feat: $IFS ${HOME} \\$ \\",
        "-n -e feat"
      })
  void a_title_is_data_whatever_it_holds(String title) throws Exception {
    Run run = run(clone.commit("feat: a"), "feat/a", title);

    assertThat(run.exit()).isZero();
    assertThat(run.log()).doesNotContain("::add-mask", "touch");
    assertThat(temporary.resolve("title")).hasContent(title);
    assertThat(clone.work.resolve("gone")).doesNotExist();
  }

  @Test
  void a_base_without_a_policy_leaves_the_pull_request_s_own() throws Exception {
    clone.git("switch", "-q", "--orphan", "bare");
    String bare = clone.commit("chore: nothing");
    clone.git("switch", "-q", "-c", "feat/b");
    clone.git("checkout", "-q", base, "--", ".github");
    String head = clone.commit("ci: policy");

    Run run = run("pull_request", bare, head, "feat/b", "ci: policy", "victor");

    assertThat(run.exit()).isZero();
    assertThat(run.log())
        .startsWith(
            "::notice title=branch-policy::the base has no branch policy yet: this is judged by its"
                + " own\npolicy: base\n");
  }

  @Test
  void a_branch_from_before_the_policy_is_judged_by_the_tip_of_its_base() throws Exception {
    clone.git("switch", "-q", "--orphan", "trunk");
    clone.commit("chore: nothing");
    clone.git("switch", "-q", "-c", "feat/old");
    String head = clone.commit("feat: old");
    clone.git("switch", "-q", "trunk");
    clone.git("checkout", "-q", base, "--", ".github");
    String tip = clone.commit("ci: policy");

    Run run = run("pull_request", tip, head, "feat/old", "feat: old", "victor");

    assertThat(run.exit()).isZero();
    assertThat(run.log()).contains("policy: base\n").doesNotContain("yet");
  }

  @Test
  void a_pull_request_that_removes_the_policy_is_judged_by_it() throws Exception {
    clone.git("rm", "-q", "-r", ".github");
    String head = clone.commit("chore: away with it");

    Run run = run(head, "feat/a", "refused");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.log()).contains("this changes the branch policy").contains("policy: base\n");
  }

  @Test
  void no_policy_anywhere_is_no_success() throws Exception {
    clone.git("rm", "-q", FOLDER + "settings");
    String without = clone.commit("chore: half of it");

    Run run = run("pull_request", without, without, "feat/a", "feat: a", "victor");

    assertThat(run)
        .isEqualTo(
            new Run(
                1,
                "::error title=branch-policy::there is no policy in .github/branch-policy; victor"
                    + " git protect --write makes it\n"));
  }

  @Test
  void histories_that_have_nothing_in_common_are_judged_by_the_base() throws Exception {
    clone.git("switch", "-q", "--orphan", "feat/island");
    String head = clone.commit("feat: island");

    assertThat(run(head, "feat/island", "feat: island").log()).contains("policy: base\n");
  }

  @Test
  void a_commit_that_is_not_here_is_no_success() throws Exception {
    Run run = run("0123456789012345678901234567890123456789", "feat/a", "feat: a");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.log())
        .contains("::error title=branch-policy::a commit to compare is not here; run this again\n");
  }

  @Test
  void a_changed_branching_block_is_said_and_other_changes_of_the_project_are_not()
      throws Exception {
    String project = clone.read("project.json");
    clone.write("project.json", project.replace("\"Lab\"", "\"Other\""));
    assertThat(run(clone.commit("docs: name"), "feat/a", "docs: name").log())
        .doesNotContain("::notice");

    clone.write("project.json", project.replace("\"feat\"", "\"feat\", \"any\""));
    assertThat(run(clone.commit("ci: names"), "feat/a", "ci: names").log())
        .startsWith("::notice title=branch-policy::this changes the branch policy");
  }

  @ParameterizedTest
  @CsvSource({
    "dependabot[bot], true",
    "renovate[bot], true",
    "pre-commit-ci[bot], true",
    "dependabot, false",
    "xrenovate[bot], false",
    "'$(touch gone)', false"
  })
  void bots_are_not_judged(String author, boolean bot) throws Exception {
    Run run = run("pull_request", base, clone.commit("Bump x"), "dependabot/x", "refused", author);

    assertThat(run.exit()).isEqualTo(bot ? 0 : 1);
    assertThat(run.log().startsWith("::notice title=branch-policy::" + author)).isEqualTo(bot);
    assertThat(clone.work.resolve("gone")).doesNotExist();
  }

  @Test
  void a_merge_group_is_judged_by_its_commits_alone() throws Exception {
    String head = clone.commit("feat: a");

    Run run = run("merge_group", base, head, "", "", "");

    assertThat(run.exit()).isZero();
    assertThat(run.log()).contains("policy: base\nmode: ci\nrange: " + base + ".." + head + "\n");
    assertThat(temporary.resolve("branch")).isEmptyFile();
    assertThat(temporary.resolve("title")).isEmptyFile();
  }

  @Test
  void a_merge_group_of_a_bot_is_not_judged() throws Exception {
    clone.git("config", "user.email", "49699333+dependabot[bot]@users.noreply.github.com");
    String bot = clone.commit("Bump x");
    assertThat(run("merge_group", base, bot, "", "", "").log())
        .isEqualTo("::notice title=branch-policy::all commits are of bots, which are not judged\n");

    clone.git("config", "user.email", "victor@example.com");
    String mixed = clone.commit("feat: mine");
    assertThat(run("merge_group", base, mixed, "", "", "").log()).contains("mode: ci");
  }

  @Test
  void every_file_that_is_written_for_the_guard_reaches_it() throws IOException {
    String script = workflow.scripts().getFirst().get("run").toString();
    try (var files = Files.list(clone.work.resolve(FOLDER))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> !name.equals("README.md"))
          .allMatch(name ->
              Pattern.compile("for file in [a-z. ]*\\b" + Pattern.quote(name) + "\\b")
                  .matcher(script)
                  .find());
    }
  }

  private Run run(String head, String branch, String title) throws Exception {
    return run("pull_request", base, head, branch, title, "victor");
  }

  private Run run(String event, String from, String to, String branch, String title, String author)
      throws Exception {
    Map<String, String> values = new HashMap<>();
    values.put("github.event_name", event);
    values.put("github.head_ref", branch);
    if (event.equals("merge_group")) {
      values.put("github.event.merge_group.base_sha", from);
      values.put("github.event.merge_group.head_sha", to);
    } else {
      values.put("github.event.pull_request.user.login", author);
      values.put("github.event.pull_request.title", title);
      values.put("github.event.pull_request.base.sha", from);
      values.put("github.event.pull_request.head.sha", to);
    }
    return workflow.run(clone.work, temporary, values);
  }
}
