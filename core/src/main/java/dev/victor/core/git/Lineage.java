package dev.victor.core.git;

import dev.victor.core.failure.BadInput;
import dev.victor.core.workspace.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;

/// The history that leads to HEAD, as releases need it: every commit with its whole message, and
/// the tags. No file is compared, so that thousands of commits are read at once.
///
/// @param commits what HEAD builds on, itself included, newest first: no commit comes before one
///   that builds on it
/// @param tags every tag of a commit, in order of their names
public record Lineage(List<Ancestor> commits, List<Tag> tags) {

  /// Copies the lists.
  public Lineage {
    commits = List.copyOf(commits);
    tags = List.copyOf(tags);
  }

  /// A commit that HEAD builds on.
  ///
  /// @param id its full hash
  /// @param parents hashes of what it builds on; two or more in a merge
  /// @param time when it was committed
  /// @param message the whole message
  public record Ancestor(String id, List<String> parents, Instant time, String message) {

    /// Copies the list.
    public Ancestor {
      parents = List.copyOf(parents);
    }

    /// Whether it joins two lines of work.
    public boolean isMerge() {
      return parents.size() > 1;
    }

    /// The first seven digits of the hash, as people read them.
    public String brief() {
      return id.substring(0, 7);
    }
  }

  /// A name somebody gave to a commit.
  ///
  /// @param name without `refs/tags/`
  /// @param commit its full hash
  /// @param time when the tag was made, or the commit where the tag does not say
  public record Tag(String name, String commit, Instant time) {}

  /// One way to read it.
  interface Reader {
    Lineage read() throws IOException;
  }

  /// The history of a repository; empty before the first commit. JGit reads; where it cannot, the
  /// installed git answers the same question.
  ///
  /// @throws BadInput when the clone is shallow: what is cut off cannot be told
  public static Lineage of(Environment environment, Repository repository) {
    if (isShallow(repository)) {
      throw new BadInput(
          repository.top().toString(),
          "the clone is shallow, its history is cut off",
          "git fetch --unshallow --tags");
    }
    GitLineage git = new GitLineage(new GitRunner(environment, repository.top(), false));
    if (!JGitLineage.reads(repository)) {
      return git.read();
    }
    try {
      return new JGitLineage(repository).read();
    } catch (IOException unreadable) {
      return git.read();
    }
  }

  /// Whether only the newest part of the history was cloned.
  public static boolean isShallow(Repository repository) {
    return Files.exists(repository.commonDir().resolve("shallow"));
  }
}
