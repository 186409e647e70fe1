package dev.victor.testgen.prove;

import dev.victor.core.command.Outcome;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.failure.UsageError;
import dev.victor.core.project.Model;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.subject.JavaModels;
import dev.victor.testgen.subject.PythonModels;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Runs the suites of models against bugs in a copy of these models.
public final class Proving {

  /// What is asked for.
  ///
  /// @param model the only one; all unless said
  /// @param jobs how many bugs are tried at once
  /// @param all name every check that notices, not only the first
  /// @param check a bug that passes unnoticed is a failure
  public record Wish(Optional<String> model, int jobs, boolean all, boolean check) {

    boolean wants(Model one) {
      return model.map(one.id()::equals).orElse(true);
    }
  }

  private Proving() {}

  /// Proves the suites, those in Python first.
  ///
  /// @throws BadInput when there is no model, or its suite is not there
  /// @throws NeedsPerson when Python, or a build of the Java sources, is not there
  /// @throws OutsideFailed when pytest or the build cannot be run
  public static Outcome run(Session session, Wish wish) {
    Workspace workspace = session.workspace();
    PythonModels python = PythonModels.of(workspace);
    JavaModels java = JavaModels.of(workspace);
    require(workspace, wish);
    List<Model> inPython = wanted(wish, python.models());
    List<Model> inJava = wanted(wish, java.models());
    Stream.concat(inPython.stream().map(python::suite), inJava.stream().map(java::suite))
        .filter(suite -> !Files.isRegularFile(workspace.inside(suite)))
        .findFirst()
        .ifPresent(suite -> {
          throw new BadInput(suite, "is not there", "victor test generate --restore");
        });
    List<Mutant> mutants = new ArrayList<>();
    if (!inPython.isEmpty()) {
      mutants.addAll(PythonProving.run(session, python, wish));
    }
    if (!inJava.isEmpty()) {
      mutants.addAll(JavaProving.run(session, java, inJava, wish));
    }
    return new Proof(mutants, wish.check());
  }

  private static List<Model> wanted(Wish wish, List<Model> models) {
    return models.stream().filter(wish::wants).toList();
  }

  private static void require(Workspace workspace, Wish wish) {
    List<String> ids = workspace.project().models().stream().map(Model::id).toList();
    if (ids.isEmpty()) {
      throw new BadInput(
          Workspace.PROJECT_FILE,
          "declares no model to be proved",
          "victor test new model declares one");
    }
    wish.model()
        .filter(id -> !ids.contains(id))
        .ifPresent(id -> {
          throw new UsageError(
              "--model", "there is no model called '" + id + "'", Nearest.remedy(id, ids));
        });
  }
}
