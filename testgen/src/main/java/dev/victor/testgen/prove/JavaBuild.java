package dev.victor.testgen.prove;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The build of a workspace, which knows where JUnit is: Maven or Gradle, offline.
///
/// @param program to start
/// @param options before the tests
/// @param maven or Gradle
record JavaBuild(Path program, List<String> options, boolean maven) {

  /// Tests are compiled once: the sources change below them, not what they call.
  private static final String LAZY = "-Dmaven.compiler.useIncrementalCompilation=false";

  /// Copies the list.
  JavaBuild {
    options = List.copyOf(options);
  }

  /// The one that the workspace has.
  ///
  /// @throws NeedsPerson when it has none, or its program is not installed
  static JavaBuild of(Session session) {
    Path root = session.workspace().root();
    if (Files.isRegularFile(root.resolve("pom.xml"))) {
      return new JavaBuild(
          program(session.environment(), "mvn"), List.of("-o", "-q", "-B", "test", LAZY), true);
    }
    if (Stream.of("build.gradle", "build.gradle.kts")
        .anyMatch(name -> Files.isRegularFile(root.resolve(name)))) {
      return new JavaBuild(
          program(session.environment(), "gradle"),
          List.of("--offline", "--no-daemon", "-q", "test"),
          false);
    }
    throw new NeedsPerson(
        null,
        "there is neither pom.xml nor build.gradle, and only a build can run the suites",
        "add one that runs them by mvn test or gradle test");
  }

  private static Path program(Environment environment, String name) {
    return environment
        .program(name)
        .orElseThrow(() ->
            new NeedsPerson(
                null, name + " is not installed", "install it, and put it in the PATH"));
  }

  /// The command that runs test classes.
  List<String> command(List<String> tests) {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(options);
    if (maven) {
      command.add("-Dtest=" + String.join(",", tests));
    } else {
      tests.forEach(test -> command.addAll(List.of("--tests", test)));
    }
    return command;
  }

  /// What a person would type.
  String shown() {
    return maven ? "mvn -o test" : "gradle --offline test";
  }

  /// Where a run leaves what it found.
  String reports() {
    return maven ? "target/surefire-reports" : "build/test-results/test";
  }

  /// What a run must not take over from the one before.
  List<String> stale() {
    return maven ? List.of(reports(), "target/classes") : List.of(reports());
  }
}
