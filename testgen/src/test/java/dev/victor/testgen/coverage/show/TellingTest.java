package dev.victor.testgen.coverage.show;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.testgen.coverage.Lab;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TellingTest {

  @TempDir Path temporary;
  private Lab lab;

  @BeforeEach
  void makeLab() throws IOException {
    lab = new Lab(temporary);
    lab.gates("{\"line\": 10, \"patch\": 95}").write("src/a.py", "a = 1\n");
    lab.report("src/a.py", "1", "").committed().git("switch", "-q", "-c", "feat/b");
  }

  @Test
  void github_gets_annotations_and_a_summary() throws IOException {
    Path summary = temporary.resolve("summary.md");
    lab.variables.put("GITHUB_ACTIONS", "true");
    lab.variables.put("GITHUB_STEP_SUMMARY", summary.toString());
    lab.write("src/50%,b:c.py", "x = 1\ny = 2\nz = 3\n").git("add", "src");
    lab.report("src/50%,b:c.py", "1", "2,3");

    assertThat(lab.victor("check", "--json")).isEqualTo(1);
    assertThat(lab.said).startsWith("{");
    assertThat(lab.remarks)
        .isEqualTo(
            """
            ::error title=coverage::patch is 33.3 %25, at least 95 %25 is asked: 2 lines short
            ::error file=src/50%25%2Cb%3Ac.py,line=2,endLine=3,title=coverage::no test ran this change
            """);
    assertThat(summary)
        .content()
        .isEqualTo(
            """
            ### Coverage: refused

            | | ran | of | at least | |
            |---|---:|---:|---:|---|
            | line | 33.3 % | 3 | 10 % | ok |
            | patch | 33.3 % | 3 | 95 % | **2 lines short** |


            | changed file | lines that are short |
            |---|---|
            | src/50%,b:c.py | 2-3 |
            """);
  }

  @Test
  void ten_errors_are_annotated_and_the_rest_is_told_in_one_line() throws IOException {
    lab.variables.put("GITHUB_ACTIONS", "true");
    lab.write("src/b.py", "x = 1\n".repeat(40)).git("add", "src");
    lab.report("src/b.py", numbers(0), numbers(1));

    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.remarks.lines().filter(line -> line.startsWith("::error"))).hasSize(10);
    assertThat(lab.remarks.lines().toList().getLast())
        .startsWith("coverage: 11 more: src/b.py:19 src/b.py:21 ")
        .endsWith("src/b.py:39");
  }

  private static String numbers(int odd) {
    return IntStream.rangeClosed(1, 40)
        .filter(n -> n % 2 == odd)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(","));
  }

  @Test
  void code_scanning_gets_sarif() throws IOException {
    lab.write("src/b c.py", "x = 1\ny = 2\n").git("add", "src").report("src/b c.py", "1", "2");
    assertThat(lab.victor("check", "--sarif", "out.sarif")).isEqualTo(1);
    assertThat(lab.read("out.sarif"))
        .contains("\"version\" : \"2.1.0\"")
        .contains("\"uri\" : \"src/b%20c.py\"")
        .contains("\"startLine\" : 2")
        .contains("patch is 50.0 %, at least 95 is asked, 1 line short: src/b c.py:2");
  }

  @Test
  void a_change_is_shown_file_by_file() throws IOException {
    lab.write("src/b.py", "x = 1\ny = 2\n").write("src/c.py", "z = 1\n").git("add", "src");
    lab.report("src/b.py", "1", "2");
    assertThat(lab.victor("diff", "--base", "HEAD")).isZero();
    assertThat(lab.said.replaceAll("since \\w{8}", "since BASE"))
        .isEqualTo(
            """
              src/b.py  1 of 2  2
              src/c.py  0 of 1  in no report: 1
            33.3 % of 3 changed lines since BASE ran
            """);
    assertThat(lab.victor("diff", "--json")).isZero();
    assertThat(lab.said)
        .contains("\"inNoReport\" : true")
        .contains("\"missed\" : [\n        \"2\"");
    assertThat(lab.victor("diff", "--base", "nothing")).isEqualTo(2);
    assertThat(lab.remarks).contains("nothing is no commit here");
  }

  @Test
  void a_report_shows_what_is_missed_most() throws IOException {
    lab.write("src/b.py", "x = 1\n".repeat(9));
    lab.write(
        "coverage.json",
        "{\"files\": {"
            + Lab.file("src/a.py", "1", "")
            + ", "
            + Lab.file("src/b.py", "1", "2,3,5")
            + ", "
            + Lab.file("gone\\u001b.py", "1", "")
            + "}}");
    assertThat(lab.victor("report")).isZero();
    assertThat(lab.said)
        .isEqualTo(
            """
            coverage.json: coverage.py JSON, 3 files
              50.0 %  6  lines
              src/b.py  25.0 %  3 missed  2-3,5
            not in the workspace, but counted: 1 files, such as gone\\u001b.py
            """);
    assertThat(lab.victor("report", "--json")).isZero();
    assertThat(lab.said).contains("\"missed\" : \"2-3,5\"");
  }

  @Test
  void a_badge_is_drawn_once() throws IOException {
    assertThat(lab.victor("badge", "--dry-run")).isZero();
    assertThat(lab.said).isEqualTo("docs/coverage.svg: would be written, 100.0 % of lines\n");
    assertThat(lab.victor("badge")).isZero();
    assertThat(lab.read("docs/coverage.svg"))
        .contains("aria-label=\"coverage: 100.0 %\"")
        .contains("#287a3c");
    assertThat(lab.victor("badge")).isZero();
    assertThat(lab.said).contains("unchanged");
    lab.gates("{\"line\": 60}").report("src/a.py", "1", "2").write("src/a.py", "a\nb\n");
    assertThat(lab.victor("badge", "--check")).isEqualTo(1);
    assertThat(lab.victor("badge", "--json")).isZero();
    assertThat(lab.read("docs/coverage.svg")).contains("50.0 %").contains("#b3362b");
  }

  @Test
  void a_badge_is_judged_by_what_was_not_rounded() throws IOException {
    lab.gates("{\"line\": 66.66}").write("src/a.py", "a\nb\nc\n").report("src/a.py", "1,2", "3");
    assertThat(lab.victor("badge")).isZero();
    assertThat(lab.read("docs/coverage.svg")).contains("66.6 %").contains("#287a3c");
  }
}
