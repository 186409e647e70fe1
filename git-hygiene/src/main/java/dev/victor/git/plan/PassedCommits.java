package dev.victor.git.plan;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.Repository;
import dev.victor.core.io.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Commits that a ship made, newest last: `victor/shipped` in the common git folder, one id a line.
/// A protected branch may be pushed when its tip is one of them; the pre-push hook reads the same
/// file.
public final class PassedCommits {

  private static final int MOST = 200;

  private final Path file;

  private PassedCommits(Path file) {
    this.file = file;
  }

  /// Those of a repository.
  public static PassedCommits of(Repository repository) {
    return new PassedCommits(repository.commonDir().resolve("victor").resolve("shipped"));
  }

  /// All that are remembered.
  public Set<String> all() {
    try {
      return Files.exists(file) ? new LinkedHashSet<>(Files.readAllLines(file)) : Set.of();
    } catch (IOException e) {
      throw new NeedsPerson(
          file.toString(), "cannot be read (" + e.getMessage() + ")", "rm " + file, e);
    }
  }

  /// Remembers one more.
  public void add(String id) {
    Set<String> all = new LinkedHashSet<>(all());
    all.add(id);
    List<String> last = all.stream().skip(Math.max(0, all.size() - MOST)).toList();
    AtomicFile.write(file, String.join("\n", last) + "\n");
  }
}
