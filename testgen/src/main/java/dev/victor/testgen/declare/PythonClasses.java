package dev.victor.testgen.declare;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.io.Slashed;
import dev.victor.core.json.JsonFile;
import dev.victor.core.workspace.Globs;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.python.PythonScript;
import dev.victor.testgen.subject.PythonModels;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the classes of a workspace's Python sources show: parsed, never imported.
final class PythonClasses {

  private static final String SCRIPT = "/dev/victor/testgen/pytest/inspect.py";
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final int LARGEST = 1 << 20;
  private static final int MOST = 50;
  private static final Set<String> FOREIGN =
      Set.of("venv", "site-packages", "node_modules", "build", "dist", "tests", "victor_contracts");

  private final Session session;
  private final Workspace workspace;
  private final Path sources;

  PythonClasses(Session session) {
    this.session = session;
    this.workspace = session.workspace();
    this.sources = workspace.inside(PythonModels.of(workspace).sources());
  }

  /// The class of an entry.
  ///
  /// @throws BadInput when there is none
  Found named(String entry) {
    String module = entry.substring(0, entry.indexOf(':'));
    String name = entry.substring(entry.indexOf(':') + 1);
    Path file = sources.resolve(module.replace('.', '/') + ".py");
    if (!Files.isRegularFile(file)) {
      throw new BadInput(
          Slashed.of(workspace.root().relativize(file)),
          "there is no such file",
          "say --entry module:Class, or tests.pytest.sources in project.json");
    }
    return in(file).stream()
        .filter(found -> found.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new BadInput(
                Slashed.of(workspace.root().relativize(file)),
                "has no class " + name,
                "write it, or say another --entry"));
  }

  /// Every class that can be trained and asked.
  List<Found> models() {
    String folder = Slashed.of(workspace.root().relativize(sources));
    String glob = folder.isEmpty() ? "**/*.py" : folder + "/**/*.py";
    List<Found> models = new ArrayList<>();
    Globs.match(workspace, glob).stream()
        .filter(this::isOwn)
        .filter(PythonClasses::mayHoldModel)
        .limit(MOST)
        .forEach(file -> readable(file).stream().filter(Found::isModel).forEach(models::add));
    return models;
  }

  /// Whether a file is the user's own code: no test, and nothing that was installed.
  private boolean isOwn(Path file) {
    for (Path part : sources.relativize(file)) {
      String name = part.toString();
      if (FOREIGN.contains(name) || name.startsWith("test_") || name.startsWith(".")) {
        return false;
      }
    }
    return true;
  }

  /// The classes of one file among many: none when it is no Python.
  private List<Found> readable(Path file) {
    try {
      return in(file);
    } catch (OutsideFailed noPython) {
      return List.of();
    }
  }

  private static boolean mayHoldModel(Path file) {
    try {
      return Files.size(file) <= LARGEST
          && Files.readString(file, StandardCharsets.ISO_8859_1).contains("class ");
    } catch (IOException unreadable) {
      return false;
    }
  }

  private List<Found> in(Path file) {
    String text =
        new PythonScript(session.environment(), SCRIPT)
            .run(workspace.root(), LONGEST, List.of(file.toString()));
    Object said =
        JsonFile.parse(text.getBytes(StandardCharsets.UTF_8), "inspect.py")
            .root()
            .plain(Optional.empty());
    if (!(said instanceof Map<?, ?> map) || !(map.get("classes") instanceof List<?> classes)) {
      throw new OutsideFailed(
          "inspect.py",
          "said something unexpected",
          "check that python3 runs and prints nothing of its own");
    }
    String path = Slashed.of(sources.relativize(file));
    String module = path.substring(0, path.length() - ".py".length()).replace('/', '.');
    return classes.stream()
        .map(one -> (Map<?, ?>) one)
        .map(one -> new Found(module + ":" + one.get("name"), one))
        .toList();
  }
}
