package dev.victor.testgen.coverage.measure;

import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.io.Slashed;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Globs;
import dev.victor.core.workspace.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names of the files of a workspace, relative to it with slashes: those that git does not
/// ignore, or all where there is no repository.
final class SourceTree {

  private static final int MOST = 1_000_000;

  private final Set<String> paths = new HashSet<>();
  private final Map<String, List<String>> byName = new HashMap<>();

  private SourceTree(List<String> all) {
    for (String path : all) {
      if (paths.size() < MOST && paths.add(path)) {
        byName
            .computeIfAbsent(path.substring(path.lastIndexOf('/') + 1), name -> new ArrayList<>(1))
            .add(path);
      }
    }
  }

  static SourceTree of(Environment environment, Workspace workspace) {
    if (Repository.find(environment, workspace.root()).isEmpty()) {
      return new SourceTree(
          Globs.match(workspace, "**/*").stream()
              .map(file -> Slashed.of(workspace.root().relativize(file)))
              .toList());
    }
    return new SourceTree(
        new GitRunner(environment, workspace.root(), false)
            .read("ls-files", "-z", "--cached", "--others", "--exclude-standard")
            .orFail()
            .parts());
  }

  boolean has(String path) {
    return paths.contains(path);
  }

  /// The files whose path ends with these folders and this name.
  List<String> ending(String suffix) {
    String end = "/" + suffix;
    return byName.getOrDefault(suffix.substring(suffix.lastIndexOf('/') + 1), List.of()).stream()
        .filter(path -> path.equals(suffix) || path.endsWith(end))
        .toList();
  }
}
