package dev.victor.testgen.declare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.testgen.Desk;
import dev.victor.testgen.declare.NewModel.Wish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewJavaModelTest {

  private static final Path MODELS = Path.of("src/test/resources/dev/victor/testgen/junit5");

  @TempDir private Path folder;

  private String declared(String id, String entry, String... hyper) throws IOException {
    Wish wish =
        new Wish(
            id,
            Optional.of(entry).filter(word -> !word.isEmpty()),
            Optional.empty(),
            List.of(hyper));
    return lab().run(session -> NewModel.declare(session, wish, true)).text();
  }

  private Desk lab() throws IOException {
    Desk desk = new Desk(folder);
    for (String name : new String[] {"Forecaster", "Ridge", "Stumps"}) {
      desk.file(
          "src/main/java/lab/models/" + name + ".java",
          fixture("project/src/main/java/lab/models/" + name));
    }
    for (String name : new String[] {"Nearest", "Perceptron"}) {
      desk.file("src/main/java/lab/kinds/" + name + ".java", fixture("kinds/" + name));
    }
    return desk;
  }

  private static String fixture(String name) throws IOException {
    return Files.readString(MODELS.resolve(name + ".java"));
  }

  @Test
  void a_constructor_shows_the_names_of_its_parameters() throws IOException {
    assertThatExceptionOfType(UsageError.class)
        .isThrownBy(() -> declared("ridge", ""))
        .withMessageContaining("Ridge cannot be made without alpha, which has no default");
    assertThat(declared("ridge", "", "alpha=0.5", "intercept=true"))
        .isEqualTo(
            """
            would be added to "models":
                {
                  "id": "ridge",
                  "entry": "lab.models.Ridge",
                  "kind": "regressor",
                  "hyperparameters": { "default": { "alpha": 0.5, "intercept": true } }
                }
            """);
  }

  @Test
  void a_builder_shows_names_and_defaults() throws IOException {
    assertThat(declared("stumps", ""))
        .isEqualTo(
            """
            would be added to "models":
                {
                  "id": "stumps",
                  "entry": "lab.models.Stumps",
                  "kind": "boosted-trees",
                  "capabilities": ["seeded", "handles-nan", "iterative"],
                  "hyperparameters": { "default": {} },
                  "knobs": { "rounds": 10, "learningRate": 0.015, "subsample": 0.5, "monotone": 1 },
                  "monotone": { "parameter": "monotone", "directions": [1, -1] }
                }
            """);
  }

  @Test
  void a_map_shows_what_is_read_of_it_and_methods_are_known_by_their_shapes() throws IOException {
    assertThat(declared("near", "lab.kinds.Nearest"))
        .isEqualTo(
            """
            would be added to "models":
                {
                  "id": "near",
                  "entry": "lab.kinds.Nearest",
                  "kind": "classifier",
                  "adapter": { "fit": "train", "predict": "classify", "save": "write", "load": "read" },
                  "capabilities": ["probabilities"],
                  "hyperparameters": { "default": {} },
                  "knobs": { "shrink": 1.0, "softness": 0.05 }
                }
            """);
  }

  @Test
  void setters_show_names_and_defaults() throws IOException {
    assertThat(declared("perceptron", ""))
        .isEqualTo(
            """
            would be added to "models":
                {
                  "id": "perceptron",
                  "entry": "lab.kinds.Perceptron",
                  "kind": "neural-network",
                  "capabilities": ["seeded", "iterative", "gradient", "in-memory"],
                  "network": { "build": "parameters" },
                  "hyperparameters": { "default": {} },
                  "knobs": { "epochs": 25, "rate": 0.0025 }
                }
            """);
  }

  @Test
  void a_class_has_what_it_inherits_and_data_is_read_as_by_the_other_models() throws IOException {
    Desk desk =
        new Desk(folder)
            .models(
                """
                { "id": "old", "entry": "lab.Old", "datasets": ["sine"], "data": { "lookback": 4, "horizon": 2 } },
                { "id": "py", "entry": "lab.old:Old", "datasets": ["sine"], "data": { "lookback": 9 } }
                """)
            .file(
                "src/main/java/lab/base/Fitted.java",
                """
                package lab.base;
                public abstract class Fitted<T> {
                  protected int depth = 8;
                  public void setDepth(int value) { depth = value; }
                  public T fit(float[][] rows, float[] targets) { return null; }
                  public final void store(java.io.File file) { }
                }
                """)
            .file(
                "src/main/java/lab/Mine.java",
                """
                package lab;
                import java.util.TreeMap;
                import lab.base.Fitted;
                public record Other(double[][] rows) { }
                class Mine extends Fitted<Mine> {
                  public static Mine restore(java.nio.file.Path file) { return new Mine(); }
                  public java.util.List<Double> predict(float[][] rows) { return null; }
                }
                """)
            .file("src/main/java/lab/Broken.java", "class Broken { double[][] x() { } ");
    Wish wish = new Wish("mine", Optional.empty(), Optional.empty(), List.of());
    assertThat(desk.run(session -> NewModel.declare(session, wish, true)).text())
        .contains(
            "\"entry\": \"lab.Mine\"",
            "\"kind\": \"regressor\"",
            "\"data\": { \"lookback\": 4, \"horizon\": 2 }",
            "\"adapter\": { \"save\": \"store\", \"load\": \"restore\" }",
            "\"knobs\": { \"depth\": 2 }")
        .doesNotContain("in-memory");
  }

  @Test
  void a_class_that_is_not_there_is_said_with_its_file() throws IOException {
    assertThatExceptionOfType(BadInput.class)
        .isThrownBy(() -> declared("x", "lab.models.Gone"))
        .withMessage("there is no such file")
        .satisfies(none -> assertThat(none.where()).contains("src/main/java/lab/models/Gone.java"));
    assertThatExceptionOfType(UsageError.class)
        .isThrownBy(() -> declared("x", "..etc.Passwd"))
        .withMessageContaining("is no module:Class and no package.Class");
    assertThatExceptionOfType(UsageError.class)
        .isThrownBy(() -> declared("x", ""))
        .withMessageContaining("there is more than one class that it could be");
  }

  @Test
  void what_is_no_java_is_said_with_its_line() throws IOException {
    Desk desk =
        new Desk(folder).file("src/main/java/Broken.java", "class Broken {\n  double[][] x() }\n");
    Wish wish = new Wish("x", Optional.of("Broken"), Optional.empty(), List.of());
    assertThatExceptionOfType(BadInput.class)
        .isThrownBy(() -> desk.run(session -> NewModel.declare(session, wish, true)))
        .withMessageStartingWith("is no Java: ")
        .satisfies(broken -> assertThat(broken.where()).contains("src/main/java/Broken.java:2"));
  }
}
