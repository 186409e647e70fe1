package dev.victor.content.document;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.victor.content.input.Contribution;
import dev.victor.content.input.Inputs;
import dev.victor.core.project.Document;
import dev.victor.core.project.Links;
import dev.victor.core.template.Format;
import dev.victor.core.template.Lazy;
import dev.victor.core.template.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the project is fetched, built and tested: `run[{command}]`, from the build files at its top.
/// Only what these files say is told; a project without one has no such commands.
final class HowToRun implements Contribution {

  @Override
  public Map<String, Lazy> to(Document document, Format format, Inputs inputs) {
    return Map.of("run", new Lazy(() -> run(format, inputs)));
  }

  private static List<Map<String, Object>> run(Format format, Inputs inputs) {
    List<String> build = build(Set.copyOf(inputs.names("")), inputs);
    List<String> commands = new ArrayList<>();
    Links links = inputs.project().links();
    if (!build.isEmpty() && links != null && links.repository() != null) {
      String address = links.repository().replaceFirst("/+$", "");
      String folder = address.substring(address.lastIndexOf('/') + 1).replaceFirst("\\.git$", "");
      if (folder.matches("[A-Za-z0-9_][A-Za-z0-9._-]*")) {
        commands.add("git clone " + address);
        commands.add("cd " + folder);
      }
    }
    commands.addAll(build);
    return commands.stream()
        .map(command -> Map.<String, Object>of("command", new Markup(format, command)))
        .toList();
  }

  private static List<String> build(Set<String> names, Inputs inputs) {
    List<String> commands = new ArrayList<>();
    if (names.contains("pom.xml")) {
      commands.add((names.contains("mvnw") ? "./mvnw" : "mvn") + " verify");
    } else if (names.contains("build.gradle") || names.contains("build.gradle.kts")) {
      commands.add((names.contains("gradlew") ? "./gradlew" : "gradle") + " build");
    }
    if (names.contains("Cargo.toml")) {
      commands.add("cargo build");
      commands.add("cargo test");
    }
    if (names.contains("go.mod")) {
      commands.add("go build ./...");
      commands.add("go test ./...");
    }
    if (names.contains("package.json")) {
      commands.addAll(node(names, inputs.text("package.json").orElse("")));
    }
    commands.addAll(python(names));
    if (commands.isEmpty() && names.contains("CMakeLists.txt")) {
      commands.add("cmake -B build");
      commands.add("cmake --build build");
    }
    if (commands.isEmpty() && (names.contains("Makefile") || names.contains("makefile"))) {
      commands.add("make");
    }
    return commands;
  }

  private static List<String> python(Set<String> names) {
    List<String> commands = new ArrayList<>();
    if (names.contains("uv.lock")) {
      commands.add("uv sync");
    } else if (names.contains("poetry.lock")) {
      commands.add("poetry install");
    } else if (names.contains("requirements.txt")) {
      commands.add("pip install -r requirements.txt");
    } else if (names.contains("pyproject.toml") || names.contains("setup.py")) {
      commands.add("pip install .");
    }
    boolean tested = names.contains("pytest.ini") || names.contains("conftest.py");
    if (tested || (!commands.isEmpty() && names.contains("tests"))) {
      commands.add(
          names.contains("uv.lock")
              ? "uv run pytest"
              : names.contains("poetry.lock") ? "poetry run pytest" : "pytest");
    }
    return commands;
  }

  private static List<String> node(Set<String> names, String text) {
    String tool =
        names.contains("pnpm-lock.yaml")
            ? "pnpm"
            : names.contains("yarn.lock")
                ? "yarn"
                : names.contains("bun.lock") || names.contains("bun.lockb") ? "bun" : "npm";
    List<String> commands = new ArrayList<>();
    commands.add(tool + " install");
    JsonNode scripts = scripts(text);
    if (scripts.hasNonNull("build")) {
      commands.add(tool + " run build");
    }
    if (scripts.hasNonNull("test")
        && !scripts.path("test").asText().contains("no test specified")) {
      commands.add(tool + (tool.equals("bun") ? " run test" : " test"));
    }
    if (scripts.hasNonNull("start")) {
      commands.add(tool + " start");
    }
    return commands;
  }

  private static JsonNode scripts(String text) {
    try {
      return JsonMapper.builder().build().readTree(text).path("scripts");
    } catch (JacksonException unreadable) {
      return JsonMapper.builder().build().createObjectNode();
    }
  }
}
