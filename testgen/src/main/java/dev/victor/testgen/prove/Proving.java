package dev.victor.testgen.prove;

import com.fasterxml.jackson.core.JacksonException;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Json;
import dev.victor.core.console.Progress;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.failure.UsageError;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.io.Scratch;
import dev.victor.core.project.Dataset;
import dev.victor.core.project.Model;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.python.PythonScript;
import dev.victor.testgen.subject.ModelFields;
import dev.victor.testgen.subject.PythonModels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Runs the suites of Python models against bugs in a copy of these models.
public final class Proving {

  private static final String SCRIPT = "/dev/victor/testgen/pytest/prove.py";
  private static final Duration LONGEST = Duration.ofHours(6);

  /// What is asked for.
  ///
  /// @param model the only one; all unless said
  /// @param jobs how many bugs are tried at once
  /// @param all name every check that notices, not only the first
  /// @param check a bug that passes unnoticed is a failure
  public record Wish(Optional<String> model, int jobs, boolean all, boolean check) {}

  private Proving() {}

  /// Proves the suites.
  ///
  /// @throws BadInput when there is no model in Python, or its suite is not there
  /// @throws OutsideFailed when Python or pytest cannot be run
  public static Outcome run(Session session, Wish wish) {
    Workspace workspace = session.workspace();
    PythonModels python = PythonModels.of(workspace);
    require(python, workspace, wish);
    PythonScript script = new PythonScript(session.environment(), SCRIPT);
    try (Scratch scratch = Scratch.create()) {
      Path spec = scratch.folder().resolve("spec.json");
      AtomicFile.write(spec, Json.write(spec(python, workspace)));
      List<String> arguments =
          new ArrayList<>(List.of(workspace.root().toString(), spec.toString()));
      wish.model().ifPresent(id -> arguments.addAll(List.of("--model", id)));
      List<String> listing = new ArrayList<>(arguments);
      listing.add("--list");
      int total = (int) script.run(workspace.root(), LONGEST, listing).lines().count();
      arguments.addAll(List.of("--jobs", String.valueOf(wish.jobs())));
      if (wish.all()) {
        arguments.add("--all");
      }
      return new Proof(mutants(session, script, arguments, total), wish.check());
    }
  }

  private static List<Mutant> mutants(
      Session session, PythonScript script, List<String> arguments, int total) {
    List<Mutant> mutants = new ArrayList<>();
    try (Progress progress = new Progress(session.console(), "trying " + total + " bugs")) {
      progress.at(0, total);
      script.run(
          session.workspace().root(),
          LONGEST,
          arguments,
          line -> {
            mutants.add(read(line));
            progress.at(mutants.size(), total);
          });
      return mutants;
    }
  }

  private static Mutant read(String line) {
    try {
      return Mutant.read(line);
    } catch (JacksonException e) {
      throw new OutsideFailed("prove.py", "said something unexpected: " + line, null);
    }
  }

  private static void require(PythonModels python, Workspace workspace, Wish wish) {
    List<String> ids = python.models().stream().map(Model::id).toList();
    if (ids.isEmpty()) {
      throw new BadInput(
          Workspace.PROJECT_FILE,
          "declares no model in Python; only these can be proved",
          "victor test new model declares one");
    }
    wish.model()
        .filter(id -> !ids.contains(id))
        .ifPresent(id -> {
          throw new UsageError(
              "--model",
              "there is no model in Python called '" + id + "'",
              Nearest.remedy(id, ids));
        });
    python.models().stream()
        .filter(model -> wish.model().map(model.id()::equals).orElse(true))
        .map(python::suite)
        .filter(suite -> !Files.isRegularFile(workspace.inside(suite)))
        .findFirst()
        .ifPresent(suite -> {
          throw new BadInput(suite, "is not there", "victor test generate --restore");
        });
  }

  private static Map<String, Object> spec(PythonModels python, Workspace workspace) {
    Map<String, Object> spec = new LinkedHashMap<>();
    spec.put("sources", python.sources());
    spec.put("output", python.output());
    spec.put("copy", workspace.project().datasets().stream().map(Dataset::path).toList());
    spec.put("models", python.models().stream().map(model -> spec(python, model)).toList());
    return spec;
  }

  private static Map<String, Object> spec(PythonModels python, Model model) {
    Map<String, Object> spec = new LinkedHashMap<>();
    spec.put("id", model.id());
    spec.put("entry", model.entry());
    spec.put("test", python.suite(model));
    ModelFields.put(spec, "data", ModelFields.data(model.data()));
    ModelFields.put(spec, "adapter", ModelFields.adapter(model.adapter()));
    ModelFields.put(spec, "monotone", ModelFields.monotone(model.monotone()));
    return spec;
  }
}
