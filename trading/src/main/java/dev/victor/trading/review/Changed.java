package dev.victor.trading.review;

import dev.victor.core.failure.UsageError;
import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.project.Dataset;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.strategy.Definition;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// The files that are other than where the present work branched off.
///
/// @param paths from the workspace
record Changed(Set<String> paths) {

  /// What concerns every strategy.
  private static final Set<String> ALL = Set.of(Workspace.PROJECT_FILE, ".victor/datasets.json");

  /// @param base a revision
  /// @throws UsageError when there is none of that name, or nothing in common with it
  static Changed since(Session session, String base) {
    Workspace workspace = session.workspace();
    Repository repository = Repository.require(session.environment(), workspace.root());
    GitRunner git = new GitRunner(session.environment(), repository.top(), false);
    Answer fork = git.read("merge-base", "--end-of-options", base, "HEAD");
    if (!fork.ok() || base.isBlank()) {
      throw new UsageError(
          "--base " + base,
          "is no revision that this work branched off",
          "name a branch or commit that is here: git fetch --unshallow brings history");
    }
    Set<String> paths = new HashSet<>();
    Stream.concat(
            git
                .read("diff", "--name-only", "-z", "--no-renames", fork.word(), "--")
                .orFail()
                .parts()
                .stream(),
            git.read("ls-files", "--others", "--exclude-standard", "-z").orFail().parts().stream())
        .map(path -> repository.top().resolve(path))
        .filter(path -> path.startsWith(workspace.root()))
        .map(path -> workspace.root().relativize(path).toString())
        .forEach(paths::add);
    return new Changed(paths);
  }

  /// Whether a strategy would run otherwise, or on other bars, or be judged by other gates.
  boolean touches(Workspace workspace, Definition definition) {
    return paths.contains(definition.name())
        || paths.stream().anyMatch(ALL::contains)
        || definition.strategy().files().stream()
            .map(Path::of)
            .map(Path::normalize)
            .anyMatch(path -> paths.contains(path.toString()))
        || workspace.project().datasets().stream()
            .filter(dataset -> dataset.id().equals(definition.strategy().dataset()))
            .map(Dataset::path)
            .anyMatch(paths::contains);
  }
}
