package dev.victor.git.sync;

import dev.victor.core.git.Branch;
import dev.victor.core.git.Snapshot;
import dev.victor.git.branch.Strategy;
import java.util.List;
import java.util.Optional;

/// All that a plan for the branch checked out depends on.
///
/// @param snapshot branches and work tree
/// @param branch the branch checked out
/// @param upstream what it follows, by configuration or by its name at the remote
/// @param diverged how it stands to its upstream when both have commits of their own
/// @param base what it is based on; none for branches that live on
/// @param followers local branches that only follow a remote and are moved forwards without being
///   checked out
/// @param strategy how others' commits are taken in
/// @param closed whether the branch takes no direct push
/// @param perennial whether the branch lives on and is never replaced at its remote
/// @param sending whether and how it may be sent
/// @param carrying whether uncommitted work of an interrupted run is still put aside
record Situation(
    Snapshot snapshot,
    Branch branch,
    Optional<Branch.Upstream> upstream,
    Diverged diverged,
    Optional<Base> base,
    List<Branch> followers,
    Strategy strategy,
    boolean closed,
    boolean perennial,
    Sending sending,
    boolean carrying) {

  /// What a branch is based on.
  ///
  /// @param name for people
  /// @param ref its full name
  /// @param id its commit
  /// @param ahead commits that the base lacks, once the branch has taken in its upstream
  /// @param behind commits of the base that the branch lacks then
  record Base(String name, String ref, String id, int ahead, int behind) {}

  /// How a branch stands to an upstream when both have commits of their own.
  ///
  /// @param rewritten the branch had all of the upstream once and was rewritten since: it replaces
  ///   the upstream
  /// @param exclude where the branch's own commits begin
  record Diverged(boolean rewritten, String exclude) {

    static final Diverged NOT = new Diverged(false, "");
  }

  /// Whether and how the branch may be sent.
  ///
  /// @param remote where to; empty when there is none
  /// @param wanted whether sending was asked for and is possible
  /// @param first whether the user lets git push new branches by itself
  record Sending(String remote, boolean wanted, boolean first) {}

  /// Commit of the upstream; empty when there is none.
  String upstreamId() {
    return upstream.map(up -> snapshot.commit(up.ref())).orElse("");
  }
}
