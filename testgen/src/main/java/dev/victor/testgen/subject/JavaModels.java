package dev.victor.testgen.subject;

import dev.victor.core.project.Model;
import dev.victor.core.project.Project;
import dev.victor.core.project.Tests;
import dev.victor.core.workspace.Workspace;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The models that are written in Java.
///
/// @param models whose entry is the name of a class
/// @param output the folder of the test sources, in the workspace
/// @param packageName of the suites
public record JavaModels(List<Model> models, String output, String packageName) {

  /// The folder of the code, in the workspace.
  public static final String SOURCES = "src/main/java";

  /// The class that tests the datasets.
  public static final String DATASETS = "DatasetsTest";

  private static final String OUTPUT = "src/test/java";
  private static final String PACKAGE = "generated";

  /// Copies the list.
  public JavaModels {
    models = List.copyOf(models);
  }

  /// Those of a workspace.
  public static JavaModels of(Workspace workspace) {
    Project project = workspace.project();
    Optional<Tests.Junit5> settings = Optional.ofNullable(project.tests()).map(Tests::junit5);
    return new JavaModels(
        project.models().stream().filter(model -> !PythonModels.isPython(model)).toList(),
        settings.map(Tests.Junit5::output).orElse(OUTPUT),
        settings.map(Tests.Junit5::packageName).orElse(PACKAGE));
  }

  /// Where the suite of a model is, in the workspace.
  public String suite(Model model) {
    return file(Names.javaTest(model.id()) + ".java");
  }

  /// A file below the package of the suites, in the workspace.
  public String file(String name) {
    return Path.of(output, packageName.replace('.', '/'), name).normalize().toString();
  }

  /// Where the source of a class, or of the class of a function `package.Class:name`, would be, in
  /// the workspace.
  public static String source(String name) {
    return SOURCES + "/" + name.split(":", 2)[0].split("\\$", 2)[0].replace('.', '/') + ".java";
  }
}
