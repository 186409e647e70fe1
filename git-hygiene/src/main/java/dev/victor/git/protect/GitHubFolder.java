package dev.victor.git.protect;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.io.AtomicFile;
import dev.victor.core.io.UnlinkedFile;
import dev.victor.core.workflow.ManagedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The files of ours below `.github`. What stands at one of their paths and does not say that it is
/// ours is left alone, and so is whatever is reached through a link: the repository may be a
/// stranger's.
final class GitHubFolder {

  private static final Pattern OURS =
      Pattern.compile("Made by victor git protect|\"name\"\\s*:\\s*\"victor: ");

  private final Path top;

  GitHubFolder(Path top) {
    this.top = top;
  }

  /// What there would be to do.
  ///
  /// @param paths every path that may hold a file of ours
  /// @param wanted the files there should be, by their paths
  /// @throws BadInput when a foreign file stands in the way
  List<FileChange> compare(Set<String> paths, Map<String, String> wanted) {
    List<FileChange> changes = new ArrayList<>();
    List<BadInput> foreign = new ArrayList<>();
    for (String path : new TreeSet<>(paths)) {
      String present = UnlinkedFile.read(top, path);
      FileChange change = new FileChange(path, present, wanted.get(path));
      if (present == null || change.kind() == FileChange.Kind.FRESH || isOurs(path, present)) {
        changes.add(change);
      } else if (wanted.containsKey(path)) {
        foreign.add(ManagedFile.foreign(path));
      }
    }
    if (!foreign.isEmpty()) {
      throw BadInput.all(foreign);
    }
    return changes;
  }

  /// Writes and removes what differs. What says whose the folder is comes first, so that a killed
  /// run can be repeated.
  void apply(List<FileChange> changes) {
    changes.stream()
        .sorted(Comparator.comparing(change -> !change.path().equals(PolicyFolder.ABOUT)))
        .forEach(this::apply);
  }

  private void apply(FileChange change) {
    Path file = top.resolve(change.path());
    String wanted = change.wanted();
    if (wanted != null) {
      AtomicFile.write(file, wanted);
    } else if (change.present() != null) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new NeedsPerson(change.path(), "cannot be removed", "remove it by hand", e);
      }
    }
  }

  private boolean isOurs(String path, String present) {
    String marked =
        path.startsWith(PolicyFolder.FOLDER) && !path.equals(PolicyFolder.ABOUT)
            ? UnlinkedFile.read(top, PolicyFolder.ABOUT)
            : present;
    return marked != null && OURS.matcher(marked).find();
  }
}
