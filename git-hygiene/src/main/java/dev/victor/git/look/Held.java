package dev.victor.git.look;

import dev.victor.core.git.Branch;
import dev.victor.core.git.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Branches that another work tree holds: checked out there, or in the middle of a rebase there,
/// which git's own list does not show.
public final class Held {

  private static final String HEADS = "refs/heads/";

  private final Repository repository;
  private final Map<String, Path> rebasing = new HashMap<>();

  private Held(Repository repository) {
    this.repository = repository;
  }

  /// Looks into the git folders of all work trees.
  public static Held in(Repository repository) {
    Held held = new Held(repository);
    Path linked = repository.commonDir().resolve("worktrees");
    try {
      held.note(repository.commonDir());
      if (Files.isDirectory(linked)) {
        try (Stream<Path> folders = Files.list(linked)) {
          for (Path folder : folders.toList()) {
            held.note(folder);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return held;
  }

  private void note(Path gitDir) throws IOException {
    if (gitDir.equals(repository.gitDir())) {
      return;
    }
    for (String state : new String[] {"rebase-merge/head-name", "rebase-apply/head-name"}) {
      Path name = gitDir.resolve(state);
      if (Files.isRegularFile(name)) {
        String branch = Files.readString(name).strip();
        if (branch.startsWith(HEADS)) {
          rebasing.put(branch.substring(HEADS.length()), top(gitDir));
        }
      }
    }
  }

  /// A linked work tree's git folder says where its `.git` file is; the main one lies in its own.
  private static Path top(Path gitDir) throws IOException {
    Path pointer = gitDir.resolve("gitdir");
    Path dot = Files.isRegularFile(pointer) ? Path.of(Files.readString(pointer).strip()) : gitDir;
    return dot.resolveSibling("").normalize();
  }

  /// The other work tree that holds a branch.
  public Optional<Path> elsewhere(Branch branch) {
    return branch
        .workTree()
        .filter(top -> !same(top))
        .or(() -> Optional.ofNullable(rebasing.get(branch.name())));
  }

  private boolean same(Path top) {
    try {
      return top.equals(repository.top())
          || (Files.exists(top) && Files.isSameFile(top, repository.top()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
