package dev.victor.cli.init;

import dev.victor.cli.init.Draft.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What Gradle's `settings.gradle(.kts)`, `build.gradle(.kts)` and `gradle.properties` say in the
/// forms everybody uses; nothing is run.
final class GradleFiles {

  private static final Pattern NAME =
      Pattern.compile("rootProject\\.name\\s*=\\s*[\"']([^\"'$]+)[\"']");
  private static final Pattern VERSION =
      Pattern.compile("(?m)^version\\s*=?\\s*[\"']([^\"'$]+)[\"']");
  private static final Pattern DESCRIPTION =
      Pattern.compile("(?m)^description\\s*=?\\s*(?:\"([^\"$\\n]+)\"|'([^'\\n]+)')");
  private static final Pattern SET_VERSION =
      Pattern.compile("(?m)^version\\s*[=:]\\s*([^\\s$]+)\\s*$");
  private static final Pattern JAVA =
      Pattern.compile("(?:JavaLanguageVersion\\.of\\(|VERSION_|jvmToolchain\\()(\\d{1,2})");
  private static final Pattern JAVA_BUILD =
      Pattern.compile(
          "\\bjava\\s*\\{|[\"'`]java(?:-library)?[\"'`]|^\\s*`?(?:java|application)`?\\s*$|sourceCompatibility",
          Pattern.MULTILINE);
  private static final Pattern KOTLIN_PLUGIN =
      Pattern.compile("kotlin\\(\"(?:jvm|multiplatform|android)\"\\)|org\\.jetbrains\\.kotlin\\.");
  private static final Pattern KOTLIN =
      Pattern.compile(
          "(?:kotlin\\(\"\\w+\"\\)|org\\.jetbrains\\.kotlin\\.\\w+[\"']\\)?)\\s*version\\s*\\(?[\"'](\\d[\\w.-]*)[\"']");

  private GradleFiles() {}

  static Optional<Said> in(Path folder) {
    Optional<String> build = SmallFile.first(folder, "build.gradle", "build.gradle.kts");
    Optional<String> settings = SmallFile.first(folder, "settings.gradle", "settings.gradle.kts");
    if (build.isEmpty() && settings.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Said(
            settings.flatMap(text -> find(NAME, text)),
            build.flatMap(text -> find(DESCRIPTION, text)),
            build
                .flatMap(text -> find(VERSION, text))
                .or(() ->
                    SmallFile.read(folder, "gradle.properties")
                        .flatMap(text -> find(SET_VERSION, text)))
                .filter(version -> !version.equals("unspecified")),
            Optional.empty(),
            stack(folder, build.orElse(""))));
  }

  private static List<Part> stack(Path folder, String build) {
    List<Part> stack = new ArrayList<>();
    boolean java = Files.isDirectory(folder.resolve("src/main/java"));
    boolean kotlin =
        Files.isDirectory(folder.resolve("src/main/kotlin")) || KOTLIN_PLUGIN.matcher(build).find();
    if (kotlin) {
      stack.add(new Part("Kotlin", find(KOTLIN, build).orElse(""), "language"));
    }
    if (java || (!kotlin && JAVA_BUILD.matcher(build).find())) {
      stack.add(new Part("Java", find(JAVA, build).orElse(""), "language"));
    }
    stack.add(new Part("Gradle", WrapperFile.gradle(folder), "build"));
    return stack;
  }

  private static Optional<String> find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    return Said.text(
        matcher.groupCount() > 1 && matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
  }
}
