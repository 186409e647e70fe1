package dev.victor.git.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A run as its journal tells it.
///
/// @param start how things were before its first step
/// @param planned all steps, where the plan is carried out to its end as it was made; empty for a
///   sync, which plans anew from what is there
/// @param done steps that ended, with what came of them
/// @param open the step that began and did not end, when there is one
/// @param stop why a person is needed, when the open step was stopped for that
/// @param saved uncommitted work that was put aside and is not back yet
/// @param skipped branches that a person wants left alone
/// @param aborting whether it is on its way back to how things were
public record Run(
    Start start,
    List<Step> planned,
    List<Ended> done,
    Optional<Step> open,
    Optional<Stop> stop,
    Optional<Saved> saved,
    Set<String> skipped,
    boolean aborting) {

  /// How things were before the first step.
  ///
  /// @param command the verb that was typed, such as `sync`
  /// @param branch the branch checked out
  /// @param head its commit
  /// @param time when, for people
  /// @param settings what the run was asked for
  /// @param untracked files that git did not know then
  public record Start(
      String command,
      String branch,
      String head,
      String time,
      Map<String, String> settings,
      List<String> untracked) {}

  /// A step that ended.
  ///
  /// @param step the step
  /// @param tips where it left branches, or what it sent: commits by branch
  public record Ended(Step step, Map<String, String> tips) {}

  /// Why a person is needed.
  ///
  /// @param reason in a few words
  /// @param files with a conflict
  public record Stop(String reason, List<String> files) {}

  /// Uncommitted work that was put aside.
  ///
  /// @param commit a stash commit: the work tree, with the index as second parent
  /// @param files how many tracked files differ from HEAD
  /// @param staged how many of them are staged
  public record Saved(String commit, int files, int staged) {}

  /// What of the plan was not done yet, the open step included.
  public List<Step> remaining() {
    return planned.subList(Math.min(done.size(), planned.size()), planned.size());
  }

  /// The branch that should be checked out now.
  String standing() {
    return done.reversed().stream()
        .flatMap(ended -> ended.step().standsOn().stream())
        .findFirst()
        .orElse(start.branch());
  }

  /// Where the run left a branch: the last commit noted for it, when it moved it.
  Optional<String> left(String branch) {
    return done.reversed().stream()
        .filter(ended -> ended.step().moves().filter(branch::equals).isPresent())
        .flatMap(ended -> Optional.ofNullable(ended.tips().get(branch)).stream())
        .findFirst();
  }
}
