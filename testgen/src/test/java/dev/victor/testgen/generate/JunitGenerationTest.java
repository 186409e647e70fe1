package dev.victor.testgen.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.testgen.contract.Check;
import dev.victor.testgen.contract.ShippedFile;
import dev.victor.testgen.generate.Generation.Intent;
import dev.victor.testgen.subject.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JunitGenerationTest {

  private static final Path JUNIT = Path.of("src/test/resources/dev/victor/testgen/junit5");

  @TempDir private Path folder;

  @Test
  void the_fixture_is_generated_as_it_was_reviewed() throws IOException {
    Files.copy(JUNIT.resolve("project/project.json"), folder.resolve("project.json"));
    Suites.looksLike(folder, "src/test/java/lab/generated", JUNIT.resolve("fixture"));
    assertThat(Suites.generate(folder, Suites.ALL, Intent.CHECK).cases()).isEqualTo(223);
  }

  @Test
  void the_library_that_is_copied_is_all_there_is_and_in_the_package_of_the_project()
      throws IOException {
    Path library = Path.of("src/main/resources/dev/victor/testgen/junit5/contracts");
    assertThat(ShippedFile.java())
        .extracting(ShippedFile::name)
        .containsExactlyInAnyOrderElementsOf(Suites.files(library).keySet());
    Files.copy(JUNIT.resolve("project/project.json"), folder.resolve("project.json"));
    Suites.generate(folder, Suites.ALL, Intent.WRITE);
    assertThat(Suites.files(folder.resolve("src/test/java/lab/generated/contracts")).values())
        .hasSize(ShippedFile.java().size())
        .allMatch(text ->
            text.lines().skip(1).findFirst().orElse("").equals("package lab.generated.contracts;"));
  }

  @Test
  void datasets_alone_are_read_by_the_contract_and_named_beside_the_suites() throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        """
        {
          "schemaVersion": 1,
          "project": { "id": "p", "name": "P" },
          "tests": { "junit5": { "package": "lab" } },
          "datasets": [ { "id": "d", "path": "d.csv" }, { "id": "e", "path": "e.csv", "column": "v" } ]
        }
        """);
    GenerateAnswer answer = Suites.generate(folder, Suites.ALL, Intent.REHEARSE);

    assertThat(answer.cases()).as("2 in order, 2 read twice, a column thrice").isEqualTo(9);
    assertThat(answer.suites()).isEmpty();
    assertThat(answer.dataSuites()).containsExactly("src/test/java/lab/DatasetsTest.java");
  }

  @Test
  void a_class_does_not_begin_with_a_figure() throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        """
        {
          "schemaVersion": 1,
          "project": { "id": "p", "name": "P" },
          "datasets": [ { "id": "d", "path": "d.csv" } ],
          "models": [ { "id": "2d-net", "entry": "m.Net", "datasets": ["d"] } ]
        }
        """);
    Suites.generate(folder, Suites.ALL, Intent.WRITE);

    assertThat(Files.readString(folder.resolve("src/test/java/generated/Model2dNetTest.java")))
        .contains("\nclass Model2dNetTest\n");
  }

  @Test
  void the_horizon_is_carried_and_no_class_has_the_name_of_an_import() throws IOException {
    declare(
        """
        { "id": "model-under", "entry": "m.Net", "datasets": ["d"], "data": { "lookback": 4, "horizon": 3 } }
        """);
    Suites.generate(folder, Suites.ALL, Intent.WRITE);

    assertThat(suite("ModelModelUnderTest"))
        .contains("\nclass ModelModelUnderTest\n", "Pipeline.of(\"\", \"\", \"\", 4).horizon(3)");
    assertThat(suite("DatasetsTest")).contains(".horizon(3),\n            \"d\")");
  }

  @Test
  void values_that_maps_and_lists_of_java_refuse_are_written_otherwise() throws IOException {
    declare(
        """
        { "id": "m", "entry": "m.Net", "datasets": ["d"], "hyperparameters": { "x": {
          "grid": { "a": 1, "b": 2, "c": 3, "d": 4, "e": 5, "f": 6, "g": 7, "h": 8, "i": 9, "j": 10, "k": 11 },
          "layers": [null, 2], "of": { "none": null } } } }
        """);
    Suites.generate(folder, Suites.ALL, Intent.WRITE);

    assertThat(suite("MTest"))
        .contains("\"grid\", ModelUnderTest.map(\"a\", 1, ", "\"k\", 11)")
        .contains("\"layers\", java.util.Arrays.asList(new Object[] {null, 2})")
        .contains("\"of\", ModelUnderTest.map(\"none\", null)");
  }

  @Test
  void what_a_suite_in_java_cannot_ask_is_told() throws IOException {
    declare(
        """
        { "id": "net", "entry": "m.Net", "kind": "neural-network", "datasets": ["d"],
          "capabilities": ["gradient"], "knobs": { "dropout": 0.5, "batchSize": 8 }, "network": { "build": "weights" } },
        { "id": "bare", "entry": "m.Net", "kind": "neural-network", "datasets": ["d"],
          "capabilities": ["gradient"] }
        """);
    GenerateAnswer answer = Suites.generate(folder, Suites.ALL, Intent.WRITE);

    List<String> hooks =
        List.of(
            "everyParameterGetsAGradient",
            "everyLayerTakesPart",
            "dropoutReachesItsLayers",
            "fitIsInTrainingMode",
            "gradientsAreClearedBetweenSteps",
            "epochSeesEachRowOnce");
    assertThat(answer.lacking().get("net")).isEqualTo(hooks);
    assertThat(answer.lacking().get("bare"))
        .containsExactly(
            "everyParameterGetsAGradient",
            "everyParameterMoves",
            "everyLayerTakesPart",
            "fitIsInTrainingMode",
            "gradientsAreClearedBetweenSteps");
  }

  @Test
  void every_other_check_of_python_is_one_of_java() {
    List<String> java = Check.java(ShippedFile.java()).stream().map(Check::id).distinct().toList();
    assertThat(Check.python(ShippedFile.python()).stream().map(Check::id).map(Names::method))
        .filteredOn(name -> !java.contains(name))
        .containsExactlyInAnyOrder(
            "everyParameterGetsAGradient",
            "everyLayerTakesPart",
            "dropoutReachesItsLayers",
            "fitIsInTrainingMode",
            "gradientsAreClearedBetweenSteps",
            "epochSeesEachRowOnce");
  }

  @Test
  void a_constraint_of_a_number_is_one_for_all_columns() throws IOException {
    declare(
        """
        { "id": "all", "entry": "m.Net", "datasets": ["d"], "knobs": { "m": 1 },
          "monotone": { "parameter": "m" } },
        { "id": "each", "entry": "m.Net", "datasets": ["d"], "knobs": { "m": [1, 1] },
          "monotone": { "parameter": "m" } }
        """);
    Suites.generate(folder, Suites.ALL, Intent.WRITE);

    assertThat(suite("AllTest")).contains("MonotoneContract").doesNotContain("MonotoneColumn");
    assertThat(suite("EachTest")).contains("MonotoneContract,\n        MonotoneColumnContract {");
  }

  @Test
  void known_failures_of_a_dataset_are_carried() throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        """
        {
          "schemaVersion": 1,
          "project": { "id": "p", "name": "P" },
          "tests": { "junit5": { "package": "lab" } },
          "datasets": [ { "id": "d", "path": "d.csv", "rows": 3, "expectedFailures": [
            { "check": "rows_are_as_declared", "reason": "it's \\"cut\\"", "until": "2099-12-31" } ] } ]
        }
        """);
    Suites.generate(folder, Suites.ALL, Intent.WRITE);

    assertThat(Files.readString(folder.resolve("src/test/java/lab/DatasetsTest.java")))
        .contains(
            """
            Dataset.of("d", "d.csv").rows(3)
                          .expectedFailure("rows_are_as_declared", "it's \\"cut\\"", "2099-12-31"));
            """);
  }

  private void declare(String models) throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        """
        {
          "schemaVersion": 1,
          "project": { "id": "p", "name": "P" },
          "datasets": [ { "id": "d", "path": "d.csv" } ],
          "models": [ %s ]
        }
        """
            .formatted(models));
  }

  private String suite(String name) throws IOException {
    return Files.readString(folder.resolve("src/test/java/generated/" + name + ".java"));
  }

  @Test
  void text_of_a_stranger_stays_a_value() throws IOException {
    Files.writeString(
        folder.resolve("project.json"),
        """
        {
          "schemaVersion": 1,
          "project": { "id": "p", "name": "P" },
          "datasets": [ { "id": "d", "path": "d.csv" } ],
          "models": [
            { "id": "two-b", "entry": "m.Two", "kind": "classifier", "capabilities": ["in-memory"], "datasets": ["d"],
              "adapter": { "probabilities": "chances" },
              "hyperparameters": { "x": { "a": null, "b": "\\\\u0022);\\"", "c": [1, 2.50, 10000000000], "d": { "e": true } } },
              "expectedFailures": [ { "check": "nanIsRefused", "reason": "why \\"so\\"", "until": "2099-12-31" } ] }
          ]
        }
        """);
    Suites.generate(folder, Suites.ALL, Intent.WRITE);
    String suite = Files.readString(folder.resolve("src/test/java/generated/TwoBTest.java"));

    assertThat(suite.substring(suite.indexOf("class ")))
        .isEqualTo(
            """
            class TwoBTest
                implements ClassifierContract, NanRefusedContract, SteadyContract {

              private final ModelUnderTest model =
                  ModelUnderTest.of("two-b", "m.Two")
                      .data(Pipeline.of("", "", "", 12))
                      .classifier()
                      .adapter("fit", "predict", "save", "load")
                      .probabilities("chances")
                      .capabilities("in-memory")
                      .hyper("x", "a", null, "b", "\\\\u0022);\\"", "c", java.util.List.of(1, 2.5, 10000000000L), "d", java.util.Map.of("e", true))
                      .on(DatasetsTest.ALL, "d")
                      .expectedFailure("nanIsRefused", "why \\"so\\"", "2099-12-31");

              @Override
              public ModelUnderTest model() {
                return model;
              }
            }
            """);
  }
}
