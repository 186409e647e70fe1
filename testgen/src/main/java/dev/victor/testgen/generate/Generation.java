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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    choice.only().ifPresent(id -> require(workspace, id));
    Optional<Touched> touched = choice.since().map(since -> Touched.since(session, since));
    List<GeneratedFile> files = new ArrayList<>();
    List<String> suites = new ArrayList<>();
    List<String> dataSuites = new ArrayList<>();
    Map<String, List<String>> lacking = new LinkedHashMap<>();
    int cases = 0;
    for (Language language : languages) {
      Predicate<Model> chosen =
          model ->
              choice.only().map(model.id()::equals).orElse(true)
                  && touched.map(since -> since.has(model, language)).orElse(true);
      List<Model> models = language.models().stream().filter(chosen).toList();
      List<GeneratedFile> shared = language.shared();
      distinct(language, shared);
      for (Model model : models) {
        GeneratedFile suite = language.suite(model);
        suites.add(suite.path());
        files.add(suite);
        lacking.put(model.id(), language.lacking(model));
      }
      language.dataSuite().ifPresent(dataSuites::add);
      files.addAll(shared);
      cases += language.cases(models);
    }
    Regeneration regeneration =
        new Regeneration(workspace, intent == Intent.WRITE, choice.restore());
    lacking.values().removeIf(List::isEmpty);
    return new GenerateAnswer(
        regeneration.bring(files, choice.all()), suites, dataSuites, cases, lacking, intent);
  }

  private static List<Language> languages(Workspace workspace) {
    if (workspace.project().models().isEmpty() && workspace.project().datasets().isEmpty()) {
      if (Regeneration.begun(workspace)) {
        return List.of(); // what was generated for the last of them goes too
      }
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

  private static void require(Workspace workspace, String id) {
    List<String> ids = workspace.project().models().stream().map(Model::id).toList();
    if (!ids.contains(id)) {
      throw new UsageError(null, "there is no model called '" + id + "'", Nearest.remedy(id, ids));
    }
  }

  /// No suite may take the place of another one, on a disk that knows no capital letters either.
  private static void distinct(Language language, List<GeneratedFile> shared) {
    Map<String, String> owners = new HashMap<>();
    shared.forEach(file -> owners.put(file.path().toLowerCase(Locale.ROOT), "the datasets"));
    for (Model model : language.models()) {
      String path = language.path(model);
      String other = owners.put(path.toLowerCase(Locale.ROOT), "model " + model.id());
      if (other != null) {
        throw new BadInput(
            Workspace.PROJECT_FILE,
            "model " + model.id() + " would have its suite in the file of " + other + ", " + path,
            "give the model another id");
      }
    }
  }
}
