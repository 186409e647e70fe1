package dev.victor.testgen.coverage.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.coverage.CoverageCount;
import dev.victor.testgen.coverage.Lab;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasurementTest {

  @TempDir Path temporary;
  private Lab lab;

  @BeforeEach
  void makeLab() throws IOException {
    lab = new Lab(temporary);
    lab.gates("{}");
  }

  private Measurement measured(String... exclude) {
    return Measurement.of(
        lab.environment(), lab.workspace(), ReportFiles.of(lab.workspace()), List.of(exclude));
  }

  private static String jacoco(String around, String line) {
    return "<report>%s<package name=\"p\"><sourcefile name=\"X.java\">%s</sourcefile></package>%s</report>"
        .formatted(
            around.isEmpty() ? "" : "<group name=\"" + around + "\">",
            line,
            around.isEmpty() ? "" : "</group>");
  }

  @Test
  void an_aggregate_comes_before_the_reports_of_modules_and_is_never_added_to_them()
      throws IOException {
    lab.write("core/src/main/java/p/X.java", "").write("app/src/main/java/p/X.java", "");
    lab.write("core/target/site/jacoco/jacoco.xml", jacoco("", "<line nr=\"1\" mi=\"1\"/>"));
    lab.write("app/target/site/jacoco/jacoco.xml", jacoco("", "<line nr=\"7\" ci=\"1\"/>"));
    lab.write(
        "all/target/site/jacoco-aggregate/jacoco.xml", jacoco("core", "<line nr=\"1\" ci=\"1\"/>"));

    assertThat(measured().files().keySet())
        .containsExactly("app/src/main/java/p/X.java", "core/src/main/java/p/X.java");
    assertThat(measured().count()).isEqualTo(new CoverageCount(2, 2, 0, 0));
    assertThat(measured().count("core/**")).isEqualTo(new CoverageCount(1, 1, 0, 0));
    assertThat(measured("app/").leftOut()).isEqualTo(1);
    assertThat(measured("**/X.java").files()).isEmpty();
  }

  @Test
  void a_name_that_could_be_two_files_is_refused() throws IOException {
    lab.write("one/src/main/java/p/X.java", "").write("two/src/main/java/p/X.java", "");
    lab.write(
        "all/target/site/jacoco-aggregate/jacoco.xml",
        jacoco("elsewhere", "<line nr=\"1\" ci=\"1\"/>"));
    assertThatThrownBy(this::measured)
        .hasMessageContaining(
            "speaks of p/X.java, which could be one/src/main/java/p/X.java or two/");
  }

  @Test
  void paths_of_another_machine_are_found_here() throws IOException {
    lab.write("src/models/a.py", "").write("src/b.py", "").write("web/c.js", "").write("d.py", "");
    lab.write(
        "coverage.xml",
        """
        <coverage><sources><source>/home/runner/work/lab/src</source></sources>
        <class filename="models/a.py"><line number="1" hits="1"/></class>
        <class filename="b.py"><line number="1" hits="1"/></class></coverage>
        """);
    lab.write(
        "lcov.info",
        """
        SF:/build/x/web/c.js
        DA:1,1
        end_of_record
        SF:C:\\work\\d.py
        DA:1,1
        end_of_record
        SF:models/a.py
        DA:1,1
        end_of_record
        SF:%s/src/b.py
        DA:1,0
        end_of_record
        SF:/usr/lib/z.py
        DA:1,0
        end_of_record
        """
            .formatted(lab.folder));

    Measurement measured = measured();

    assertThat(measured.of().keySet())
        .containsExactlyInAnyOrder("d.py", "src/b.py", "src/models/a.py", "web/c.js");
    assertThat(measured.elsewhere()).containsExactly("/usr/lib/z.py");
    assertThat(measured.count()).isEqualTo(new CoverageCount(4, 5, 0, 0));
  }

  @Test
  void kotlin_leaves_out_the_folders_of_its_package() throws IOException {
    lab.write("src/main/kotlin/net/Y.kt", "");
    lab.write(
        "target/site/jacoco/jacoco.xml",
        "<report><package name=\"org/acme/net\"><sourcefile name=\"Y.kt\"><line nr=\"1\""
            + " ci=\"1\"/></sourcefile></package></report>");
    assertThat(measured().of()).containsOnlyKeys("src/main/kotlin/net/Y.kt");
  }

  @Test
  void files_that_git_ignores_are_not_meant() throws IOException {
    lab.write("build/p/X.java", "").write("src/p/X.java", "").write(".gitignore", "build/\n");
    lab.committed();
    lab.write("target/site/jacoco/jacoco.xml", jacoco("", "<line nr=\"1\" ci=\"1\"/>"));
    assertThat(measured().of()).containsOnlyKeys("src/p/X.java");
  }

  @Test
  void a_file_of_a_source_is_not_one_of_its_name_at_the_top() throws IOException {
    lab.write("main.py", "").write("src/main.py", "").write("lib/one.py", "").write("one.py", "");
    lab.write(
        "coverage.xml",
        """
        <coverage><sources><source>/app/src</source><source>/app/lib</source></sources>
        <class filename="main.py"><line number="1" hits="1"/></class>
        <class filename="one.py"><line number="1" hits="1"/></class></coverage>
        """);
    assertThat(measured().of()).containsOnlyKeys("src/main.py", "lib/one.py");
  }

  @Test
  void an_installed_package_is_found_below_its_source_root() throws IOException {
    lab.write("src/pkg/a.py", "").write("setup.py", "");
    lab.write(
        "coverage.json",
        "{\"files\": {"
            + Lab.file("/x/lib/python3.13/site-packages/pkg/a.py", "1", "")
            + ", "
            + Lab.file("/x/lib/python3.13/site-packages/other/setup.py", "1", "")
            + "}}");
    assertThat(measured().of()).containsOnlyKeys("src/pkg/a.py");
  }

  @Test
  void a_copy_that_tests_keep_is_not_meant() throws IOException {
    lab.write("src/main/java/p/X.java", "").write("src/test/resources/fixture/p/X.java", "");
    lab.write("target/site/jacoco/jacoco.xml", jacoco("", "<line nr=\"1\" ci=\"1\"/>"));
    assertThat(measured().of()).containsOnlyKeys("src/main/java/p/X.java");
  }
}
