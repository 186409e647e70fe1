package dev.victor.testgen.generate;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.UsageError;
import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.project.Dataset;
import dev.victor.core.project.Model;
import dev.victor.core.project.Project;
import dev.victor.core.project.ProjectFile;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What changed since a revision: commits since the common ancestor, and work that is not
/// committed.
final class Touched {

  private final Workspace workspace;
  private final Set<String> paths = new LinkedHashSet<>();
  private final Optional<Project> before;

  private Touched(Workspace workspace, List<String> paths, Optional<Project> before) {
    this.workspace = workspace;
    this.paths.addAll(paths);
    this.before = before;
  }

  /// @throws UsageError when there is no such revision
  static Touched since(Session session, String revision) {
    Workspace workspace = session.workspace();
    GitRunner git = new GitRunner(session.environment(), workspace.root(), false);
    Answer base = git.read("merge-base", "HEAD", "--end-of-options", revision);
    if (!base.ok()) {
      if (!git.read("rev-parse", "--git-dir").ok()) {
        throw new UsageError(
            "--since", "there is no git repository here", "leave it out to generate all suites");
      }
      throw new UsageError(
          null,
          "'" + revision + "' has no commit in common with what is checked out",
          "name a branch, tag or commit; a shallow clone needs git fetch --unshallow");
    }
    String commit = base.word();
    List<String> paths = new ArrayList<>();
    paths.addAll(
        git.read("diff", "--name-only", "-z", "--relative", commit, "--").orFail().parts());
    paths.addAll(git.read("ls-files", "-z", "--others", "--exclude-standard").orFail().parts());
    return new Touched(workspace, paths, project(session, git, commit));
  }

  /// The project as it was; what cannot be read says nothing about any model.
  private static Optional<Project> project(Session session, GitRunner git, String commit) {
    Answer text = git.read("show", commit + ":./" + Workspace.PROJECT_FILE);
    if (!text.ok()) {
      return Optional.empty();
    }
    try {
      byte[] bytes = text.text().getBytes(StandardCharsets.UTF_8);
      return Optional.of(ProjectFile.parse(bytes, Workspace.PROJECT_FILE, session.clock()));
    } catch (BadInput unreadable) {
      return Optional.empty();
    }
  }

  /// Whether a model, what it is tested on, its source files, or source files that are no model's
  /// own and so perhaps every model's changed.
  boolean has(Model model, Language language) {
    return !sameBefore(model)
        || language.sources(model).stream().anyMatch(this::has)
        || shared(language)
        || workspace.project().datasets().stream()
            .filter(dataset -> model.datasets().contains(dataset.id()))
            .anyMatch(dataset -> has(dataset));
  }

  private boolean shared(Language language) {
    Set<Path> own = new HashSet<>();
    language.models().forEach(model -> own.addAll(language.sources(model)));
    return paths.stream()
        .filter(language::isSource)
        .anyMatch(path -> !own.contains(workspace.root().resolve(path)));
  }

  private boolean has(Dataset dataset) {
    return has(workspace.root().resolve(dataset.path()).normalize())
        || before.filter(project -> project.datasets().contains(dataset)).isEmpty();
  }

  private boolean has(Path file) {
    return file.startsWith(workspace.root())
        && paths.contains(workspace.root().relativize(file).toString());
  }

  private boolean sameBefore(Model model) {
    return before.filter(project -> project.models().contains(model)).isPresent();
  }
}
