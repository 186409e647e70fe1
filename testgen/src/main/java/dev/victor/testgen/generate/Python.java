package dev.victor.testgen.generate;

import dev.victor.core.project.Model;
import dev.victor.core.workspace.Workspace;
import dev.victor.testgen.merge.GeneratedFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

final class Python implements Language {
  static Optional<Python> of(Workspace workspace) {
    return Optional.of(new Python());
  }

  @Override
  public List<Model> models() {
    return List.of();
  }

  @Override
  public GeneratedFile suite(Model model) {
    throw new IllegalStateException();
  }

  @Override
  public List<GeneratedFile> shared() {
    return List.of();
  }

  @Override
  public List<Path> sources(Model model) {
    return List.of();
  }

  @Override
  public int cases(List<Model> models) {
    return 0;
  }
}
