package dev.victor.cli.init;

import dev.victor.cli.init.Draft.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What Gradle's `settings.gradle(.kts)` and `build.gradle(.kts)` say in the forms everybody uses;
/// nothing is run.
final class GradleFiles {

  private static final Pattern NAME =
      Pattern.compile("rootProject\\.name\\s*=\\s*[\"']([^\"'$]+)[\"']");
  private static final Pattern VERSION =
      Pattern.compile("(?m)^version\\s*=?\\s*[\"']([^\"'$]+)[\"']");
  private static final Pattern JAVA =
      Pattern.compile("(?:JavaLanguageVersion\\.of\\(|VERSION_|jvmToolchain\\()(\\d{1,2})");

  private GradleFiles() {}

  static Optional<Said> in(Path root) {
    Optional<String> build = first(root, "build.gradle", "build.gradle.kts");
    Optional<String> settings = first(root, "settings.gradle", "settings.gradle.kts");
    if (build.isEmpty() && settings.isEmpty()) {
      return Optional.empty();
    }
    List<Part> stack = new ArrayList<>();
    String java = build.flatMap(text -> find(JAVA, text)).orElse("");
    if (Files.isDirectory(root.resolve("src/main/kotlin"))) {
      stack.add(new Part("Kotlin", "", "language"));
    }
    if (stack.isEmpty() || Files.isDirectory(root.resolve("src/main/java"))) {
      stack.add(new Part("Java", java, "language"));
    }
    stack.add(new Part("Gradle", "", "build"));
    return Optional.of(
        new Said(
            settings.flatMap(text -> find(NAME, text)),
            Optional.empty(),
            build.flatMap(text -> find(VERSION, text)),
            Optional.empty(),
            stack));
  }

  private static Optional<String> first(Path root, String... names) {
    return Stream.of(names)
        .map(name -> SmallFile.read(root.resolve(name)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<String> find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
