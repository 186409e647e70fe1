package dev.victor.git.sync;

import dev.victor.core.git.WorkTree;
import dev.victor.git.branch.Strategy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All that a plan depends on.
///
/// @param tree HEAD and what is not committed
/// @param home the branch that will be checked out again in the end
/// @param members the branches, bases before what is based on them
/// @param local all local branches that no other work tree holds
/// @param strategy how others' commits are taken in
/// @param sending whether and how branches may be sent
/// @param carrying whether uncommitted work of an interrupted run is still put aside
record Situation(
    WorkTree tree,
    String home,
    List<Member> members,
    Map<String, String> local,
    Strategy strategy,
    Sending sending,
    boolean carrying) {

  /// Whether and how branches may be sent.
  ///
  /// @param remote where to; empty when there is none
  /// @param wanted whether sending was asked for and is possible
  /// @param first whether the user lets git push new branches by itself
  /// @param passed commits that went through a ship: a protected branch may be sent with these
  record Sending(String remote, boolean wanted, boolean first, Set<String> passed) {}

  /// The branch that is in the middle of things.
  Optional<Member> homeMember() {
    return members.stream().filter(member -> member.name().equals(home)).findFirst();
  }
}
