package dev.victor.testgen.coverage.ci;

import dev.victor.core.failure.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// How a project's tests are run with coverage, and what they leave.
enum BuildKind {
  /// Maven with the JaCoCo plugin.
  MAVEN(
      "java",
      "jacoco",
      "maven",
      """
            - name: Test
              run: mvn -B -ntp verify
      """),
  /// Gradle with the jacoco plugin.
  GRADLE(
      "java",
      "jacoco",
      "gradle",
      """
            - name: Test
              run: ./gradlew --no-daemon test jacocoTestReport
      """),
  /// pytest under coverage.py.
  PYTHON(
      "python",
      "cobertura",
      "",
      """
            - name: Test
              run: |
                python -m coverage run --branch --source=@SOURCE@ -m pytest
            - name: Tell what ran
              if: always()
              run: |
                python -m coverage json
                python -m coverage xml
      """);

  private static final List<String> PYTHON_FILES =
      List.of(
          "pyproject.toml", "setup.py", "setup.cfg", "requirements.txt", "pytest.ini", "tox.ini");

  /// What says in `pyproject.toml` that it is more than the settings of tools.
  private static final Pattern PACKAGE =
      Pattern.compile("(?m)^\\[(project|build-system|tool\\.poetry)\\]");

  private static final int LARGEST = 1 << 20;

  private final String flag;
  private final String format;
  private final String cache;
  private final String tests;

  BuildKind(String flag, String format, String cache, String tests) {
    this.flag = flag;
    this.format = format;
    this.cache = cache;
    this.tests = tests;
  }

  /// The kind of the project in a folder.
  ///
  /// @throws BadInput when it is none of these
  static BuildKind of(Path root) {
    if (Files.isRegularFile(root.resolve("pom.xml"))) {
      return MAVEN;
    }
    if (Files.isRegularFile(root.resolve("build.gradle"))
        || Files.isRegularFile(root.resolve("build.gradle.kts"))) {
      return GRADLE;
    }
    if (PYTHON_FILES.stream().anyMatch(file -> Files.isRegularFile(root.resolve(file)))) {
      return PYTHON;
    }
    throw new BadInput(
        null,
        "none of pom.xml, build.gradle, "
            + String.join(", ", PYTHON_FILES)
            + " is here, so victor does not know how the tests are run",
        "write a workflow by hand that ends with: victor coverage check");
  }

  /// The flag under which services keep its coverage.
  String flag() {
    return flag;
  }

  /// The format of its reports in Coveralls' words.
  String format() {
    return format;
  }

  /// The steps that run the tests.
  String tests(Path root) {
    return tests.replace("@SOURCE@", Files.isDirectory(root.resolve("src")) ? "src" : ".");
  }

  /// The steps before them.
  String setup(Path root) {
    String java =
        """
              - uses: actions/setup-java
                with:
                  distribution: temurin
                  java-version: '25'
        """
            + (cache.isEmpty() ? "" : "          cache: " + cache + "\n");
    return this == PYTHON ? java + python(root) : java;
  }

  private static String python(Path root) {
    String needs =
        Files.isRegularFile(root.resolve("requirements.txt")) ? " -r requirements.txt" : "";
    return """
          - uses: actions/setup-python
            with:
              python-version: '3.13'
          - name: Install
            run: python -m pip install pytest 'coverage>=7.6.2'%s
    """
        .formatted(needs + (isPackage(root) ? " -e ." : ""));
  }

  /// Whether pip can install the folder.
  private static boolean isPackage(Path root) {
    if (Files.isRegularFile(root.resolve("setup.py"))) {
      return true;
    }
    Path file = root.resolve("pyproject.toml");
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return PACKAGE.matcher(new String(in.readNBytes(LARGEST), StandardCharsets.UTF_8)).find();
    } catch (IOException e) {
      throw new BadInput("pyproject.toml", "cannot be read", "check its permissions", e);
    }
  }
}
