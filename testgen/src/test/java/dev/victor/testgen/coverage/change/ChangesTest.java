package dev.victor.testgen.coverage.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.core.git.GitRunner;
import dev.victor.testgen.coverage.Lab;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesTest {

  @TempDir Path temporary;
  private Lab lab;

  @BeforeEach
  void makeLab() throws IOException {
    lab = new Lab(temporary);
  }

  @Test
  void the_lines_of_a_hunk_are_counted_whatever_they_say() {
    assertThat(
            Changes.of(
                    """
                    diff --git a/a.py b/a.py
                    --- a/a.py
                    +++ b/a.py
                    @@ -1,2 +1,3 @@ def f
                    -+++ b/old.py
                    -@@ -1 +1 @@
                    +++ b/evil.py
                    +@@ -1 +99 @@
                    +x
                    \\ No newline at end of file
                    @@ -9 +10,0 @@
                    -gone
                    --- a/b.py
                    +++ /dev/null
                    @@ -1 +0,0 @@
                    -x
                    --- a/c d.py
                    +++ b/c d.py\t
                    @@ -0,0 +5 @@
                    +x
                    --- "a/q\\"\\303\\244.py"
                    +++ "b/q\\"\\303\\244.py"
                    @@ -0,0 +1 @@
                    +x
                    """)
                .lines())
        .hasToString("{a.py={1, 2, 3}, c d.py={5}, q\"ä.py={1}}");
  }

  @Test
  void git_is_asked_in_a_way_that_no_setting_and_no_attribute_bends() throws IOException {
    lab.write("src/a.py", "a = 1\nb = 2\n").write("src/moved.py", "x = 1\ny = 2\nz = 3\n");
    lab.gates("{\"patch\": 90}").committed();
    lab.git("config", "diff.noprefix", "true").git("config", "diff.context", "9");
    lab.git("config", "diff.external", "false").git("switch", "-q", "-c", "feat/a");
    lab.write(".gitattributes", "*.py -diff\n").write("src/a.py", "a = 1\nb = f(\n  3)\n");
    lab.git("mv", "src/moved.py", "src/there.py");
    lab.report("src/a.py", "1", "2").write("src/new\tü.py", "q = 1\n").git("add", "-A");

    assertThat(lab.victor("check")).isEqualTo(1);
    assertThat(lab.said)
        .contains("src/a.py:2\n")
        .contains("src/new\\u0009ü.py:1  in no report\n")
        .doesNotContain("moved")
        .doesNotContain("there");
  }

  @Test
  void a_change_within_a_statement_is_a_change_of_it_and_one_beside_it_is_none()
      throws IOException {
    String text =
        """
        a = f(
            1,
        )
        if a:
            b = 1
        else:
            c = 2
        """;
    measured(text);
    lab.write("src/a.py", text.replace("1,", "3,").replace("else:", "else:  # or"));
    assertThat(lab.victor("diff")).isZero();
    assertThat(lab.said).startsWith("  src/a.py  1 of 1\n");

    lab.write("src/a.py", text.replace("c = 2", "c = 4"));
    assertThat(lab.victor("diff")).isZero();
    assertThat(lab.said).startsWith("  src/a.py  0 of 1  7\n");
  }

  private void measured(String text) throws IOException {
    lab.gates("{}").write("src/a.py", text).committed().report("src/a.py", "1,4,5", "7");
  }

  @Test
  void only_files_in_the_languages_of_the_reports_are_looked_at() throws IOException {
    lab.gates("{}").committed();
    lab.write("a.py", "x\n").write("src/B.PY", "x\n").write("data/big.csv", "1\n").git("add", "-A");
    GitRunner git = new GitRunner(lab.environment(), lab.folder, false);
    assertThat(Changes.since(git, "HEAD", Set.of("py", "java")).lines())
        .containsOnlyKeys("a.py", "src/B.PY");
    assertThat(Changes.since(git, "HEAD", Set.of("py", "[")).lines()).hasSize(3);
  }
}
