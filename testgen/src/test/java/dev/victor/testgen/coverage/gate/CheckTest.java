package dev.victor.testgen.coverage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.testgen.coverage.Lab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

  private static final String TEN = "a = 1\n".repeat(10);

  @TempDir Path temporary;
  private Lab lab;

  @BeforeEach
  void makeLab() throws IOException {
    lab = new Lab(temporary);
    lab.write("src/a.py", TEN);
  }

  @Test
  void figures_are_told_beside_their_gates_and_the_lines_that_are_short() throws IOException {
    lab.gates("{\"line\": 90, \"patch\": 95}").report("src/a.py", "1,2,3,4,5,6,7,8,9,10", "");
    lab.committed().git("switch", "-q", "-c", "feat/b");
    lab.write("src/b.py", "x = 1\n\nif x:\n    y = 2\n    z = 3\n# end\n");
    lab.write(
        "coverage.json",
        "{\"files\": {"
            + Lab.file("src/a.py", "1,2,3,4,5,6,7,8,9,10", "")
            + ", "
            + Lab.file("src/b.py", "1,3", "4,5")
            + "}}");
    lab.git("add", "src");

    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said)
        .isEqualTo(
            """
              line   85.7 %  14    at least 90.0   1 line short
              patch  50.0 %   4    at least 95.0   2 lines short
                src/b.py:4-5
            refused: line and patch are below the gate
            """);
  }

  @Test
  void scripts_get_one_object() throws IOException {
    lab.gates("{\"line\": 90, \"modules\": {\"src/**\": {\"line\": 50}}}")
        .report("src/a.py", "1,2,3", "4");

    assertThat(lab.victor("check", "--json")).isEqualTo(1);
    assertThat(lab.said)
        .isEqualTo(
            """
            {
              "line" : {
                "covered" : 3,
                "total" : 4,
                "percent" : 75.0,
                "minimum" : 90,
                "ok" : false
              },
              "branch" : {
                "covered" : 0,
                "total" : 0,
                "percent" : null,
                "minimum" : null,
                "ok" : true
              },
              "patch" : {
                "covered" : 0,
                "total" : 0,
                "percent" : null,
                "minimum" : null,
                "ok" : true
              },
              "modules" : [
                {
                  "module" : "src/**",
                  "line" : {
                    "covered" : 3,
                    "total" : 4,
                    "percent" : 75.0,
                    "minimum" : 50,
                    "ok" : true
                  },
                  "branch" : {
                    "covered" : 0,
                    "total" : 0,
                    "percent" : null,
                    "minimum" : null,
                    "ok" : true
                  },
                  "ok" : true
                }
              ],
              "refused" : [
                "line is 75.0 %, at least 90 is asked, 1 line short"
              ],
              "ok" : false
            }
            """);
  }

  @Test
  void a_percentage_is_compared_exactly_not_as_it_is_rounded() throws IOException {
    lab.gates("{\"line\": 75.01}").report("src/a.py", "1,2,3", "4");
    assertThat(lab.victor("check")).isEqualTo(1);
    lab.gates("{\"line\": 75}");
    assertThat(lab.victor("check")).isZero();
  }

  @Test
  void without_a_report_nothing_passes() throws IOException {
    lab.gates("{}");
    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said).contains("refused: no coverage report is here; looked for coverage.json");
  }

  @Test
  void an_empty_report_is_no_report() throws IOException {
    lab.gates("{}").write("coverage.json", "{\"files\": {}}");
    assertThat(lab.victor("check")).isEqualTo(3);
    assertThat(lab.remarks).contains("counts no line at all");
  }

  @Test
  void excludes_may_not_leave_nothing() throws IOException {
    lab.gates("{\"exclude\": [\"src\"]}").report("src/a.py", "1", "");
    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said).contains("refused: coverage.exclude leaves nothing to count");
  }

  @Test
  void a_ratio_is_no_percentage() throws IOException {
    lab.gates("{\"line\": 0.95}").report("src/a.py", "1", "");
    assertThat(lab.victor("check")).isEqualTo(3);
    assertThat(lab.remarks).contains("coverage.line is 0.95").contains("write 95 for 95 %");
    lab.gates("{\"line\": 1.0}");
    assertThat(lab.victor("check")).as("a ratio too").isEqualTo(3);
    lab.gates("{\"line\": 1}");
    assertThat(lab.victor("check")).as("one percent").isZero();
  }

  @Test
  void a_report_older_than_a_source_is_refused() throws IOException {
    lab.gates("{}").report("src/a.py", "1", "");
    Files.setLastModifiedTime(
        lab.folder.resolve("coverage.json"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said)
        .contains("refused: src/a.py was changed after coverage.json was measured; run the tests");
  }

  @Test
  void in_ci_the_commit_counts_and_not_the_times_of_a_fresh_checkout() throws IOException {
    lab.variables.put("CI", "true");
    lab.variables.put("GIT_COMMITTER_DATE", "2026-11-20T10:00:00Z");
    lab.gates("{}").committed().report("src/a.py", "1", "");
    Path report = lab.folder.resolve("coverage.json");

    Files.setLastModifiedTime(report, FileTime.from(Instant.parse("2026-11-20T10:05:00Z")));
    assertThat(lab.victor("check")).as("sources are newer, the commit is not").isZero();
    Files.setLastModifiedTime(report, FileTime.from(Instant.parse("2026-11-20T09:55:00Z")));
    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said).contains("measured before what is checked out was committed");
  }

  @Test
  void a_report_that_knows_lines_which_are_not_there_is_of_another_commit() throws IOException {
    lab.gates("{}").report("src/a.py", "1,2", "11");
    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said).contains("speaks of line 11 of src/a.py, which has 10");
  }

  @Test
  void a_report_of_another_project_is_refused() throws IOException {
    lab.gates("{}").report("lib/z.py", "1,2", "");
    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said).contains("none of the files in coverage.json is here, such as lib/z.py");
  }

  @Test
  void branches_that_nobody_measured_do_not_pass() throws IOException {
    lab.gates("{\"branch\": 80}").report("src/a.py", "1,2", "");
    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said).contains("the reports count no branches, but coverage.branch asks for 80");
  }

  @Test
  void a_module_of_which_nothing_is_measured_does_not_pass() throws IOException {
    lab.gates("{\"modules\": {\"lib/**\": {\"line\": 80}}}").report("src/a.py", "1,2", "");
    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said).contains("coverage.modules names lib/**, of which no report counts");
  }

  @Test
  void a_merge_base_that_is_not_here_is_no_reason_to_pass() throws IOException {
    lab.gates("{\"patch\": 80}").report("src/a.py", "1,2", "").committed();
    lab.git("branch", "-m", "feat/a");
    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said)
        .contains("refused: the merge base cannot be reached: origin/main is not here; fetch it");
  }

  @Test
  void a_patch_needs_a_repository() throws IOException {
    lab.gates("{\"patch\": 80}").report("src/a.py", "1,2", "");
    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said).contains("refused: there is no git repository here");
  }

  @Test
  void a_change_does_not_loosen_the_gate_it_is_judged_by() throws IOException {
    lab.gates("{\"line\": 95, \"branch\": 10, \"ratchet\": true}").report("src/a.py", "1,2,3", "4");
    lab.committed().git("switch", "-q", "-c", "feat/b");
    lab.gates("{\"line\": 50, \"exclude\": [\"lib/**\"]}").committed();

    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said)
        .contains("at least 95.0")
        .contains(
            "note: this change lowers coverage.line to 50; it is judged by the 95 of its base")
        .contains("note: this change removes coverage.branch; it is judged by the 10 of its base")
        .contains("note: this change switches coverage.ratchet off")
        .contains("note: this change adds to coverage.exclude (lib/**)");
  }

  @Test
  void a_stricter_gate_counts_at_once() throws IOException {
    lab.gates("{\"line\": 50}").report("src/a.py", "1,2,3", "4");
    lab.committed().git("switch", "-q", "-c", "feat/b");
    lab.gates("{\"line\": 95}");
    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said).contains("at least 95.0").doesNotContain("note:");
  }

  @Test
  void the_ratchet_compares_with_the_baseline_of_the_merge_base() throws IOException {
    lab.gates("{\"ratchet\": true}").report("src/a.py", "1,2,3,4", "");
    lab.write(
        ".victor/coverage.json",
        "{\"schemaVersion\": 1, \"line\": {\"covered\": 4, \"total\": 4}, \"branch\":"
            + " {\"covered\": 0, \"total\": 0}}");
    lab.committed().git("switch", "-q", "-c", "feat/b");
    lab.write(
        ".victor/coverage.json",
        "{\"schemaVersion\": 1, \"line\": {\"covered\": 1, \"total\": 4}, \"branch\":"
            + " {\"covered\": 0, \"total\": 0}}");
    lab.report("src/a.py", "1,2,3", "4").committed();

    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said)
        .contains(
            "refused: line coverage fell from 100.0 % to 75.0 %: 1 more lines are missed than"
                + " before");
  }

  @Test
  void whoever_deletes_covered_code_misses_nothing_more() throws IOException {
    lab.gates("{\"ratchet\": true}").report("src/a.py", "1,2", "3");
    lab.write(
        ".victor/coverage.json",
        "{\"schemaVersion\": 1, \"line\": {\"covered\": 9, \"total\": 10}, \"branch\":"
            + " {\"covered\": 0, \"total\": 0}}");
    lab.committed();
    assertThat(lab.victor("check")).isZero();
  }

  @Test
  void a_changed_source_that_no_report_knows_did_not_run() throws IOException {
    lab.gates("{\"patch\": 50}").report("src/a.py", "1,2", "").committed();
    lab.git("switch", "-q", "-c", "feat/b");
    lab.write("src/new.py", "\"\"\"Says much.\"\"\"\n\nx = 1\ny = 2\n");
    lab.write("src/__init__.py", "# nothing\n");
    lab.write("tests/test_new.py", "x = 1\n");
    lab.write("docs/readme.md", "x = 1\n");
    lab.git("add", "src", "tests", "docs");

    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said).contains("src/new.py:1,3-4  in no report\n").doesNotContain("tests/");
  }

  @Test
  void a_module_may_go_with_all_its_files_and_its_gate() throws IOException {
    lab.gates("{\"modules\": {\"lib/**\": {\"line\": 80}}}").write("lib/b.py", "b = 1\n");
    lab.report("src/a.py", "1,2", "").committed().git("switch", "-q", "-c", "feat/less");
    lab.gates("{}").committed();
    assertThat(lab.victor("check")).as("its files are here").isEqualTo(1);
    lab.git("rm", "-q", "lib/b.py");
    assertThat(lab.victor("check")).isZero();
    assertThat(lab.said).contains("note: this change removes the module lib/** and its gate\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GITHUB_BASE_REF",
        "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",
        "BITBUCKET_PR_DESTINATION_BRANCH",
        "CHANGE_TARGET"
      })
  void a_pull_request_is_judged_by_its_own_base_or_not_at_all(String variable) throws IOException {
    lab.gates("{\"line\": 10}").report("src/a.py", "1,2", "").committed();
    lab.variables.put(variable, "release/1");
    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said)
        .contains("refused: the merge base cannot be reached: origin/release/1 is not here");
    lab.git("branch", "release/1");
    assertThat(lab.victor("check")).isZero();
  }

  @Test
  void without_a_base_a_change_is_told_that_nobody_elses_gates_judge_it() throws IOException {
    lab.gates("{\"line\": 10}").report("src/a.py", "1,2", "").committed();
    lab.git("branch", "-m", "feat/a");
    assertThat(lab.victor("check")).isZero();
    assertThat(lab.said)
        .contains("note: the merge base cannot be reached (origin/main is not here), so a change");
  }

  @Test
  void the_name_of_a_module_is_a_glob() throws IOException {
    for (String glob : List.of("x[2", "x{", "../x", "x\\u001b", "*".repeat(40))) {
      lab.gates("{\"modules\": {\"" + glob + "\": {\"line\": 80}}}").report("src/a.py", "1", "");
      assertThat(lab.victor("check")).as(glob).isEqualTo(3);
      assertThat(lab.remarks).contains("coverage.modules has the glob \"");
    }
  }

  @Test
  void no_terminal_obeys_a_name() throws IOException {
    lab.gates("{}").write("src/\u001b[2J.py", "x\n");
    lab.report("src/\\u001b[2J.py", "1,2", "");
    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said).contains("line 2 of src/\\u001b[2J.py").doesNotContain("\u001b");
  }

  @Test
  void a_package_may_be_called_it() throws IOException {
    lab.gates("{\"patch\": 50}").write("src/main/java/it/acme/A.java", "class A {}\n");
    lab.write(
        "target/site/jacoco/jacoco.xml",
        "<report><package name=\"it/acme\"><sourcefile name=\"A.java\"><line nr=\"1\""
            + " ci=\"1\"/></sourcefile></package></report>");
    lab.committed().git("switch", "-q", "-c", "feat/b");
    lab.write("src/main/java/it/acme/B.java", "class B {}\n").git("add", "src");
    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said).contains("src/main/java/it/acme/B.java:1  in no report");
  }
}
