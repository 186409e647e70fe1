package dev.victor.testgen.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.console.Console;
import dev.victor.core.console.Console.Terminal;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.Desk;
import dev.victor.testgen.prove.Proving.Wish;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A script plays the build: it looks at the sources and writes the report of Surefire.
class JavaProvingTest {

  private static final String MODEL =
      """
      package lab;
      class Net {
        private double bias;
        private java.util.Random random;

        void train(double[][] rows, double[] targets) {
          random = new java.util.Random(1);
          bias = targets[0];
        }
        double[] ask(double[] row) {
          if (bias == 0) {
            throw new IllegalStateException("not fitted");
          }
          return new double[] {bias};
        }
      }
      """;

  private static final String BUILD =
      """
      #!/bin/sh
      echo "$@" >>"$SAID"
      pwd >>"$PLACES"
      report() {
        mkdir -p REPORTS
        echo "<testsuite>$1</testsuite>" >REPORTS/TEST-lab.NetTest.xml
      }
      case=src/main/java/lab/Net.java
      if [ -e broken ]; then echo "no such thing as JUnit" >&2; exit 1; fi
      if grep -q static $case; then exit 1; fi
      if grep -q Given $case; then
        report '<testcase name="twoFitsAreEqual{a}"><failure>no</failure></testcase>'
        exit 1
      fi
      if [ -e red ] || ! grep -q 'not fitted' $case; then
        report '<testcase name="fine"/><testcase name="predictBeforeFitIsAnError(Case)[1]"><failure/></testcase><testcase name="predictBeforeFitIsAnError(Case)[2]"><error/></testcase><testcase name="other[a]"><failure/></testcase>'
        exit 1
      fi
      report '<testcase name="fine"/>'
      """;

  @TempDir private Path folder;
  @TempDir private Path programs;
  private Desk desk;

  @BeforeEach
  void workspace() throws IOException {
    desk =
        new Desk(folder)
            .models(
                """
                { "id": "net", "entry": "lab.Net", "adapter": { "fit": "train", "predict": "ask" } }
                """)
            .file("src/main/java/lab/Net.java", MODEL)
            .file("src/test/java/generated/NetTest.java", "")
            .file("src/test/java/generated/DatasetsTest.java", "")
            .file("target/old", "");
    play("mvn", "target/surefire-reports");
    play("gradle", "build/test-results/test");
  }

  private void play(String name, String reports) throws IOException {
    Path program = programs.resolve(name);
    Files.writeString(program, BUILD.replace("REPORTS", reports));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private record Said(String text, int exit) {}

  private Said prove(Optional<String> model, boolean all) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Console console = new Console(stream, stream, Terminal.NONE);
    Map<String, String> variables =
        Map.of(
            "PATH",
            programs + ":/usr/bin:/bin",
            "SAID",
            programs.resolve("said").toString(),
            "PLACES",
            programs.resolve("places").toString());
    Session session =
        new Session(new Environment(variables, folder, folder, Clock.systemUTC()), console);
    var outcome = Proving.run(session, new Wish(model, 2, all, true));
    outcome.print(console);
    return new Said(out.toString(StandardCharsets.UTF_8), outcome.exit().number());
  }

  private Said prove() {
    return prove(Optional.empty(), false);
  }

