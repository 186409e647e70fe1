package dev.victor.git.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A run as its journal tells it.
///
/// @param start how things were before its first step
/// @param done steps that ended well
/// @param open the step that began and did not end, when there is one
/// @param stop why a person is needed, when the open step was stopped for that
/// @param saved uncommitted work that was put aside and is not back yet
/// @param aborting whether it is on its way back to how things were
public record Run(
    Start start,
    List<Step> done,
    Optional<Step> open,
    Optional<Stop> stop,
    Optional<Saved> saved,
    boolean aborting) {

  /// How things were before the first step.
  ///
  /// @param branch the branch checked out
  /// @param head its commit
  /// @param time when, for people
  /// @param settings what the run was asked for
  /// @param untracked files that git did not know then
  public record Start(
      String branch,
      String head,
      String time,
      Map<String, String> settings,
      List<String> untracked) {}

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
}
