package dev.victor.testgen.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.failure.UsageError;
import dev.victor.testgen.contract.ShippedFile;
import dev.victor.testgen.generate.Generation.Choice;
import dev.victor.testgen.generate.Generation.Intent;
import dev.victor.testgen.merge.Change;
import dev.victor.testgen.merge.Change.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PytestGenerationTest {

  private static final Path GOLDEN = Path.of("src/test/resources/dev/victor/testgen/pytest");
  private static final Path ALPHA_LAB =
      Path.of("..", "..", "shared", "examples", "alpha-lab", "project.json");

  @TempDir private Path folder;

  private GenerateAnswer generate(Choice choice, Intent intent) {
    return Suites.generate(folder, choice, intent);
  }

  @Test
  void classifiers_are_generated_as_they_were_reviewed() throws IOException {
    Files.createDirectories(folder.resolve("src"));
    Files.copy(GOLDEN.resolve("weather/project.json"), folder.resolve("project.json"));
    Suites.looksLike(folder, "tests/generated", GOLDEN.resolve("weather/generated"));
  }

  @Test
  void the_example_of_three_families_is_generated_as_it_was_reviewed() throws IOException {
    assumeTrue(Files.exists(ALPHA_LAB));
    Files.copy(ALPHA_LAB, folder.resolve("project.json"));
    Suites.looksLike(folder, "tests/generated", GOLDEN.resolve("alpha-lab"));
  }

  @Test
  void the_library_that_is_copied_is_all_there_is() throws IOException {
    Path library = Path.of("src/main/resources/dev/victor/testgen/pytest/victor_contracts");
    assertThat(ShippedFile.python())
        .extracting(ShippedFile::name)
        .containsExactlyElementsOf(Suites.files(library).keySet());
  }

  private static final String TWO =
      """
      {
        "schemaVersion": 1,
        "project": { "id": "p", "name": "P" },
        "models": [
          { "id": "one", "entry": "m.one:One" },
          { "id": "two", "entry": "m.two:Two", "knobs": { "a": null, "b": "x\\"\\u202e\\n" } }
        ]
      }
      """;

  @Test
  void text_of_a_stranger_stays_a_value() throws IOException {
    Files.writeString(folder.resolve("project.json"), TWO);
    generate(Suites.ALL, Intent.WRITE);

    assertThat(Files.readString(folder.resolve("tests/generated/test_two.py")))
        .contains("    knobs = {\"a\": None, \"b\": \"x\\\"\\u202e\\n\"}\n");
    assertThat(Files.readString(folder.resolve("tests/generated/conftest.py")))
        .contains("sys.path[:0] = [str(HERE.parent), str(ROOT)]\n");
  }

  @Test
  void one_model_alone_leaves_the_others() throws IOException {
    Files.writeString(folder.resolve("project.json"), TWO);
    GenerateAnswer answer =
        generate(new Choice(Optional.of("two"), Optional.empty(), false), Intent.WRITE);

    assertThat(answer.suites()).containsExactly("tests/generated/test_two.py");
    assertThat(folder.resolve("tests/generated/test_one.py")).doesNotExist();
    generate(Suites.ALL, Intent.WRITE);
    generate(new Choice(Optional.of("two"), Optional.empty(), false), Intent.WRITE);
    assertThat(folder.resolve("tests/generated/test_one.py")).exists();
    assertThatThrownBy(
            () -> generate(new Choice(Optional.of("twos"), Optional.empty(), false), Intent.WRITE))
        .isInstanceOf(UsageError.class)
        .hasMessage("there is no model called 'twos'");
  }

  @Test
  void a_check_ends_with_one_until_all_is_written() throws IOException {
    Files.writeString(folder.resolve("project.json"), TWO);

    assertThat(generate(Suites.ALL, Intent.CHECK).exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(folder.resolve("tests")).doesNotExist();
    assertThat(generate(Suites.ALL, Intent.WRITE).exit()).isEqualTo(ExitCode.OK);
    assertThat(generate(Suites.ALL, Intent.CHECK).exit()).isEqualTo(ExitCode.OK);
    Files.writeString(folder.resolve("project.json"), TWO.replace("m.one:One", "m.one:Other"));
    GenerateAnswer stale = generate(Suites.ALL, Intent.CHECK);
    assertThat(stale.exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(stale.changes().stream().filter(Change::pending))
        .singleElement()
        .extracting(Change::diff)
        .asString()
        .contains("-    entry = \"m.one:One\"\n+    entry = \"m.one:Other\"\n");
  }

  @Test
  void a_template_of_the_users_own_is_taken() throws IOException {
    Files.writeString(folder.resolve("project.json"), TWO);
    Path own = folder.resolve(".victor/templates/testgen/pytest/model.txt.mustache");
    Files.createDirectories(own.getParent());
    Files.writeString(own, "# mine: {{id}} {{entry}} {{class_name}}\n");
    generate(Suites.ALL, Intent.WRITE);

    assertThat(Files.readString(folder.resolve("tests/generated/test_two.py")))
        .endsWith("\n# mine: two m.two:Two TestTwo\n");
    Files.writeString(own, "{{nothing}}\n");
    assertThatThrownBy(() -> generate(Suites.ALL, Intent.WRITE))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("nothing");
  }

  @Test
  void a_project_without_models_and_datasets_is_told_how_to_begin() throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        "{\"schemaVersion\":1,\"project\":{\"id\":\"p\",\"name\":\"P\"}}");
    assertThatThrownBy(() -> generate(Suites.ALL, Intent.WRITE))
        .hasMessageContaining("declares no models");
  }

  private void project(String inside) throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        "{\"schemaVersion\":1,\"project\":{\"id\":\"p\",\"name\":\"P\"}," + inside + "}");
  }

  @Test
  void a_name_of_probabilities_and_a_known_failure_of_a_dataset_are_passed_on() throws IOException {
    project(
        """
        "models":[{"id":"a","entry":"m:A","adapter":{"probabilities":"chances"},"datasets":["d"]}],
        "datasets":[{"id":"d","path":"d.csv",
          "expectedFailures":[{"check":"time_is_in_order","reason":"newest first","until":"2027-01-31"}]}]
        """);
    generate(Suites.ALL, Intent.WRITE);

    assertThat(Files.readString(folder.resolve("tests/generated/test_a.py")))
        .contains("    adapter = {\"probabilities\": \"chances\"}\n");
    assertThat(Files.readString(folder.resolve("tests/generated/test_datasets.py")))
        .contains(
            "        \"d\": {\"path\": \"d.csv\", \"expected_failures\": [{\"check\":"
                + " \"time_is_in_order\", \"reason\": \"newest first\", \"until\":"
                + " \"2027-01-31\"}]},\n");
  }

  @Test
  void ids_that_would_share_a_file_are_refused_before_anything_is_written() throws IOException {
    project("\"models\":[{\"id\":\"a-b\",\"entry\":\"m:A\"},{\"id\":\"A.b\",\"entry\":\"m:B\"}]");
    assertThatThrownBy(() -> generate(Suites.ALL, Intent.WRITE))
        .isInstanceOf(BadInput.class)
        .hasMessage(
            "model A.b would have its suite in the file of model a-b,"
                + " tests/generated/test_A_b.py");
    assertThat(folder.resolve("tests")).doesNotExist();

    project(
        "\"datasets\":[{\"id\":\"d\",\"path\":\"d.csv\"}],"
            + "\"models\":[{\"id\":\"datasets\",\"entry\":\"m:A\"}]");
    assertThatThrownBy(() -> generate(Suites.ALL, Intent.CHECK))
        .hasMessageContaining("in the file of the datasets");
    project(
        "\"datasets\":[{\"id\":\"d\",\"path\":\"d.csv\"}],\"models\":["
            + "{\"id\":\"a-b\",\"entry\":\"m.A\",\"datasets\":[\"d\"]},"
            + "{\"id\":\"aB\",\"entry\":\"m.B\",\"datasets\":[\"d\"]}]");
    assertThatThrownBy(() -> generate(Suites.ALL, Intent.WRITE))
        .hasMessageContaining("in the file of model a-b, src/test/java/generated/ABTest.java");
  }

  @Test
  void datasets_alone_are_tested_by_pytest_unless_java_is_spoken_of() throws IOException {
    String datasets = "\"datasets\":[{\"id\":\"d\",\"path\":\"d.csv\"}]";
    project(datasets);
    assertThat(generate(Suites.ALL, Intent.WRITE).cases()).isPositive();
    assertThat(folder.resolve("tests/generated/test_datasets.py")).exists();
    assertThatThrownBy(
            () -> generate(new Choice(Optional.of("x"), Optional.empty(), false), Intent.WRITE))
        .isInstanceOf(UsageError.class);

    project(datasets + ",\"tests\":{\"junit5\":{\"output\":\".\"}}");
    assertThat(generate(Suites.ALL, Intent.WRITE).cases()).isPositive();
    assertThat(folder.resolve("generated/DatasetsTest.java")).exists();
    assertThat(folder.resolve("tests")).doesNotExist();
  }

  @Test
  void the_workspace_itself_is_no_folder_for_suites() throws IOException {
    project(
        "\"tests\":{\"pytest\":{\"output\":\"./\"}},"
            + "\"models\":[{\"id\":\"a\",\"entry\":\"m:A\"}]");
    assertThatThrownBy(() -> generate(Suites.ALL, Intent.WRITE))
        .isInstanceOf(BadInput.class)
        .hasMessageStartingWith("tests.pytest.output is the workspace itself");
  }

  @Test
  void the_last_model_takes_all_suites_with_it() throws IOException {
    Files.writeString(folder.resolve("project.json"), TWO);
    generate(Suites.ALL, Intent.WRITE);
    project("\"models\":[]");

    assertThat(generate(Suites.ALL, Intent.CHECK).exit()).isEqualTo(ExitCode.CHECK_FAILED);
    assertThat(generate(Suites.ALL, Intent.WRITE).exit()).isEqualTo(ExitCode.OK);
    assertThat(folder.resolve("tests")).doesNotExist();
  }

  @Test
  void a_revision_needs_a_repository() throws IOException {
    Files.writeString(folder.resolve("project.json"), TWO);
    assertThatThrownBy(
            () -> generate(new Choice(Optional.empty(), Optional.of("main"), false), Intent.CHECK))
        .isInstanceOf(UsageError.class)
        .hasMessage("there is no git repository here");
  }

  @Test
  void a_removed_model_takes_its_suite_with_it() throws IOException {
    Files.writeString(folder.resolve("project.json"), TWO);
    generate(Suites.ALL, Intent.WRITE);
    Files.writeString(
        folder.resolve("project.json"),
        TWO.replace("{ \"id\": \"one\", \"entry\": \"m.one:One\" },", ""));
    List<Change> changes = generate(Suites.ALL, Intent.WRITE).changes();

    assertThat(changes.getLast().path()).isEqualTo("tests/generated/test_one.py");
    assertThat(changes.getLast().status()).isEqualTo(Status.REMOVED);
    assertThat(folder.resolve("tests/generated/test_one.py")).doesNotExist();
  }
}