  @Test
  void each_bug_is_built_in_a_copy_and_told_in_order() throws IOException {
    desk.file("pom.xml", "<project/>");

    Said said = prove();

    assertThat(said.text())
        .isEqualTo(
            """
            net  state shared by instances  src/main/java/lab/Net.java:3   does not compile
            net  state shared by instances  src/main/java/lab/Net.java:4   does not compile
            net  global randomness          src/main/java/lab/Net.java:6   twoFitsAreEqual
            net  inputs changed in place    src/main/java/lab/Net.java:6   unnoticed
            net  rows left out              src/main/java/lab/Net.java:6   twoFitsAreEqual
            net  targets of other rows      src/main/java/lab/Net.java:6   twoFitsAreEqual
            net  refit does not reset       src/main/java/lab/Net.java:7   unnoticed
            net  seed not set               src/main/java/lab/Net.java:7   unnoticed
            net  refit does not reset       src/main/java/lab/Net.java:8   unnoticed
            net  not-fitted guard removed   src/main/java/lab/Net.java:11  predictBeforeFitIsAnError
            4 of 8 bugs are noticed
            src/main/java/lab/Net.java:6 would pass unnoticed: + if (rows.length > 0 && rows[0].length > 0) { rows[0][0] += 1; }
            src/main/java/lab/Net.java:7 would pass unnoticed: random = new java.util.Random(1); → random = fitsSoFar > 1 ? random : (new java.util.Random(1));
            src/main/java/lab/Net.java:7 would pass unnoticed: random = new java.util.Random(1); → random = new java.util.Random();
            src/main/java/lab/Net.java:8 would pass unnoticed: bias = targets[0]; → bias = fitsSoFar > 1 ? bias : (targets[0]);
            """);
    assertThat(said.exit()).isEqualTo(1);
    assertThat(Files.readAllLines(programs.resolve("said")))
        .containsOnly(
            "-o -q -B test -Dmaven.compiler.useIncrementalCompilation=false"
                + " -Dtest=generated.DatasetsTest,generated.NetTest");
    assertThat(Files.readAllLines(programs.resolve("places")))
        .noneMatch(place -> Files.exists(Path.of(place)) || place.startsWith(folder.toString()));
    assertThat(folder.resolve("src/main/java/lab/Net.java")).hasContent(MODEL);
    assertThat(folder.resolve("target/surefire-reports")).doesNotExist();
  }

  @Test
  void gradle_is_asked_where_maven_is_not_and_every_check_is_told() throws IOException {
    desk.file("build.gradle.kts", "");

    assertThat(prove(Optional.of("net"), true).text())
        .contains("predictBeforeFitIsAnError, other\n");
    assertThat(Files.readAllLines(programs.resolve("said")))
        .containsOnly(
            "--offline --no-daemon -q test --tests generated.DatasetsTest --tests"
                + " generated.NetTest");
  }

  @Test
  void a_suite_that_is_red_without_a_bug_proves_nothing() throws IOException {
    desk.file("pom.xml", "<project/>").file("red", "");

    Said said = prove();

    assertThat(said.text())
        .isEqualTo(
            """
            net      fails without a bug
            0 of 0 bugs are noticed
            the suite of net fails as it is: mend that first, nothing is proved of it
            """);
    assertThat(said.exit()).isEqualTo(1);
    assertThat(Files.readAllLines(programs.resolve("said"))).hasSize(1);
  }

  @Test
  void what_is_not_there_is_told_before_anything_is_built() throws IOException {
    assertThatThrownBy(this::prove)
        .isInstanceOf(NeedsPerson.class)
        .hasMessageContaining("neither pom.xml nor build.gradle");

    desk.file("pom.xml", "<project/>").file("broken", "");
    assertThatThrownBy(this::prove)
        .isInstanceOf(OutsideFailed.class)
        .hasMessageContaining("no such thing as JUnit");
    assertThatThrownBy(() -> prove(Optional.of("nets"), false)).isInstanceOf(UsageError.class);
    Files.delete(folder.resolve("src/test/java/generated/NetTest.java"));
    assertThatThrownBy(this::prove).isInstanceOf(BadInput.class);
    Files.delete(programs.resolve("mvn"));
    assertThat(Files.readAllLines(programs.resolve("said"))).hasSize(1);
  }

  @Test
  void links_that_lead_outside_are_not_followed_into_the_copy() throws IOException {
    Path outside = Files.writeString(programs.resolve("outside.csv"), "1");
    Files.createSymbolicLink(folder.resolve("outside.csv"), outside);
    Files.createSymbolicLink(folder.resolve("inside.csv"), folder.resolve("project.json"));
    Files.createSymbolicLink(folder.resolve("around"), folder);

    Path copy = programs.resolve("copy");
    WorkspaceCopy.make(folder, copy);

    assertThat(copy.resolve("outside.csv")).doesNotExist();
    assertThat(copy.resolve("around")).doesNotExist();
    assertThat(copy.resolve("target")).doesNotExist();
    assertThat(copy.resolve("inside.csv"))
        .isRegularFile()
        .satisfies(file -> assertThat(Files.isSymbolicLink(file)).isFalse());
  }
}
