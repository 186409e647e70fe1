package dev.victor.core.workspace;

import dev.victor.core.failure.BadInput;
import dev.victor.core.project.Project;
import dev.victor.core.project.ProjectFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The folder that holds `project.json`, found upwards from the working directory.
public final class Workspace {

  /// The name of the file that makes a folder a workspace.
  public static final String PROJECT_FILE = "project.json";

  private final Path root;
  private @Nullable Project project;

  private Workspace(Path root) {
    this.root = root;
  }

  /// The workspace of a folder: the nearest one at or above it.
  public static Optional<Workspace> find(Path directory) {
    for (Path folder = directory.toAbsolutePath().normalize();
        folder != null;
        folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(PROJECT_FILE))) {
        return Optional.of(new Workspace(folder));
      }
    }
    return Optional.empty();
  }

  /// The workspace of a folder, which must be there.
  public static Workspace require(Path directory) {
    return find(directory)
        .orElseThrow(
            () -> new BadInput(null, "no project.json here or above", "victor init makes one"));
  }

  /// The folder itself, absolute.
  public Path root() {
    return root;
  }

  /// Where `project.json` is.
  public Path projectFile() {
    return root.resolve(PROJECT_FILE);
  }

  /// The project model, read and checked once.
  public Project project() {
    if (project == null) {
      project = ProjectFile.read(projectFile());
    }
    return project;
  }

  /// A path named in `project.json`, which may not lead outside the workspace, through links
  /// neither.
  ///
  /// @throws BadInput when it does
  public Path inside(String relative) {
    return Inside.resolve(root, relative);
  }

  /// Victor's own folder in the workspace, `.victor`.
  public Path state() {
    return root.resolve(".victor");
  }
}
