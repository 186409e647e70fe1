package dev.victor.testgen.coverage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.testgen.coverage.Lab;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RatchetTest {

  @TempDir Path temporary;
  private Lab lab;

  @BeforeEach
  void makeLab() throws IOException {
    lab = new Lab(temporary);
    lab.gates("{\"ratchet\": true}").write("src/a.py", "a = 1\n".repeat(9));
  }

  @Test
  void a_baseline_is_raised_kept_and_lowered_only_for_a_reason() throws IOException {
    lab.report("src/a.py", "1,2,3", "4");
    assertThat(lab.victor("ratchet", "check")).isZero();
    assertThat(lab.said).isEqualTo("no baseline yet: victor coverage ratchet raise writes one\n");
    assertThat(lab.victor("ratchet", "raise", "--dry-run")).isZero();
    assertThat(lab.said).isEqualTo("raised: 0.0 % → 75.0 % of lines (nothing was written)\n");
    assertThat(lab.folder.resolve(Baseline.FILE)).doesNotExist();

    assertThat(lab.victor("ratchet", "raise")).isZero();
    assertThat(lab.said)
        .isEqualTo("raised: 0.0 % → 75.0 % of lines, in .victor/coverage.json; commit it\n");
    assertThat(lab.read(Baseline.FILE))
        .isEqualTo(
            """
            {
              "schemaVersion" : 1,
              "line" : {
                "covered" : 3,
                "total" : 4
              },
              "branch" : {
                "covered" : 0,
                "total" : 0
              }
            }
            """);
    assertThat(lab.victor("ratchet", "raise")).isZero();
    assertThat(lab.said).isEqualTo("unchanged: 75.0 % of lines\n");

    lab.report("src/a.py", "1,2", "3,4");
    assertThat(lab.victor("ratchet", "check")).isEqualTo(1);
    assertThat(lab.victor("ratchet", "raise")).isEqualTo(1);
    assertThat(lab.said)
        .isEqualTo(
            """
            refused: line coverage fell from 75.0 % to 50.0 %: 1 more lines are missed than before
            test what is missed, or say why it may be: victor coverage ratchet lower --reason TEXT
            """);
    assertThat(lab.victor("ratchet", "lower")).isEqualTo(3);
    assertThat(lab.victor("ratchet", "lower", "--reason", "vendored code")).isZero();
    assertThat(lab.read(Baseline.FILE))
        .contains("\"on\" : \"2099-01-01\"")
        .contains("\"reason\" : \"vendored code\"")
        .contains("\"line\" : \"75.0 → 50.0\"");
    assertThat(lab.victor("ratchet", "check", "--json")).isZero();
    assertThat(lab.said).contains("\"status\" : \"kept\"");
  }

  @Test
  void a_rise_never_fails() throws IOException {
    lab.report("src/a.py", "1,2,3", "4");
    lab.victor("ratchet", "raise");
    lab.report("src/a.py", "1,2,3,4", "");
    assertThat(lab.victor("ratchet", "check")).isZero();
    assertThat(lab.victor("check")).isZero();
  }

  @Test
  void a_change_may_lower_the_baseline_of_its_base_for_a_reason() throws IOException {
    lab.report("src/a.py", "1,2,3", "4");
    lab.victor("ratchet", "raise");
    lab.committed();
    assertThat(lab.victor("ratchet", "raise")).isZero();
    lab.git("switch", "-q", "-c", "feat/a").report("src/a.py", "1,2", "3,4").committed();
    assertThat(lab.victor("check")).isEqualTo(1);
    lab.victor("ratchet", "lower", "--reason", "less is tested now");
    assertThat(lab.read(Baseline.FILE)).contains("\"commit\" : \"");
    lab.committed();
    assertThat(lab.victor("check")).isZero();
  }

  @Test
  void a_baseline_that_is_none_is_bad_input() throws IOException {
    lab.report("src/a.py", "1,2,3", "4").write(Baseline.FILE, "{\"schemaVersion\": 2}");
    assertThat(lab.victor("ratchet", "check")).isEqualTo(3);
    assertThat(lab.remarks).contains(".victor/coverage.json:1:");
  }

  @Test
  void a_change_may_not_lower_or_remove_the_baseline_by_hand() throws IOException {
    lab.report("src/a.py", "1,2,3", "4");
    lab.victor("ratchet", "raise");
    lab.committed().git("switch", "-q", "-c", "feat/a");
    String raised = lab.read(Baseline.FILE);
    lab.write(Baseline.FILE, raised.replace("\"covered\" : 3", "\"covered\" : 1")).committed();
    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said)
        .contains("refused: this change lowers .victor/coverage.json without a reason; take back");
    assertThat(lab.victor("ratchet", "check")).isEqualTo(1);

    lab.git("rm", "-q", Baseline.FILE);
    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said).contains("refused: this change removes .victor/coverage.json without");

    lab.write(Baseline.FILE, raised).report("src/a.py", "1,2,3,4", "");
    assertThat(lab.victor("ratchet", "raise")).isZero();
    assertThat(lab.victor("check")).isZero();
  }

  @Test
  void branches_that_are_counted_no_more_fell() throws IOException {
    lab.report("src/a.py", "1,2", "")
        .write(
            Baseline.FILE,
            "{\"schemaVersion\": 1, \"line\": {\"covered\": 2, \"total\": 2}, \"branch\":"
                + " {\"covered\": 5, \"total\": 6}}");
    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said)
        .contains("refused: no branch is counted any more, the baseline has 5 of 6; measure");
    assertThat(lab.victor("ratchet", "raise")).isEqualTo(1);
  }

  @Test
  void nothing_is_no_baseline_and_kept_by_nothing() throws IOException {
    lab.gates("{\"ratchet\": true, \"exclude\": [\"src\"]}").report("src/a.py", "1,2", "");
    assertThat(lab.victor("ratchet", "raise")).isEqualTo(3);
    assertThat(lab.victor("ratchet", "check")).isEqualTo(3);
    assertThat(lab.remarks).contains("coverage.exclude leaves nothing to count");
  }

  @Test
  void a_merge_base_that_is_not_here_keeps_nothing() throws IOException {
    lab.report("src/a.py", "1,2,3", "4");
    lab.victor("ratchet", "raise");
    lab.committed().git("branch", "-m", "feat/a");
    assertThat(lab.victor("ratchet", "check")).isEqualTo(4);
    assertThat(lab.remarks).contains("the merge base cannot be reached: origin/main is not here");
  }
}
