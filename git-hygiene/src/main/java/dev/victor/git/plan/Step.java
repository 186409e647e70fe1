package dev.victor.git.plan;

/// One thing that is done to a repository. Every step knows enough to be done again after a crash
/// and to be undone.
public sealed interface Step {

  /// The branch it is about.
  String branch();

  /// What kind of step it is, in one word for scripts.
  String word();

  /// What it will do, as `--dry-run` says it.
  String intent();

  /// Whether files of the work tree change.
  default boolean touchesFiles() {
    return switch (this) {
      case Save _, FastForward _, Rebase _, Merge _, Restore _ -> true;
      case Advance _, Push _ -> false;
    };
  }

  /// Puts uncommitted work aside, index included.
  ///
  /// @param branch the branch checked out
  /// @param files how many tracked files differ from HEAD
  /// @param staged how many of them are staged
  record Save(String branch, int files, int staged) implements Step {
    @Override
    public String word() {
      return "save";
    }

    @Override
    public String intent() {
      return "carry over " + Words.count(files, "uncommitted file");
    }
  }

  /// Moves a branch that is not checked out forwards.
  ///
  /// @param branch the branch
  /// @param from its commit before
  /// @param to its commit after
  /// @param commits how many lie between
  record Advance(String branch, String from, String to, int commits) implements Step {
    @Override
    public String word() {
      return "fast-forward";
    }

    @Override
    public String intent() {
      return "fast-forward " + Words.count(commits, "commit");
    }
  }

  /// Moves the branch that is checked out forwards, files included.
  ///
  /// @param branch the branch
  /// @param from its commit before
  /// @param to its commit after
  /// @param target where the commits come from, for people
  /// @param commits how many there are; 0 when not counted
  record FastForward(String branch, String from, String to, String target, int commits)
      implements Step {
    @Override
    public String word() {
      return "fast-forward";
    }

    @Override
    public String intent() {
      return commits == 0
          ? "fast-forward to " + target
          : "fast-forward " + Words.count(commits, "commit");
    }
  }

  /// Puts the commits of the branch that is checked out onto another commit.
  ///
  /// @param branch the branch
  /// @param from its commit before
  /// @param exclude commits reachable from this one are not put there
  /// @param onto the commit that they are put on
  /// @param target what that commit is, for people
  record Rebase(String branch, String from, String exclude, String onto, String target)
      implements Step {
    @Override
    public String word() {
      return "rebase";
    }

    @Override
    public String intent() {
      return "rebase on " + target;
    }
  }

  /// Merges another commit into the branch that is checked out.
  ///
  /// @param branch the branch
  /// @param from its commit before
  /// @param other the commit that is merged
  /// @param target what that commit is, as git and people name it
  record Merge(String branch, String from, String other, String target) implements Step {
    @Override
    public String word() {
      return "merge";
    }

    @Override
    public String intent() {
      return "merge " + target;
    }
  }

  /// Brings the saved work back.
  ///
  /// @param branch the branch checked out
  record Restore(String branch) implements Step {
    @Override
    public String word() {
      return "restore";
    }

    @Override
    public String intent() {
      return "restore the uncommitted files";
    }
  }

  /// Sends the branch to its remote.
  ///
  /// @param branch the branch
  /// @param remote name of the remote
  /// @param ref full name of the branch there
  /// @param expected the commit that must still be there; empty when there is none
  /// @param manner how
  record Push(String branch, String remote, String ref, String expected, Manner manner)
      implements Step {
    @Override
    public String word() {
      return "push";
    }

    @Override
    public String intent() {
      return switch (manner) {
        case PLAIN -> "push";
        case LEASE -> "push with lease";
        case FIRST -> "push and follow " + remote;
      };
    }
  }

  /// How a branch is sent.
  enum Manner {
    /// Only forwards.
    PLAIN,
    /// Replaced, when the remote still has what we saw there.
    LEASE,
    /// For the first time; the branch follows it from then on.
    FIRST
  }
}
