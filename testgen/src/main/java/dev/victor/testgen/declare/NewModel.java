package dev.victor.testgen.declare;

import dev.victor.core.command.Outcome;
import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.project.Dataset;
import dev.victor.core.project.Model;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import dev.victor.testgen.subject.ModelFields;
import dev.victor.testgen.subject.PythonModels;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A class that becomes a model under test.
public final class NewModel {

  /// What is asked for.
  ///
  /// @param id unique
  /// @param entry `module:Class`, or `package.Class` of Java; a class whose name holds the id
  ///   unless said
  /// @param kind the family of the model; what the class shows unless said
  /// @param hyper values of its constructor, each `name=value`
  public record Wish(String id, Optional<String> entry, Optional<String> kind, List<String> hyper) {

    /// Copies the list.
    public Wish {
      hyper = List.copyOf(hyper);
    }
  }

  private static final String CLASSIFIER = "classifier";

  private NewModel() {}

  /// Declares a model: what its class shows is proposed, its data is read as that of the other
  /// models.
  ///
  /// @param rehearse only shows what would be written
  /// @throws UsageError when there is a model of that id, its class must be said, or a value that
  ///   its constructor needs
  /// @throws BadInput when there is no such class
  public static Outcome declare(Session session, Wish wish, boolean rehearse) {
    Project project = session.workspace().project();
    if (project.models().stream().map(Model::id).anyMatch(wish.id()::equals)) {
      throw new UsageError(
          null, "there is a model called '" + wish.id() + "' already", "choose another id");
    }
    GivenValues given = GivenValues.of(wish.hyper());
    Found found = found(session, project, wish);
    Map<?, ?> shown = found.shown();
    List<String> doubts = new ArrayList<>();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", wish.id());
    fields.put("entry", found.entry());
    String kind = wish.kind().orElseGet(() -> String.valueOf(shown.get("kind")));
    fields.put("kind", kind);
    data(project, found, kind.equals(CLASSIFIER)).ifPresent(data -> fields.put("data", data));
    ModelFields.put(fields, "adapter", shown.get("adapter"));
    ModelFields.put(fields, "capabilities", shown.get("capabilities"));
    ModelFields.put(fields, "network", shown.get("network"));
    fields.put(
        "hyperparameters",
        Map.of("default", given.with(session, found.name(), required(shown), known(shown))));
    ModelFields.put(fields, "knobs", shown.get("knobs"));
    ModelFields.put(fields, "monotone", shown.get("monotone"));
    ModelFields.put(fields, "datasets", datasets(project));
    if (!fields.containsKey("datasets")) {
      doubts.add("there are no datasets yet; victor test new dataset declares one");
    }
    doubts.add("look at capabilities and knobs: they are what the class seems to have");
    return Entry.add(session, "models", fields, doubts, rehearse);
  }

  private static List<?> required(Map<?, ?> shown) {
    return shown.get("required") instanceof List<?> names ? names : List.of();
  }

  /// The names of all that the constructor takes; nothing when it takes any.
  private static Optional<List<String>> known(Map<?, ?> shown) {
    return shown.get("open") instanceof Boolean open
            && !open
            && shown.get("parameters") instanceof List<?> parameters
        ? Optional.of(
            parameters.stream().map(one -> String.valueOf(((Map<?, ?>) one).get("name"))).toList())
        : Optional.empty();
  }

  private static Found found(Session session, Project project, Wish wish) {
    PythonClasses python = new PythonClasses(session);
    JavaClasses java = new JavaClasses(session.workspace());
    if (wish.entry().isPresent()) {
      String entry = wish.entry().get();
      return entry.contains(":") ? python.named(entry) : java.named(entry);
    }
    List<String> declared = project.models().stream().map(Model::entry).toList();
    List<Found> free =
        Stream.concat(python.models().stream(), java.models().stream())
            .filter(found -> !declared.contains(found.entry()))
            .toList();
    List<Found> named =
        free.stream().filter(found -> plain(found.name()).contains(plain(wish.id()))).toList();
    List<Found> near = named.isEmpty() ? free : named;
    if (near.size() == 1) {
      return near.getFirst();
    }
    if (near.isEmpty()) {
      throw new BadInput(
          null,
          "no class in the sources can be trained and asked that is not declared yet",
          "write it, or say --entry module:Class, or package.Class of Java");
    }
    List<String> entries = near.stream().map(Found::entry).toList();
    String chosen = session.console().ask("its class, of " + String.join(", ", entries), "");
    return near.stream()
        .filter(found -> found.entry().equals(chosen))
        .findFirst()
        .orElseThrow(() ->
            new UsageError(
                "--entry",
                "there is more than one class that it could be",
                "say one of: " + String.join(", ", entries)));
  }

  private static String plain(String name) {
    return name.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }

  /// How the models of its language so far read their data, when all of them do it in one way: of
  /// classifiers, when it is one, for windows with a number as their target are no use to it, nor
  /// the other way round.
  private static Optional<Map<String, Object>> data(Project project, Found found, boolean labels) {
    boolean python = found.entry().contains(":");
    List<Model.Data> ways =
        project.models().stream()
            .filter(model -> PythonModels.isPython(model) == python)
            .filter(model -> CLASSIFIER.equals(model.kind()) == labels)
            .flatMap(model -> Optional.ofNullable(model.data()).stream())
            .distinct()
            .toList();
    return ways.size() == 1 ? Optional.of(ModelFields.data(ways.getFirst())) : Optional.empty();
  }

  /// Datasets without gaps: those that any model can be tested on.
  private static List<String> datasets(Project project) {
    return project.datasets().stream()
        .filter(dataset -> dataset.missing() == null || dataset.missing() == 0)
        .map(Dataset::id)
        .toList();
  }
}
