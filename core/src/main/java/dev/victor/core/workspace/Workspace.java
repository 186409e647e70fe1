package dev.victor.core.workspace;

import dev.victor.core.failure.BadInput;
import dev.victor.core.io.Slashed;
import dev.victor.core.project.Project;
import dev.victor.core.project.ProjectFile;
import dev.victor.core.project.Remark;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The folder that holds `project.json`, found upwards from the working directory.
public final class Workspace {

  /// The name of the file that makes a folder a workspace.
  public static final String PROJECT_FILE = "project.json";

  private final Path root;
  private final String shownFile;
  private final Clock clock;
  private @Nullable ProjectFile file;

  private Workspace(Path root, String shownFile, Clock clock) {
    this.root = root;
    this.shownFile = shownFile;
    this.clock = clock;
  }

  /// The workspace of a folder: the nearest one at or above it, by the computer's clock.
  public static Optional<Workspace> find(Path directory) {
    return find(directory, Clock.systemUTC());
  }

  /// The workspace of a folder: the nearest one at or above it.
  public static Optional<Workspace> find(Path directory, Clock clock) {
    Path start = directory.toAbsolutePath().normalize();
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      Path file = folder.resolve(PROJECT_FILE);
      if (Files.isRegularFile(file)) {
        return Optional.of(new Workspace(folder, Slashed.of(start.relativize(file)), clock));
      }
    }
    return Optional.empty();
  }

  /// The workspace of a folder, which must be there.
  public static Workspace require(Path directory) {
    return require(directory, Clock.systemUTC());
  }

  /// The workspace of a folder, which must be there.
  public static Workspace require(Path directory, Clock clock) {
    return find(directory, clock)
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
    return file().project();
  }

  /// The project model when something has read it already: for what is worth a word, but not worth
  /// reading a file for.
  public Optional<Project> projectIfRead() {
    return Optional.ofNullable(file).map(ProjectFile::project);
  }

  private ProjectFile file() {
    if (file == null) {
      file = ProjectFile.open(projectFile(), shownFile, clock);
    }
    return file;
  }

  /// What is no error in `project.json` but should be looked at: stale metrics, globs that match
  /// nothing.
  ///
  /// @throws BadInput when the file itself is wrong
  public List<Remark> remarks() {
    return file().remarks(clock, glob -> !Globs.match(this, glob).isEmpty());
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
