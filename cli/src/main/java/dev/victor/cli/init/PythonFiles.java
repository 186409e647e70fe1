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

/// What Python's `pyproject.toml`, `setup.py` and `requirements.txt` say; nothing is run.
final class PythonFiles {

  private PythonFiles() {}

  static Optional<Said> in(Path root) {
    Optional<TomlLines> project = SmallFile.read(root.resolve("pyproject.toml")).map(TomlLines::of);
    Optional<String> setup = SmallFile.read(root.resolve("setup.py"));
    if (project.isEmpty() && setup.isEmpty() && !Files.exists(root.resolve("requirements.txt"))) {
      return Optional.empty();
    }
    return Optional.of(
        new Said(
            said(project, setup, "name"),
            said(project, setup, "description"),
            said(project, setup, "version"),
            said(project, setup, "license"),
            stack(project)));
  }

  private static Optional<String> said(
      Optional<TomlLines> project, Optional<String> setup, String key) {
    return Stream.of("project.", "tool.poetry.")
        .map(table -> project.flatMap(toml -> toml.text(table + key)))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> setup.flatMap(text -> argument(text, key)));
  }

  /// An argument of `setup(…)` that is a plain text.
  private static Optional<String> argument(String setup, String name) {
    Matcher matcher =
        Pattern.compile("\\b" + name + "\\s*=\\s*[\"']([^\"'\\\\]+)[\"']").matcher(setup);
    return matcher.find() ? Said.text(matcher.group(1)) : Optional.empty();
  }

  private static List<Part> stack(Optional<TomlLines> project) {
    List<Part> stack = new ArrayList<>();
    String version = project.flatMap(toml -> toml.text("project.requires-python")).orElse("");
    stack.add(new Part("Python", version, "language"));
    project
        .flatMap(toml -> toml.text("build-system.build-backend"))
        .map(backend -> backend.replaceFirst("[._:].*", ""))
        .ifPresent(backend -> stack.add(new Part(backend, "", "build")));
    return stack;
  }
}
