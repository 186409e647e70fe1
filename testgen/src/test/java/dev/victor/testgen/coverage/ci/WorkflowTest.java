package dev.victor.testgen.coverage.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.workflow.YamlText;
import dev.victor.testgen.coverage.Lab;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class WorkflowTest {

  private static final String TOOL = "someone/victor@0123456789012345678901234567890123456789";
  private static final String FILE = ".github/workflows/coverage.yml";

  @TempDir Path temporary;
  private Lab lab;

  @BeforeEach
  void makeLab() throws IOException {
    lab = new Lab(temporary);
    lab.gates(
        "{\"line\": 95, \"patch\": 90, \"services\": [\"codecov\", \"coveralls\"], \"exclude\":"
            + " [\"it's/**\"]}");
    lab.git("init", "-q");
  }

  @Test
  void a_python_project_gets_a_workflow_that_a_parser_reads() throws IOException {
    lab.write("pyproject.toml", "").write("src/a.py", "");
    assertThat(lab.victor("ci")).isEqualTo(4);
    assertThat(lab.remarks).contains("nothing says where the workflow gets victor from");
    assertThat(lab.victor("ci", "--victor", "x; rm")).isEqualTo(2);

    assertThat(lab.victor("ci", "--victor", TOOL, "--dry-run")).isZero();
    assertThat(lab.said).contains("+name: coverage").contains("missing");
    assertThat(lab.folder.resolve(FILE)).doesNotExist();

    assertThat(lab.victor("ci", "--victor", TOOL)).isZero();
    assertThat(lab.said)
        .isEqualTo(
            """
              .github/workflows/coverage.yml  written
              codecov.yml                     written
            make coverage-gate a required check of the trunk, so that nothing merges past it
            """);
    List<Map<String, Object>> steps = steps();
    assertThat(steps.getFirst())
        .containsEntry("with", Map.of("fetch-depth", 0, "persist-credentials", false));
    assertThat(steps)
        .filteredOn(step -> step.containsKey("uses"))
        .extracting(step -> String.valueOf(step.get("uses")))
        .allMatch(uses -> uses.matches("[^@]+@[0-9a-f]{40}"));
    assertThat(steps)
        .extracting(step -> step.get("run"))
        .contains(
            "python -m coverage run --branch --source=src -m pytest\n",
            "victor-tool/victor coverage check");
    assertThat(lab.read(FILE))
        .contains("repository: 'someone/victor'")
        .contains("use_oidc: ${{ !github.event.pull_request.head.repo.fork }}")
        .contains("id-token: write")
        .contains("files: 'coverage.xml'")
        .contains("branches: ['main']");
    assertThat(codecov().get("ignore")).isEqualTo(List.of("it's/**"));
    assertThat(lab.read("codecov.yml")).contains("target: 95%").contains("target: 90%");
  }

  @Test
  void what_was_said_once_is_kept() throws IOException {
    lab.write("pom.xml", "<project/>");
    assertThat(lab.victor("ci", "--victor", TOOL, "--token")).isZero();
    assertThat(lab.victor("ci", "--check")).isZero();
    assertThat(lab.said).contains("fresh");
    assertThat(lab.read(FILE))
        .contains("token: ${{ secrets.CODECOV_TOKEN }}")
        .doesNotContain("id-token")
        .contains("mvn -B -ntp verify")
        .contains("format: jacoco");

    lab.gates("{\"line\": 95}");
    assertThat(lab.victor("ci", "--check")).isEqualTo(1);
    assertThat(lab.said).contains("stale").contains("obsolete").contains("victor coverage ci");
    assertThat(lab.victor("ci", "--json")).isZero();
    assertThat(lab.said).contains("\"removed\"");
    assertThat(lab.folder.resolve("codecov.yml")).doesNotExist();
    assertThat(lab.victor("ci", "--check")).isZero();
  }

  @Test
  void the_generated_workflow_is_well() throws IOException {
    for (String build : List.of("pom.xml", "build.gradle.kts", "requirements.txt")) {
      lab.write(build, "");
      assertThat(lab.victor("ci", "--victor", TOOL)).isZero();
      assertThat(steps()).isNotEmpty();
      assertThat(lab.victor("doctor")).as(lab.said).isZero();
      assertThat(lab.said).isEqualTo("nothing to mend in 2 files\n");
      Files.delete(lab.folder.resolve(build));
    }
  }

  @Test
  void victor_itself_is_built_where_it_is() throws IOException {
    lab.write("pom.xml", "").write("victor", "").write("cli/pom.xml", "");
    assertThat(lab.victor("ci")).isZero();
    assertThat(lab.read(FILE))
        .contains("run: ./victor coverage check")
        .doesNotContain("victor-tool");
  }

  @Test
  void a_foreign_file_a_link_and_an_expression_are_refused() throws IOException {
    lab.write("pom.xml", "").write("victor", "").write("cli/pom.xml", "");
    lab.write("codecov.yml", "comment: false\n");
    assertThat(lab.victor("ci")).isEqualTo(3);
    assertThat(lab.remarks).contains("codecov.yml: is there and was not made by victor");
    assertThat(lab.folder.resolve(FILE)).doesNotExist();
    Files.delete(lab.folder.resolve("codecov.yml"));

    assertThatThrownBy(() -> YamlText.of("${{ secrets.X }}"))
        .hasMessageContaining("would be an expression in a workflow");

    lab.gates("{}");
    Files.createSymbolicLink(lab.folder.resolve(".github"), temporary);
    assertThat(lab.victor("ci")).isEqualTo(3);
    assertThat(lab.remarks).contains(".github: is a link");
  }

  @Test
  void a_project_that_nobody_can_build_gets_none() {
    assertThat(lab.victor("ci", "--victor", TOOL)).isEqualTo(3);
    assertThat(lab.remarks).contains("does not know how the tests are run");
  }

  private List<Map<String, Object>> steps() throws IOException {
    Map<String, Object> workflow = new Yaml().load(lab.read(FILE));
    return inner(workflow, "jobs").flatMap(jobs -> inner(jobs, "coverage-gate")).stream()
        .flatMap(job -> job.get("steps") instanceof List<?> steps ? steps.stream() : Stream.empty())
        .map(WorkflowTest::map)
        .toList();
  }

  private static Optional<Map<String, Object>> inner(Map<String, Object> map, String key) {
    return Optional.ofNullable(map.get(key)).map(WorkflowTest::map);
  }

  @SuppressWarnings("unchecked") // what YAML calls a map has texts for keys here
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  private Map<String, Object> codecov() throws IOException {
    return new Yaml().load(lab.read("codecov.yml"));
  }

  @Test
  void the_tests_of_victor_are_not_there_when_those_of_the_project_run() throws IOException {
    lab.write("pytest.ini", "");
    assertThat(lab.victor("ci", "--victor", TOOL)).isZero();
    String text = lab.read(FILE);
    assertThat(text.indexOf("path: victor-tool"))
        .isGreaterThan(text.indexOf("-m pytest"))
        .isLessThan(text.indexOf("name: Make victor"));
  }

  @Test
  void settings_of_tools_make_no_package() throws IOException {
    lab.write("pyproject.toml", "[tool.ruff]\n[tool.project]\n");
    assertThat(lab.victor("ci", "--victor", TOOL)).isZero();
    assertThat(lab.read(FILE)).doesNotContain("-e .");
    lab.write("pyproject.toml", "[tool.ruff]\n[project]\nname = 'lab'\n");
    assertThat(lab.victor("ci")).isZero();
    assertThat(lab.read(FILE)).contains("'coverage>=7.6.2' -e .\n");
  }
}
