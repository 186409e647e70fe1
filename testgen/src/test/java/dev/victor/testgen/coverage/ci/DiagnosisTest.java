package dev.victor.testgen.coverage.ci;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.testgen.coverage.Lab;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnosisTest {

  @TempDir Path temporary;
  private Lab lab;

  @BeforeEach
  void makeLab() throws IOException {
    lab = new Lab(temporary);
    lab.git("init", "-q");
  }

  @Test
  void known_mistakes_of_workflows_are_told_with_their_lines() throws IOException {
    lab.write(
        ".github/workflows/test.yml",
        """
        on:
          pull_request:
            paths: [src/**]
          pull_request_target:
        jobs:
          gate:
            needs: test
            steps:
              - uses: actions/checkout@v4
              - run: victor coverage check || true
              - uses: codecov/codecov-action@v4
                with:
                  file: x.xml
              - uses: codecov/codecov-action@fb8b3582c8e4def4969c97caa2f19720cb33a72f
                with:
                  use_oidc: true
                  fail_ci_if_error: true
              - uses: coverallsapp/github-action@8d6379e14d29928660c4ba802d8e85393440b329
                with:
                  parallel: true
        """);

    assertThat(lab.victor("doctor")).isEqualTo(1);
    assertThat(lab.said)
        .isEqualTo(
            """
            .github/workflows/test.yml:6: job "gate" is skipped when a job it needs fails, and a skipped check counts as passed; write if: always()
            .github/workflows/test.yml:9: the checkout is shallow, so a change cannot be compared with its merge base; write fetch-depth: 0
            .github/workflows/test.yml:10: the gate blocks nothing, its failure is ignored; let the step fail
            .github/workflows/test.yml:11: codecov-action before v7 fails: its signing key is gone, or runners have no node for it; take v7.0.0, pinned to its commit
            .github/workflows/test.yml:13: codecov-action knows no 'file' any more; write files:
            .github/workflows/test.yml:11: an upload that fails is told to nobody; write fail_ci_if_error: true
            .github/workflows/test.yml:11: uploads without a token are turned away when many come; give it token or use_oidc: true
            .github/workflows/test.yml:11: "codecov/codecov-action@v4" is whatever its tag is moved to; pin it to a commit: NAME@COMMIT # TAG
            .github/workflows/test.yml:14: use_oidc needs the right to ask for a token; write permissions: id-token: write
            .github/workflows/test.yml:3: a required check that a path filter keeps from starting blocks for ever; remove paths
            .github/workflows/test.yml:4: pull_request_target runs the code of a stranger with the secrets of the repository; use pull_request
            .github/workflows/test.yml:18: Coveralls waits for parts that nobody says are all there; add a last job with parallel-finished: true
            12 things to mend in 1 file
            """);
  }

  @Test
  void a_workflow_without_coverage_is_left_alone() throws IOException {
    lab.write(
        ".github/workflows/lint.yml",
        """
        on:
          push:
            paths: [x]
        jobs:
          a:
            steps:
              - uses: actions/checkout@v4
        """);
    assertThat(lab.victor("doctor")).isZero();
    assertThat(lab.said).isEqualTo("nothing to mend in 1 file\n");
  }

  @Test
  void what_lets_everything_pass_at_codecov_is_told() throws IOException {
    lab.write(
        ".codecov.yml",
        """
        codecov:
          require_ci_to_pass: false
        coverage:
          status:
            project:
              default:
                target: 0.95
                threshold: 10%
                against: parent
                if_not_found: success
            patch: off
        ignore: ["**", "src/gen"]
        coverge: {}
        """);
    assertThat(lab.victor("doctor", "--json")).isEqualTo(1);
    assertThat(lab.said.lines().filter(line -> line.contains("\"line\"")).map(String::strip))
        .containsExactly(
            "\"line\" : 13,",
            "\"line\" : 2,",
            "\"line\" : 12,",
            "\"line\" : 7,",
            "\"line\" : 8,",
            "\"line\" : 9,",
            "\"line\" : 10,",
            "\"line\" : 11,");
  }

  @Test
  void hostile_yaml_is_told_and_harms_nothing() throws IOException {
    lab.write("codecov.yml", "a: [\n");
    assertThat(lab.victor("doctor")).isEqualTo(1);
    assertThat(lab.said).startsWith("codecov.yml:2: is no YAML: ");

    lab.write("codecov.yml", "a: " + "[".repeat(5000));
    assertThat(lab.victor("doctor")).isEqualTo(1);
    lab.write("codecov.yml", "coverage: &a\n  status: *a\nignore: *a\n");
    assertThat(lab.victor("doctor")).isLessThan(2);
    lab.write("codecov.yml", "!!javax.script.ScriptEngineManager [x]\n");
    assertThat(lab.victor("doctor")).isLessThan(2);
    lab.write("codecov.yml", "");
    assertThat(lab.victor("doctor")).isZero();
  }

  @Test
  void a_gate_may_also_run_unless_it_is_cancelled() throws IOException {
    lab.write(
        ".github/workflows/test.yml",
        """
        jobs:
          gate:
            needs: test
            if: ${{ !cancelled() }}
            steps:
              - run: victor coverage check
        """);
    assertThat(lab.victor("doctor")).as(lab.said).isZero();
  }
}
