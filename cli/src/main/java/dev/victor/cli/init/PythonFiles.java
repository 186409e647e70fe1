package dev.victor.cli.init;

import dev.victor.cli.init.Draft.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What Python's `pyproject.toml`, `setup.cfg`, `setup.py` and `requirements.txt` say; nothing is
/// run.
final class PythonFiles {

  /// Build backends as their makers write them, by the first part of their module.
  private static final Map<String, String> BACKENDS =
      Map.of(
          "setuptools", "setuptools",
          "poetry", "Poetry",
          "hatchling", "Hatch",
          "flit_core", "Flit",
          "pdm", "PDM",
          "maturin", "maturin",
          "uv_build", "uv",
          "scikit_build_core", "scikit-build-core");

  private final TomlLines project;
  private final IniLines configuration;
  private final String script;

  private PythonFiles(TomlLines project, IniLines configuration, String script) {
    this.project = project;
    this.configuration = configuration;
    this.script = script;
  }

  static Optional<Said> in(Path folder) {
    Optional<String> project = SmallFile.read(folder, "pyproject.toml");
    Optional<String> script = SmallFile.read(folder, "setup.py");
    Optional<IniLines> configuration =
        SmallFile.read(folder, "setup.cfg")
            .map(IniLines::of)
            .filter(ini -> ini.has("metadata") || ini.has("options"));
    if (project.isEmpty()
        && script.isEmpty()
        && configuration.isEmpty()
        && !Files.exists(folder.resolve("requirements.txt"))) {
      return Optional.empty();
    }
    PythonFiles files =
        new PythonFiles(
            TomlLines.of(project.orElse("")),
            configuration.orElseGet(() -> IniLines.of("")),
            script.orElse(""));
    return Optional.of(
        new Said(
            files.said("name"),
            files.said("description"),
            files.said("version"),
            files.said("license"),
            files.home(),
            files.repository(),
            files.stack(folder)));
  }

  private Optional<String> said(String key) {
    return project
        .text("project." + key)
        .or(() -> project.text("tool.poetry." + key))
        .or(() -> configuration.text("metadata." + key))
        .or(() -> argument(key));
  }

  private Optional<String> home() {
    return url("homepage")
        .or(() -> project.text("tool.poetry.homepage"))
        .or(() -> configuration.text("metadata.url"));
  }

  private Optional<String> repository() {
    return Stream.of("repository", "source", "source code", "github")
        .map(this::url)
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> project.text("tool.poetry.repository"));
  }

  /// An entry of `[project.urls]`, whose names everybody writes as they like.
  private Optional<String> url(String name) {
    return project.values().entrySet().stream()
        .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals("project.urls." + name))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// An argument of `setup(…)` that is a plain text.
  private Optional<String> argument(String name) {
    Matcher matcher =
        Pattern.compile("\\b" + name + "\\s*=\\s*[\"']([^\"'\\\\]+)[\"']").matcher(script);
    return matcher.find() ? Said.text(matcher.group(1)) : Optional.empty();
  }

  private List<Part> stack(Path folder) {
    List<Part> stack = new ArrayList<>();
    stack.add(new Part("Python", version(folder), "language"));
    if (Files.exists(folder.resolve("uv.lock"))) {
      stack.add(new Part("uv", "", "build"));
    }
    project
        .text("build-system.build-backend")
        .map(backend -> backend.replaceFirst("[.:].*", ""))
        .flatMap(backend -> Optional.ofNullable(BACKENDS.get(backend)))
        .map(backend -> new Part(backend, "", "build"))
        .filter(part -> !stack.contains(part))
        .ifPresent(stack::add);
    return stack;
  }

  private String version(Path folder) {
    return project
        .text("project.requires-python")
        .or(() -> project.text("tool.poetry.dependencies.python"))
        .or(() -> configuration.text("options.python_requires"))
        .or(() -> argument("python_requires"))
        .or(() ->
            SmallFile.read(folder, ".python-version")
                .map(String::strip)
                .filter(text -> text.matches("\\d[\\d.]*")))
        .orElse("");
  }
}
