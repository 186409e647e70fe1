package dev.victor.testgen.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import dev.victor.testgen.junit5.Workshop.Run;
import dev.victor.testgen.junit5.Workshop.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Other ways to write a model than those of the fixture project, and failures that are expected.
class KindsTest {

  @TempDir private static Path folder;
  private static Workshop workshop;

  @BeforeAll
  static void open() throws IOException {
    System.setProperty("victor.root", Workshop.project().toString());
    workshop = new Workshop(folder).withContracts();
  }

  @AfterAll
  static void close() throws IOException {
    System.clearProperty("victor.root");
    workshop.close();
  }

  @Test
  void a_classifier_of_texts_and_floats_made_of_a_map_passes() throws IOException {
    Run run = run("", "", "Nearest");
    assertThat(run.failures()).isEmpty();
    assertThat(run.passed()).isEqualTo(55);
  }

  @Test
  void probabilities_are_asked_by_the_name_that_is_declared() throws IOException {
    Run run = run("predictProbabilities", ".probabilities(\"chances\")", "Nearest");
    assertThat(run.failures()).isEmpty();
    assertThat(run.passed()).isEqualTo(55);
  }

  @Test
  void a_network_made_by_setters_that_predicts_row_by_row_passes() throws IOException {
    Run run = run("", "", "Perceptron");
    assertThat(run.failures()).isEmpty();
    assertThat(run.passed()).isEqualTo(31);
  }

  @Test
  void a_constraint_with_a_direction_for_each_column_passes() throws IOException {
    Run run = run("", "", "Slopes");
    assertThat(run.failures()).isEmpty();
    assertThat(run.passed()).as("two directions, on all columns and on one").isEqualTo(4);
  }

  @Test
  void a_bug_that_is_expected_passes_until_its_day() throws IOException {
    String until = ".expectedFailure(\"test_wrong_width_is_an_error\", \"known\", \"2999-12-31\")";
    assertThat(bug(until).failures()).isEmpty();
    assertThat(bug("").failures())
        .containsOnlyKeys(
            "wrongWidthIsAnError[nearest-plain-wave]", "wrongWidthIsAnError[nearest-shrunk-wave]");
    assertThat(bug(until.replace("2999", "2020")).failures().values())
        .hasSize(2)
        .allSatisfy(failure ->
            assertThat(failure)
                .contains("expected to fail until 2020-12-31 (known), and that day has passed"));
  }

  @Test
  void what_passes_although_it_is_expected_to_fail_fails() throws IOException {
    Run run =
        run(
            "",
            ".expectedFailure(\"nanIsRefused[nearest-plain-wave]\", \"once\", \"2999-12-31\")",
            "Nearest");
    assertThat(run.failures()).containsOnlyKeys("nanIsRefused[nearest-plain-wave]");
    assertThat(run.failures().values())
        .allSatisfy(failure ->
            assertThat(failure)
                .contains("expectedFailures says it fails (once): remove it from project.json"));
  }

  @Test
  void an_expected_failure_of_no_check_is_told() throws IOException {
    Run run = run("", ".expectedFailure(\"loss_falls\", \"x\", \"2999-12-31\")", "Nearest");
    assertThat(run.passed()).isZero();
    assertThat(run.failures().values())
        .allSatisfy(failure ->
            assertThat(failure)
                .contains("names loss_falls, and no such check is generated for this model"));
  }

  @Test
  void a_model_that_cannot_be_made_says_what_to_do() throws IOException {
    Run run = run("Map<String, Object> settings", "", "Nearest");
    assertThat(run.failures().get("fitReturnsTheModel[nearest-shrunk-wave]"))
        .contains(
            "no constructor of lab.kinds.Nearest has the parameters [shrink]",
            "compile it with -parameters");
  }

  @Test
  void a_target_lies_as_far_ahead_as_the_horizon_says() throws IOException {
    assertThat(horizon("").failures()).isEmpty();
    assertThat(horizon("lab.data.Series:windows").failures())
        .containsOnlyKeys("windowsFollowEachOther[Series.windows-8-3]")
        .allSatisfy((check, failure) ->
            assertThat(failure)
                .contains(
                    "the target of window 0 lies 1 steps after its last value and the horizon is"
                        + " 3"));
  }

