package dev.victor.core.git;

import java.time.Instant;
import java.util.List;

/// One commit.
///
/// @param id its full hash
/// @param time when its author made it; this decides which day it belongs to
/// @param authorName who made it
/// @param authorEmail the author's address as it stands in the commit
/// @param subject the first paragraph of the message, in one line
/// @param parents hashes of what it builds on; two or more in a merge
/// @param files paths it changed against its first parent, a rename counted as both; none in a
///   merge
public record Commit(
    String id,
    Instant time,
    String authorName,
    String authorEmail,
    String subject,
    List<String> parents,
    List<String> files) {

  /// Copies the lists.
  public Commit {
    parents = List.copyOf(parents);
    files = List.copyOf(files);
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
