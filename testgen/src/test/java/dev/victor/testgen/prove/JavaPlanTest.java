package dev.victor.testgen.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaPlanTest {

  private static final Path JUNIT =
      Path.of("src/test/resources/dev/victor/testgen/junit5").toAbsolutePath();

  @TempDir private Path folder;

  private static List<Attempt> plan(Path root) {
    Workspace workspace = Workspace.require(root);
    return new JavaPlan(workspace).of(workspace.project().models());
  }

  /// `-Dgolden.write=true` takes over what is found.
  @Test
  void the_bugs_of_the_fixture_are_those_that_were_reviewed() throws IOException {
    String found =
        plan(JUNIT.resolve("project")).stream()
            .map(one -> one.id() + "\n  " + one.change() + "\n")
            .collect(Collectors.joining());
    Path golden = JUNIT.resolve("bugs.txt");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, found);
    }
    assertThat(found).isEqualTo(Files.readString(golden));
  }

  @Test
  void constraints_and_classes_in_classes_are_found_and_texts_of_a_stranger_are_no_code()
      throws IOException {
    new Desk(folder)
        .models(
            """
            { "id": "net", "entry": "lab.Nets$Net", "knobs": { "name": "\\"; exit(); \\"", "rate": 0.5 },
              "hyperparameters": { "small": { "rate": 1, "wide": true } },
              "monotone": { "parameter": "signs" }, "adapter": { "fit": "train" } }
            """)
        .file(
            "src/main/java/lab/Nets.java",
            """
            package lab;
            class Nets {
              static class Net {
                private float rate;
                private String name;
                private int[] signs = {};
                private float[] weights = {};
                void train(float[][] rows, String[] labels) {
                  if (labels.length == 0) throw new IllegalArgumentException("nothing");
                  this.weights = new float[use(signs) + name.length()];
                  weights[0] = rate;
                }
                int use(int[] rate) {
                  return rate.length;
                }
              }
            }
            """);

    assertThat(plan(folder))
        .extracting(one -> one.id().replace(":Nets.java", "") + " " + one.change())
        .containsExactly(
            "net:state-shared-by-instances:7 private float[] weights = {}; → private static float[]"
                + " weights = {};",
            "net:global-randomness:8 + float[][] rows = new float[rowsGiven.length][]; for (int at"
                + " = 0; at < rows.length; at++) { rows[at] = rowsGiven[at].clone(); for (int to ="
                + " 0; to < rows[at].length; to++) { rows[at][to] *= 1 + 1e-3 * Math.random(); } }",
            "net:inputs-changed-in-place:8 + if (rows.length > 0 && rows[0].length > 0) {"
                + " rows[0][0] += 1; }",
            "net:rows-left-out:8 + float[][] rows = java.util.Arrays.copyOf(rowsGiven, Math.max(0,"
                + " rowsGiven.length - 1)); String[] labels = java.util.Arrays.copyOf(labelsGiven,"
                + " Math.max(0, labelsGiven.length - 1));",
            "net:targets-of-other-rows:8 + String[] labels = labelsGiven.clone(); for (int at = 0;"
                + " at < labels.length; at++) { labels[at] = labelsGiven[(at + 1) % labels.length];"
                + " }",
            "net:guard-removed:9 if (labels.length == 0) throw new"
                + " IllegalArgumentException(\"nothing\"); → ;",
            "net:constraint-only-upwards:10 this.weights = new float[use(signs) + name.length()]; →"
                + " this.weights = new"
                + " float[use(java.util.Arrays.stream(signs).map(Math::abs).toArray()) +"
                + " name.length()];",
            "net:constraint-turned:10 this.weights = new float[use(signs) + name.length()]; →"
                + " this.weights = new float[use(java.util.Arrays.stream(signs).map(one ->"
                + " -one).toArray()) + name.length()];",
            "net:rate-has-no-effect:11 weights[0] = rate; → weights[0] = 1.0f;");
  }

  @Test
  void a_file_that_is_missing_or_no_java_is_told() throws IOException {
    Desk desk = new Desk(folder).models("{ \"id\": \"m\", \"entry\": \"lab.M\" }");
    assertThatThrownBy(() -> plan(folder))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("there is no such file");

    desk.file("src/main/java/lab/M.java", "package lab;\nclass M { int x = ; }\n");
    assertThatThrownBy(() -> plan(folder))
        .isInstanceOf(BadInput.class)
        .hasMessageContaining("is no Java");
  }
}
