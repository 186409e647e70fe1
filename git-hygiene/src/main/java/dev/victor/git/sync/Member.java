package dev.victor.git.sync;

import dev.victor.core.git.Branch;
import dev.victor.git.branch.Kind;
import dev.victor.git.plan.Step.Setting;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// One branch of a sync, and how it stands.
///
/// @param branch the branch
/// @param kind what it is for
/// @param follower whether it only goes forwards, without being checked out
/// @param upstream what it follows, by configuration or by its name at the remote
/// @param upstreamId the commit of that; empty when there is none
/// @param diverged how it stands to its upstream when both have commits of their own
/// @param base what it is based on; none for branches that live on
/// @param closed whether it takes no direct push
/// @param paired whether it may be sent to what it follows
/// @param elsewhere the other work tree that holds it
/// @param shipped the words for how its work got into its base; none while some of it is not there
/// @param settings what git's configuration holds for it
record Member(
    Branch branch,
    Kind kind,
    boolean follower,
    Optional<Branch.Upstream> upstream,
    String upstreamId,
    Diverged diverged,
    Optional<Base> base,
    boolean closed,
    boolean paired,
    Optional<Path> elsewhere,
    Optional<String> shipped,
    List<Setting> settings) {

  /// What a branch is based on.
  ///
  /// @param name for people
  /// @param ref its full name
  /// @param id its commit
  /// @param ahead commits that the base lacks, once the branch has taken in its upstream
  /// @param behind whether the base has commits that the branch lacks then
  /// @param commits how many, where that is known without asking; else 0
  /// @param exclude where the branch's own commits begin
  /// @param recorded the base that its settings name, when that is another one; empty otherwise
  record Base(
      String name,
      String ref,
      String id,
      int ahead,
      boolean behind,
      int commits,
      String exclude,
      String recorded) {

    boolean isLocal() {
      return ref.startsWith("refs/heads/");
    }

    String label() {
      return ref.replaceFirst("^refs/(remotes|heads)/", "");
    }
  }

  /// How a branch stands to an upstream when both have commits of their own.
  ///
  /// @param rewritten the branch had all of the upstream once and was rewritten since: it replaces
  ///   the upstream
  /// @param exclude where the branch's own commits begin
  record Diverged(boolean rewritten, String exclude) {

    static final Diverged NOT = new Diverged(false, "");
  }

  String name() {
    return branch.name();
  }

  boolean isGone() {
    return upstream.filter(Branch.Upstream::gone).isPresent();
  }

  boolean isBehindUpstream() {
    return upstream.filter(up -> up.behind() > 0).isPresent();
  }

  boolean isAheadOfUpstream() {
    return upstream.filter(up -> up.ahead() > 0).isPresent();
  }
}
