package dev.victor.git.protect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.git.protect.Workflow.Run;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The workflow with the guard and the policy that are really written.
class WorkflowGuardTest {

  private static final String POLICY =
      """
      { "trunk": "main", "types": ["feat"], "protected": ["main"], "linear": true,
        "commitTypes": ["feat", "ci"] }\
      """;

  @TempDir Path folder;
  @TempDir Path temporary;
  private Clone clone;
  private Workflow workflow;
  private String base;

  @BeforeEach
  void repository() {
    clone = new Clone(folder).with("", POLICY);
    clone.protect(Clone.WRITE);
    base = clone.commit("ci: policy");
    workflow = new Workflow(clone.read(PolicyFolder.WORKFLOW));
    clone.git("switch", "-q", "-c", "feat/a");
  }

  @Test
  void what_keeps_to_the_policy_passes_in_silence() throws Exception {
    clone.write("a.txt", "a\n");

    assertThat(pullRequest(clone.commit("feat: a"), "feat/a", "feat: a page"))
        .isEqualTo(new Run(0, ""));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "wild, feat: a",
        "feat/a, Something else",
        "|zzz\";echo${IFS}\"hello\";#|, feat: a",
        "feat/$(touch${IFS}gone), feat: a",
        "feat/`touch${IFS}gone`, feat: a",
        "feat/a, |`touch gone` $(touch gone)|",
        "feat/a, |x ::add-mask::y ##[add-mask]z|",
        "feat/a, |feature: \"; touch gone; \"|"
      })
  void what_does_not_is_refused_and_never_run(String branch, String title) throws Exception {
    clone.write("a.txt", "a\n");

    Run run = pullRequest(clone.commit("feat: a"), branch, title);

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.log())
        .contains("refused: ", "::error::")
        .doesNotContain("##[")
        .doesNotContainPattern("(?m)^hello|^::add-mask");
    assertThat(clone.work.resolve("gone")).doesNotExist();
  }

  @Test
  void a_pull_request_cannot_loosen_the_policy_it_is_judged_by() throws Exception {
    clone.with("", POLICY.replace("\"feat\"]", "\"feat\", \"wild\"]")).protect(Clone.WRITE);
    clone.write(".github/branch-policy/guard.sh", "exit 0\n");

    Run run = pullRequest(clone.commit("ci: looser"), "wild/a", "ci: looser");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.log())
        .startsWith("::notice title=branch-policy::this changes the branch policy")
        .contains("refused: wild/a ");
  }

  @Test
  void a_loosened_policy_holds_for_those_after_it() throws Exception {
    clone.with("", POLICY.replace("\"feat\"]", "\"feat\", \"wild\"]")).protect(Clone.WRITE);
    base = clone.commit("ci: looser");
    clone.write("a.txt", "a\n");

    assertThat(pullRequest(clone.commit("feat: a"), "wild/a", "feat: a")).isEqualTo(new Run(0, ""));
  }

  @Test
  void commits_are_judged_too() throws Exception {
    clone.write("a.txt", "<<<<<<< mine\n");

    Run run = pullRequest(clone.commit("fixup! feat: a"), "feat/a", "feat: a");

    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.log()).contains("a.txt").contains("fixup!");
  }

  @Test
  void a_merge_group_is_judged_by_its_commits() throws Exception {
    clone.write("a.txt", "a\n");
    assertThat(mergeGroup(clone.commit("feat: a"))).isEqualTo(new Run(0, ""));

    clone.write("a.txt", "b\n");
    assertThat(mergeGroup(clone.commit("something")).exit()).isEqualTo(1);
  }

  private Run pullRequest(String head, String branch, String title) throws Exception {
    Map<String, String> event = new HashMap<>();
    event.put("github.event_name", "pull_request");
    event.put("github.head_ref", branch);
    event.put("github.event.pull_request.user.login", "victor");
    event.put("github.event.pull_request.title", title);
    event.put("github.event.pull_request.base.sha", base);
    event.put("github.event.pull_request.head.sha", head);
    return workflow.run(clone.work, temporary, event);
  }

  private Run mergeGroup(String head) throws Exception {
    return workflow.run(
        clone.work,
        temporary,
        Map.of(
            "github.event_name",
            "merge_group",
            "github.event.merge_group.base_sha",
            base,
            "github.event.merge_group.head_sha",
            head));
  }
}
