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

/// How the project is fetched, built and tested: `run[{command}]`, from the build files at its top.
/// Only what these files say is told; a project without one has no such commands.
final class HowToRun implements Contribution {

  @Override
  public Map<String, Lazy> to(Document document, Format format, Inputs inputs) {
    return Map.of("run", new Lazy(() -> run(format, inputs)));
  }

  private static List<Map<String, Object>> run(Format format, Inputs inputs) {
    List<String> build = build(inputs);
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

  private static List<String> build(Inputs top) {
    List<String> commands = new ArrayList<>();
    if (has(top, "pom.xml")) {
      commands.add((has(top, "mvnw") ? "./mvnw" : "mvn") + " verify");
    } else if (has(top, "build.gradle") || has(top, "build.gradle.kts")) {
      commands.add((has(top, "gradlew") ? "./gradlew" : "gradle") + " build");
    }
    if (has(top, "Cargo.toml")) {
      commands.add("cargo build");
      commands.add("cargo test");
    }
    if (has(top, "go.mod")) {
      commands.add("go build ./...");
      commands.add("go test ./...");
    }
    if (has(top, "package.json")) {
      commands.addAll(node(top, top.text("package.json").orElse("")));
    }
    commands.addAll(python(top));
    if (commands.isEmpty() && has(top, "CMakeLists.txt")) {
      commands.add("cmake -B build");
      commands.add("cmake --build build");
    }
    if (commands.isEmpty() && (has(top, "Makefile") || has(top, "makefile"))) {
      commands.add("make");
    }
    return commands;
  }

  private static boolean has(Inputs top, String file) {
    return top.file(file).isPresent();
  }

  private static List<String> python(Inputs top) {
    List<String> commands = new ArrayList<>();
    if (has(top, "uv.lock")) {
      commands.add("uv sync");
    } else if (has(top, "poetry.lock")) {
      commands.add("poetry install");
    } else if (has(top, "requirements.txt")) {
      commands.add("pip install -r requirements.txt");
    } else if (has(top, "pyproject.toml") || has(top, "setup.py")) {
      commands.add("pip install .");
    }
    boolean tested = has(top, "pytest.ini") || has(top, "conftest.py");
    if (tested || (!commands.isEmpty() && !top.names("tests").isEmpty())) {
      commands.add(
          has(top, "uv.lock")
              ? "uv run pytest"
              : has(top, "poetry.lock") ? "poetry run pytest" : "pytest");
    }
    return commands;
  }

  private static List<String> node(Inputs top, String text) {
    String tool =
        has(top, "pnpm-lock.yaml")
            ? "pnpm"
            : has(top, "yarn.lock")
                ? "yarn"
                : has(top, "bun.lock") || has(top, "bun.lockb") ? "bun" : "npm";
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
