package dev.victor.testgen.generate;

import dev.victor.core.project.Model;
import dev.victor.testgen.merge.GeneratedFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How the models of one programming language are tested: which files that takes.
interface Language {

  /// The models of `project.json` that are written in it.
  List<Model> models();

  /// Where the suite of one of them is, in the workspace.
  String path(Model model);

  /// The suite of one of them.
  GeneratedFile suite(Model model);

  /// What the suites share: configuration, tests of datasets, and the contract library.
  List<GeneratedFile> shared();

  /// The suite of the datasets, when there are any.
  Optional<String> dataSuite();

  /// Checks that a model declares and that its suite cannot have in this language.
  default List<String> lacking(Model model) {
    return List.of();
  }

  /// Whether a file of the workspace is source code, and none of tests.
  boolean isSource(String path);

  /// Where a model's source files would be, and those of the functions that read its data.
  List<Path> sources(Model model);

  /// How many tests the suites of these models and of the datasets are.
  int cases(List<Model> models);
}
