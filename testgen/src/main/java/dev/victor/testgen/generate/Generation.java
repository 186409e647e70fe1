package dev.victor.testgen.generate;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.core.project.Model;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.merge.GeneratedFile;
import dev.victor.testgen.merge.Regeneration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Test suites made from `project.json`.
public final class Generation {

  /// What is to be done.
  public enum Intent {
    /// Bring the files up to date.
    WRITE,
    /// Say what would be done.
    REHEARSE,
    /// Say whether anything would be done.
    CHECK
  }

  /// Which suites.
  ///
  /// @param only the id of the only model
  /// @param since a revision: models that were touched since
  /// @param restore files that a person deleted come again
  public record Choice(Optional<String> only, Optional<String> since, boolean restore) {

    boolean all() {
      return only.isEmpty() && since.isEmpty();
    }
  }

  private Generation() {}

  /// Generates suites.
  ///
  /// @throws BadInput when `project.json` declares nothing to test
  /// @throws UsageError when the choice names no model or revision
  public static GenerateAnswer run(Session session, Choice choice, Intent intent) {
    Workspace workspace = session.workspace();
    List<Language> languages = languages(workspace);
    List<GeneratedFile> files = new ArrayList<>();
    List<String> suites = new ArrayList<>();
    int cases = 0;
    for (Language language : languages) {
      Predicate<Model> chosen = chosen(session, choice, language);
      List<Model> models = language.models().stream().filter(chosen).toList();
      for (Model model : models) {
        GeneratedFile suite = language.suite(model);
        suites.add(suite.path());
        files.add(suite);
      }
      files.addAll(language.shared());
      cases += language.cases(models);
    }
    Regeneration regeneration =
        new Regeneration(workspace, intent == Intent.WRITE, choice.restore());
    return new GenerateAnswer(regeneration.bring(files, choice.all()), suites, cases, intent);
  }

  private static List<Language> languages(Workspace workspace) {
    if (workspace.project().models().isEmpty() && workspace.project().datasets().isEmpty()) {
      throw new BadInput(
          Workspace.PROJECT_FILE,
          "declares no models and no datasets, so there is nothing to test",
          "victor test new model declares one");
    }
    List<Language> languages = new ArrayList<>();
    PythonSuites.of(workspace).ifPresent(languages::add);
    JavaSuites.of(workspace).ifPresent(languages::add);
    return languages;
  }

  private static Predicate<Model> chosen(Session session, Choice choice, Language language) {
    if (choice.only().isPresent()) {
      String id = choice.only().get();
      List<String> ids = session.workspace().project().models().stream().map(Model::id).toList();
      if (!ids.contains(id)) {
        throw new UsageError(
            null, "there is no model called '" + id + "'", Nearest.remedy(id, ids));
      }
      return model -> model.id().equals(id);
    }
    if (choice.since().isPresent()) {
      Touched touched = Touched.since(session, choice.since().get());
      return model -> touched.has(model, language.sources(model));
    }
    return model -> true;
  }
}
