package dev.victor.core.project;

import dev.victor.core.failure.BadInput;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.core.json.Problems;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/// Reads `project.json` strictly: everything that is wrong is told at once, each with
/// `file:line:column`, what was expected, what was found and the nearest right word.
///
/// What depends on other files of the workspace or grows old by itself is a [Remark], not an error.
public final class ProjectFile {

  private final JsonFile file;
  private final Project project;

  private ProjectFile(JsonFile file, Project project) {
    this.file = file;
    this.project = project;
  }

  /// The project in a file.
  ///
  /// @param path the file
  /// @param shown what messages call it
  /// @param clock decides what the future is
  /// @throws BadInput with everything that is wrong
  public static Project read(Path path, String shown, Clock clock) {
    return open(path, shown, clock).project;
  }

  /// The same, keeping the places of the values for remarks.
  ///
  /// @throws BadInput with everything that is wrong
  public static ProjectFile open(Path path, String shown, Clock clock) {
    return check(JsonFile.read(path, shown), clock);
  }

  /// The project in a text that messages call `shown`.
  ///
  /// @throws BadInput with everything that is wrong
  public static Project parse(byte[] content, String shown, Clock clock) {
    return check(JsonFile.parse(content, shown), clock).project;
  }

  private static ProjectFile check(JsonFile file, Clock clock) {
    refuseNewer(file);
    Problems problems = new Problems(file.name());
    SecretValues.tell(file.root(), problems);
    Project project = file.bind(Project::read, problems);
    problems.check();
    new CrossChecks(project, file.root(), problems).run(clock.instant());
    problems.check();
    return new ProjectFile(file, project);
  }

  /// A newer file is told as such, not as a list of unknown keys.
  private static void refuseNewer(JsonFile file) {
    if (file.root().at("schemaVersion").orElse(null) instanceof Node.Figure(var version, var place)
        && version.compareTo(BigDecimal.valueOf(Project.SCHEMA_VERSION)) > 0) {
      throw new BadInput(
          file.name() + ":" + place,
          "schemaVersion "
              + version.stripTrailingZeros().toPlainString()
              + " is newer than this victor knows ("
              + Project.SCHEMA_VERSION
              + ")",
          "update victor, or write the file for version " + Project.SCHEMA_VERSION);
    }
  }

  /// The project.
  public Project project() {
    return project;
  }

  /// What is no error but should be looked at: stale metrics, globs and sources that match nothing.
  ///
  /// @param clock decides what is stale
  /// @param anyFile whether a path or glob of the file matches anything in the workspace
  public List<Remark> remarks(Clock clock, Predicate<String> anyFile) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), project.zone());
    return new Remarks(project, file, anyFile).all(today);
  }
}