  @Test
  void a_reader_of_the_contract_is_taken_for_datasets_that_no_model_reads() throws IOException {
    Run run = workshop.run(List.of(datasets("DatasetContract, ReaderContract", "", "")));
    assertThat(run.failures()).isEmpty();
    assertThat(run.passed()).isEqualTo(3);
  }

  @Test
  void a_dataset_has_failures_of_its_own_that_are_expected() throws IOException {
    String known = ".rows(%s).expectedFailure(\"rows_are_as_declared\", \"cut\", \"%s-12-31\")";
    assertThat(counted(".rows(9)").failures()).containsOnlyKeys("rowsAreAsDeclared[wave]");
    assertThat(counted(known.formatted(9, 2999)).failures()).isEmpty();
    assertThat(counted(known.formatted(9, 2020)).failures().values())
        .singleElement()
        .asString()
        .contains("expected to fail until 2020-12-31 (cut), and that day has passed");
    assertThat(counted(known.formatted(130, 2999)).failures().values())
        .singleElement()
        .asString()
        .contains("passes, and expectedFailures says it fails (cut)");
  }

  @Test
  void an_expected_failure_of_what_a_dataset_does_not_declare_is_told() throws IOException {
    Run run = counted(".expectedFailure(\"rowsAreAsDeclared\", \"x\", \"2999-12-31\")");
    assertThat(run.passed()).isZero();
    assertThat(run.failures().values())
        .singleElement()
        .asString()
        .contains(
            "expectedFailures of wave names rowsAreAsDeclared, and no such check is generated"
                + " for this dataset");
  }

  private static Run counted(String declared) throws IOException {
    String more = declared + ", Dataset.of(\"other\", \"datasets/wave.csv\").rows(130)";
    return workshop.run(List.of(datasets("DatasetContract, RowsContract", more, "")));
  }

  private static Run horizon(String windows) throws IOException {
    Path series = Workshop.project().resolve("src/main/java/lab/data/Series.java");
    return workshop.run(
        List.of(
            Source.of("Series.java", Files.readString(series)),
            datasets(
                "DatasetContract, PipelineContract",
                "",
                ".through(Pipeline.of(\"\", \"" + windows + "\", \"\", 8).horizon(3), \"wave\")")));
  }

  private static Source datasets(String contracts, String declared, String through) {
    return Source.of(
        "WaveTest.java",
        """
        package lab.generated;

        import java.util.List;
        import lab.generated.contracts.*;

        class WaveTest implements %s {
          @Override
          public DataPlan plan() {
            return DataPlan.of(List.of(Dataset.of("wave", "datasets/wave.csv")%s))%s;
          }
        }
        """
            .formatted(contracts, declared, through));
  }

  private static Run bug(String expected) throws IOException {
    return run("row.length != width", expected, "Nearest");
  }

  /// The sources of a kind, with a bug named by what it takes away and more parameters.
  private static Run run(String bug, String parameters, String kind) throws IOException {
    Path sources = Path.of("src/test/resources/dev/victor/testgen/junit5/kinds");
    String model = Files.readString(sources.resolve(kind + ".java"));
    String test = Files.readString(sources.resolve(kind + "Test.java"));
    String broken =
        switch (bug) {
          case "row.length != width" ->
              model
                  .replace(bug, "row.length < 0")
                  .replace("j < centre.length", "j < Math.min(row.length, centre.length)");
          case "Map<String, Object> settings" ->
              model
                  .replace(
                      "public Nearest(" + bug + ") {",
                      "public Nearest(Map<String, Object> settings, int more) {")
                  .replace("Double.parseDouble(own[1])));", "Double.parseDouble(own[1])), 0);");
          case "predictProbabilities" -> model.replace(bug, "chances");
          default -> model;
        };
    return workshop.run(
        List.of(
            Source.of(kind + ".java", broken),
            Source.of(
                kind + "Test.java",
                test.replace(
                    "\n          .on(", "\n          " + parameters + "\n          .on("))));
  }
}
