package dev.victor.testgen.subject;

import dev.victor.core.project.Model;
import dev.victor.core.project.Project;
import dev.victor.core.project.Tests;
import dev.victor.core.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The models that are written in Python.
///
/// @param models whose entry is `module:Class`
/// @param output the folder of their suites, in the workspace
/// @param sources the folder that modules are found in, in the workspace; `.` is the workspace
/// @param declared whether `project.json` says anything about pytest
public record PythonModels(List<Model> models, String output, String sources, boolean declared) {

  private static final String OUTPUT = "tests/generated";

  /// Copies the list.
  public PythonModels {
    models = List.copyOf(models);
  }

  /// Those of a workspace; modules are found in `src` where there is one, unless said.
  public static PythonModels of(Workspace workspace) {
    Project project = workspace.project();
    Optional<Tests.Pytest> settings = Optional.ofNullable(project.tests()).map(Tests::pytest);
    String sources =
        settings
            .map(Tests.Pytest::sources)
            .orElseGet(() -> Files.isDirectory(workspace.root().resolve("src")) ? "src" : ".");
    return new PythonModels(
        project.models().stream().filter(PythonModels::isPython).toList(),
        Path.of(settings.map(Tests.Pytest::output).orElse(OUTPUT)).normalize().toString(),
        sources,
        settings.isPresent());
  }

  /// Where the suite of a model is, in the workspace.
  public String suite(Model model) {
    return output + "/test_" + model.id().replace('-', '_').replace('.', '_') + ".py";
  }

  /// `module:Class` is Python; the name of a Java class has no colon.
  public static boolean isPython(Model model) {
    return model.entry().contains(":");
  }

  /// Where the source files of a model would be, and those of the functions that read its data.
  public List<Path> files(Workspace workspace, Model model) {
    Path folder = workspace.inside(sources);
    Model.Data data = model.data();
    Stream<String> functions =
        data == null
            ? Stream.of()
            : Stream.of(data.reader(), data.windows(), data.split())
                .flatMap(function -> Optional.ofNullable(function).stream());
    return Stream.concat(Stream.of(model.entry()), functions)
        .map(name -> name.split(":", 2)[0].replace('.', '/'))
        .distinct()
        .flatMap(module ->
            Stream.of(
                folder.resolve(module + ".py"), folder.resolve(module).resolve("__init__.py")))
        .toList();
  }
}
