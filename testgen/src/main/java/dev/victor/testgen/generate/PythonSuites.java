package dev.victor.testgen.generate;

import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Model;
import dev.victor.core.project.Project;
import dev.victor.core.project.Tests;
import dev.victor.core.template.Format;
import dev.victor.core.template.TemplateShelf;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.contract.ShippedFile;
import dev.victor.testgen.merge.GeneratedFile;
import dev.victor.testgen.subject.PythonModels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// pytest suites: `test_MODEL.py` for each model, `test_datasets.py`, a `conftest.py` that finds
/// the sources, and beside the generated folder the contract library `victor_contracts`.
final class PythonSuites implements Language {

  private static final String LIBRARY = "victor_contracts";
  private static final String TEMPLATES = "testgen/pytest/";
  private static final String COMMENT = "#";
  private static final Pattern TEST =
      Pattern.compile("(^|/)(tests?/|victor_contracts/|test_[^/]*$|conftest\\.py$)");

  private final Workspace workspace;
  private final Project project;
  private final Optional<Tests.Pytest> settings;
  private final TemplateShelf shelf;
  private final PythonModels python;
  private final PythonParameters parameters;
  private final List<ShippedFile> library = ShippedFile.python();

  private PythonSuites(Workspace workspace, PythonModels python) {
    this.workspace = workspace;
    this.project = workspace.project();
    this.settings = Optional.ofNullable(project.tests()).map(Tests::pytest);
    this.shelf = TemplateShelf.of(PythonSuites.class, workspace);
    this.python = python;
    this.parameters = new PythonParameters(project);
  }

  /// The suites, when a model is written in Python, or datasets are to be tested by pytest, as they
  /// are where nothing speaks of Java.
  static Optional<Language> of(Workspace workspace) {
    PythonModels python = PythonModels.of(workspace);
    Project project = workspace.project();
    boolean any =
        !python.models().isEmpty()
            || python.declared()
            || (project.models().isEmpty() && !speaksOfJava(project.tests()));
    if (!any) {
      return Optional.empty();
    }
    if (python.output().isEmpty()) {
      throw new BadInput(
          Workspace.PROJECT_FILE,
          "tests.pytest.output is the workspace itself, where the generated conftest.py would be"
              + " everything's",
          "name a folder of their own, such as tests/generated");
    }
    return Optional.of(new PythonSuites(workspace, python));
  }

  private static boolean speaksOfJava(@Nullable Tests tests) {
    return tests != null && tests.junit5() != null;
  }

  @Override
  public List<Model> models() {
    return python.models();
  }

  @Override
  public String path(Model model) {
    return python.suite(model);
  }

  @Override
  public boolean isSource(String path) {
    String folder = python.sources().equals(".") ? "" : python.sources() + "/";
    return path.startsWith(folder) && path.endsWith(".py") && !TEST.matcher(path).find();
  }

  @Override
  public GeneratedFile suite(Model model) {
    return rendered(path(model), "model", parameters.of(model));
  }

  @Override
  public List<GeneratedFile> shared() {
    List<GeneratedFile> files = new ArrayList<>();
    files.add(file(python.output() + "/__init__.py", "package", ""));
    files.add(rendered(python.output() + "/conftest.py", "conftest", conftest()));
    dataSuite()
        .ifPresent(path -> files.add(rendered(path, "datasets", parameters.ofDatasets(models()))));
    Optional<Path> above = Optional.ofNullable(Path.of(python.output()).getParent());
    String beside = above.map(folder -> folder + "/").orElse("") + LIBRARY + "/";
    for (ShippedFile shipped : library) {
      files.add(file(beside + shipped.name(), "contracts", shipped.text()));
    }
    return files;
  }

  private GeneratedFile rendered(String path, String template, Map<String, ?> view) {
    return file(path, template, shelf.template(TEMPLATES + template, Format.TXT).render(view));
  }

  private static GeneratedFile file(String path, String template, String body) {
    return GeneratedFile.of(path, COMMENT, "pytest/" + template + " 1", body);
  }

  private Map<String, Object> conftest() {
    String sources = python.sources();
    List<String> configured = new ArrayList<>(List.of("root=ROOT"));
    settings
        .map(Tests.Pytest::timeBudgetSeconds)
        .ifPresent(seconds -> configured.add("time_budget_seconds=" + seconds));
    return Map.of(
        "parents",
        Path.of(python.output()).getNameCount() - 1,
        "sources",
        sources.equals(".") ? "ROOT" : "ROOT / " + Literals.quoted(sources),
        "settings",
        String.join(", ", configured));
  }

  @Override
  public List<Path> sources(Model model) {
    return python.files(workspace, model);
  }

  @Override
  public Optional<String> dataSuite() {
    return project.datasets().isEmpty()
        ? Optional.empty()
        : Optional.of(python.output() + "/test_datasets.py");
  }

  @Override
  public int cases(List<Model> models) {
    PythonCases cases = new PythonCases(workspace, library);
    return models.stream().mapToInt(cases::of).sum()
        + cases.ofDatasets(project.datasets(), PythonParameters.ways(models()).values());
  }
}
