package dev.victor.git.plan;

/// A step that files of the work tree take part in.
public sealed interface TreeStep extends Step {

  /// Puts uncommitted work aside, index included.
  ///
  /// @param branch the branch checked out
  /// @param files how many tracked files differ from HEAD
  /// @param staged how many of them are staged
  record Save(String branch, int files, int staged) implements TreeStep {
    @Override
    public String word() {
      return "save";
    }

    @Override
    public String intent() {
      return "carry over " + Words.count(files, "uncommitted file");
    }
  }

  /// Brings the saved work back.
  ///
  /// @param branch the branch checked out
  record Restore(String branch) implements TreeStep {
    @Override
    public String word() {
      return "restore";
    }

    @Override
    public String intent() {
      return "restore the uncommitted files";
    }
  }

  /// Checks another branch out.
  ///
  /// @param branch the branch
  /// @param from the branch before
  /// @param still whether both are at the same commit, so that no file changes
  /// @param typed whether it counts as the person's own: `git switch -` then leads back
  record Switch(String branch, String from, boolean still, boolean typed) implements TreeStep {
    @Override
    public String word() {
      return "switch";
    }

    @Override
    public String intent() {
      return typed ? "check out" : "";
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
      implements TreeStep {
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

  /// Puts the commits of a branch onto another commit; the branch is checked out by that.
  ///
  /// @param branch the branch
  /// @param from its commit before
  /// @param exclude commits reachable from this one are not put there
  /// @param onto the commit, or the full name of the branch, that they are put on
  /// @param target what that is, for people
  record Rebase(String branch, String from, String exclude, String onto, String target)
      implements TreeStep {
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
  /// @param other the commit, or the full name of the branch, that is merged
  /// @param target what that is, as git and people name it
  /// @param message of a merge commit that is made in any case; when empty, one is made only where
  ///   the branch cannot be fast-forwarded, with git's own words
  record Merge(String branch, String from, String other, String target, String message)
      implements TreeStep {
    @Override
    public String word() {
      return "merge";
    }

    @Override
    public String intent() {
      return "merge " + target;
    }
  }

  /// Puts all that another branch has into one commit on the branch that is checked out.
  ///
  /// @param branch the branch
  /// @param from its commit before
  /// @param source the other branch
  /// @param message of the commit
  record Squash(String branch, String from, String source, String message) implements TreeStep {
    @Override
    public String word() {
      return "squash";
    }

    @Override
    public String intent() {
      return "take in " + source + " as one commit";
    }
  }
}
