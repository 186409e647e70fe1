package dev.victor.testgen.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.testgen.contract.ShippedFile;
import dev.victor.testgen.generate.Generation.Intent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JunitGenerationTest {

  private static final Path JUNIT = Path.of("src/test/resources/dev/victor/testgen/junit5");

  @TempDir private Path folder;

  @Test
  void the_fixture_is_generated_as_it_was_reviewed() throws IOException {
    Files.copy(JUNIT.resolve("project/project.json"), folder.resolve("project.json"));
    Suites.looksLike(folder, "src/test/java/lab/generated", JUNIT.resolve("fixture"));
    assertThat(Suites.generate(folder, Suites.ALL, Intent.CHECK).cases()).isEqualTo(194);
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
