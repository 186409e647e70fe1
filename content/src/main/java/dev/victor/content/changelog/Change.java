package dev.victor.content.changelog;

import dev.victor.core.git.Lineage.Ancestor;
import java.util.List;

/// One entry of a release.
///
/// @param heading it is told under
/// @param scope what it is about; empty when nobody said
/// @param text the subject without type and scope
/// @param note what a user must know of a breaking change; may be empty
/// @param closes numbers of issues
/// @param commits that made it, oldest first
record Change(
    String heading,
    String scope,
    String text,
    String note,
    List<String> closes,
    List<Ancestor> commits) {

  /// Copies the lists.
  Change {
    closes = List.copyOf(closes);
    commits = List.copyOf(commits);
  }
}
