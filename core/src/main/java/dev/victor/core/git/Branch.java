package dev.victor.core.git;

import java.nio.file.Path;
import java.util.Optional;

/// A local branch as a [Snapshot] saw it.
///
/// @param name without `refs/heads/`
/// @param id the commit it points at
/// @param upstream the branch it follows, when it follows one
/// @param workTree the work tree that has it checked out, this one or another
public record Branch(String name, String id, Optional<Upstream> upstream, Optional<Path> workTree) {

  /// What a branch follows.
  ///
  /// @param ref full name of the tracking branch, such as `refs/remotes/origin/main`
  /// @param remote name of the remote; `.` when it follows a local branch
  /// @param remoteRef full name of the branch there, such as `refs/heads/main`
  /// @param gone whether it was deleted there
  /// @param ahead commits that only we have
  /// @param behind commits that only it has
  public record Upstream(
      String ref, String remote, String remoteRef, boolean gone, int ahead, int behind) {

    /// As people write it: `origin/main`.
    public String label() {
      return ref.replaceFirst("^refs/(remotes|heads)/", "");
    }
  }
}
