package dev.victor.testgen.generate;

import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Model;
import dev.victor.core.project.Project;
import dev.victor.core.project.Tests;
import dev.victor.core.template.Format;
import dev.victor.core.template.TemplateShelf;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.contract.Check;
import dev.victor.testgen.contract.ShippedFile;
import dev.victor.testgen.merge.GeneratedFile;
import dev.victor.testgen.subject.JavaModels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// JUnit suites: `ModelTest.java` for each model, `DatasetsTest.java`, and below their package the
/// contract library `contracts`.
final class JavaSuites implements Language {

  static final String LIBRARY = "contracts";

  private static final String TEMPLATES = "testgen/junit5/";
  private static final String COMMENT = "//";

  private final Workspace workspace;
  private final Project project;
  private final JavaModels java;
  private final TemplateShelf shelf;
  private final String packageName;
  private final JavaParameters parameters;
  private final JavaDatasets datasets;
  private final List<ShippedFile> library = ShippedFile.java();
  private final List<Check> checks = Check.java(library);
  private final Lacking lacking = new Lacking(checks);

  private JavaSuites(Workspace workspace) {
    this.workspace = workspace;
    this.project = workspace.project();
    this.java = JavaModels.of(workspace);
    this.shelf = TemplateShelf.of(JavaSuites.class, workspace);
    this.packageName = java.packageName();
    this.parameters = new JavaParameters(packageName);
    this.datasets = new JavaDatasets(project, java.models(), packageName);
  }

  /// The suites, when a model is written in Java, or datasets are to be tested by JUnit.
  static Optional<Language> of(Workspace workspace) {
    Tests tests = workspace.project().tests();
    boolean declared = tests != null && tests.junit5() != null;
    boolean any = declared || !JavaModels.of(workspace).models().isEmpty();
    return any ? Optional.of(new JavaSuites(workspace)) : Optional.empty();
  }

  @Override
  public List<Model> models() {
    return java.models();
  }

  @Override
  public String path(Model model) {
    return java.suite(model);
  }

  @Override
  public GeneratedFile suite(Model model) {
    if (model.datasets().isEmpty()) {
      throw new BadInput(
          Workspace.PROJECT_FILE,
          "model " + model.id() + " names no datasets to be tested on",
          "name one in its \"datasets\"; victor test new dataset declares one");
    }
    return file(path(model), "model", body("model", parameters.of(model)));
  }

  @Override
  public List<GeneratedFile> shared() {
    List<GeneratedFile> files = new ArrayList<>();
    dataSuite()
        .ifPresent(
            path -> files.add(file(path, "datasets", body("datasets", datasets.parameters()))));
    for (ShippedFile shipped : library) {
      String text =
          shipped.text().replace("package contracts;", "package " + packageName + ".contracts;");
      files.add(file(java.file(LIBRARY + "/" + shipped.name()), LIBRARY, text));
    }
    return files;
  }

  private String body(String template, Map<String, ?> view) {
    return shelf.template(TEMPLATES + template, Format.TXT).render(view);
  }

  private static GeneratedFile file(String path, String template, String body) {
    return GeneratedFile.of(path, COMMENT, "junit5/" + template + " 1", body);
  }

  @Override
  public boolean isSource(String path) {
    return path.startsWith(JavaModels.SOURCES + "/") && path.endsWith(".java");
  }

  @Override
  public List<Path> sources(Model model) {
    Model.Data data = model.data();
    Stream<String> functions =
        data == null
            ? Stream.of()
            : Stream.of(data.reader(), data.windows(), data.split())
                .flatMap(function -> Optional.ofNullable(function).stream());
    return Stream.concat(Stream.of(model.entry()), functions)
        .map(JavaModels::source)
        .distinct()
        .map(workspace::inside)
        .toList();
  }

  @Override
  public Optional<String> dataSuite() {
    return project.datasets().isEmpty()
        ? Optional.empty()
        : Optional.of(java.file(JavaModels.DATASETS + ".java"));
  }

  @Override
  public List<String> lacking(Model model) {
    return lacking.of(model, JavaContracts.of(model));
  }

  @Override
  public int cases(List<Model> models) {
    JavaCases cases = new JavaCases(checks);
    int ofModels = 0;
    for (Model model : models) {
      List<String> contracts = new ArrayList<>(JavaContracts.of(model));
      contracts.add("ModelContract");
      ofModels += cases.of(model, contracts);
    }
    return ofModels
        + cases.ofDatasets(
            project.datasets(), datasets.contracts(), datasets.read(), datasets.ways().size());
  }
}
