package dev.victor.testgen.prove;

import com.fasterxml.jackson.core.JacksonException;
import dev.victor.core.console.Json;
import dev.victor.core.console.Progress;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.io.Scratch;
import dev.victor.core.project.Dataset;
import dev.victor.core.project.Model;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.prove.Proving.Wish;
import dev.victor.testgen.python.PythonScript;
import dev.victor.testgen.subject.ModelFields;
import dev.victor.testgen.subject.PythonModels;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs the suites of Python models against bugs in a copy of these models: `prove.py` does it.
final class PythonProving {

  private static final String SCRIPT = "/dev/victor/testgen/pytest/prove.py";
  private static final Duration LONGEST = Duration.ofHours(6);

  private PythonProving() {}

  static List<Mutant> run(Session session, PythonModels python, Wish wish) {
    Workspace workspace = session.workspace();
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
      return mutants(session, script, arguments, total);
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
      throw new OutsideFailed(
          "prove.py",
          "said something unexpected: " + line,
          "check that python3 runs and prints nothing of its own");
    }
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
