package dev.victor.content.changelog;

import dev.victor.core.git.Lineage.Ancestor;
import java.time.Instant;
import java.util.List;

/// A version that a tag names.
///
/// @param version its version
/// @param tag its name
/// @param time when it was made
/// @param commits what is new in it, newest first
record Release(Version version, String tag, Instant time, List<Ancestor> commits) {

  /// Copies the list.
  Release {
    commits = List.copyOf(commits);
  }
}
