package dev.victor.git.plan;

import java.util.List;
import java.util.Optional;

/// One thing that is done to a repository. Every step knows enough to be done again after a crash
/// and to be undone.
public sealed interface Step {

  /// The branch it is about.
  String branch();

  /// What kind of step it is, in one word for scripts.
  String word();

  /// What it will do, as `--dry-run` says it; empty when it is not worth a word.
  String intent();

  /// Whether files of the work tree change.
  default boolean touchesFiles() {
    return switch (this) {
      case Save _, FastForward _, Rebase _, Merge _, Squash _, Restore _ -> true;
      case Switch(String _, String _, boolean still, boolean _) -> !still;
      case Move _, Create _, Delete _, Rename _, Configure _, Tag _, Pass _, Push _ -> false;
    };
  }

  /// The branch whose tip it moves; none for what only touches files, names or settings.
  default Optional<String> moves() {
    return switch (this) {
      case Move _, FastForward _, Rebase _, Merge _, Squash _ -> Optional.of(branch());
      case Save _,
          Switch _,
          Restore _,
          Create _,
          Delete _,
          Rename _,
          Configure _,
          Tag _,
          Pass _,
          Push _ ->
          Optional.empty();
    };
  }

  /// The commit at which it finds the branch that it moves.
  default Optional<String> foundAt() {
    return switch (this) {
      case Move move -> Optional.of(move.from());
      case FastForward forward -> Optional.of(forward.from());
      case Rebase rebase -> Optional.of(rebase.from());
      case Merge merge -> Optional.of(merge.from());
      case Squash squash -> Optional.of(squash.from());
      case Save _, Switch _, Restore _, Create _, Delete _, Rename _, Configure _ ->
          Optional.empty();
      case Tag _, Pass _, Push _ -> Optional.empty();
    };
  }

  /// The branch that is checked out when it has ended; none when it leaves that as it was.
  default Optional<String> standsOn() {
    return switch (this) {
      case Switch _, FastForward _, Rebase _, Merge _, Squash _ -> Optional.of(branch());
      case Save _,
          Move _,
          Restore _,
          Create _,
          Delete _,
          Rename _,
          Configure _,
          Tag _,
          Pass _,
          Push _ ->
          Optional.empty();
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

  /// Checks another branch out.
  ///
  /// @param branch the branch
  /// @param from the branch before
  /// @param still whether both are at the same commit, so that no file changes
  /// @param typed whether it counts as the person's own: `git switch -` then leads back
  record Switch(String branch, String from, boolean still, boolean typed) implements Step {
    @Override
    public String word() {
      return "switch";
    }

    @Override
    public String intent() {
      return typed ? "check out" : "";
    }
  }

  /// Moves a branch that is not checked out.
  ///
  /// @param branch the branch
  /// @param from its commit before
  /// @param to its commit after
  /// @param how which way
  /// @param commits how many lie between; 0 when not counted
  record Move(String branch, String from, String to, Way how, int commits) implements Step {
    @Override
    public String word() {
      return how == Way.FORWARD ? "fast-forward" : "move";
    }

    @Override
    public String intent() {
      return how.will(commits);
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

  /// Puts the commits of a branch onto another commit; the branch is checked out by that.
  ///
  /// @param branch the branch
  /// @param from its commit before
  /// @param exclude commits reachable from this one are not put there
  /// @param onto the commit, or the full name of the branch, that they are put on
  /// @param target what that is, for people
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
  /// @param other the commit, or the full name of the branch, that is merged
  /// @param target what that is, as git and people name it
  /// @param message of a merge commit that is made in any case; when empty, one is made only where
  ///   the branch cannot be fast-forwarded, with git's own words
  record Merge(String branch, String from, String other, String target, String message)
      implements Step {
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
  record Squash(String branch, String from, String source, String message) implements Step {
    @Override
    public String word() {
      return "squash";
    }

    @Override
    public String intent() {
      return "take in " + source + " as one commit";
    }
  }

  /// Makes a branch, without checking it out.
  ///
  /// @param branch the branch
  /// @param at its commit
  /// @param target what that is, for people
  record Create(String branch, String at, String target) implements Step {
    @Override
    public String word() {
      return "create";
    }

    @Override
    public String intent() {
      return "create from " + target;
    }
  }

  /// Deletes a branch here, with its settings.
  ///
  /// @param branch the branch
  /// @param id its commit
  /// @param why such as `shipped in main`
  /// @param settings what git's configuration holds for it
  record Delete(String branch, String id, String why, List<Setting> settings) implements Step {
    /// Copies the list.
    public Delete {
      settings = List.copyOf(settings);
    }

    @Override
    public String word() {
      return "delete";
    }

    @Override
    public String intent() {
      return "delete" + (why.isEmpty() ? "" : ": " + why);
    }
  }

  /// One entry of git's configuration.
  ///
  /// @param key its whole name
  /// @param value what it is
  record Setting(String key, String value) {}

  /// Gives a branch another name, here.
  ///
  /// @param branch the name before
  /// @param to the name after
  record Rename(String branch, String to) implements Step {
    @Override
    public String word() {
      return "rename";
    }

    @Override
    public String intent() {
      return "rename to " + to;
    }
  }

  /// Changes one setting of a branch in the repository's configuration.
  ///
  /// @param branch the branch it is about
  /// @param key its whole name
  /// @param before what it was; empty when it was not set
  /// @param after what it becomes; empty to unset it
  /// @param said what that means, for people; empty when it is not worth a word
  record Configure(String branch, String key, String before, String after, String said)
      implements Step {
    @Override
    public String word() {
      return "configure";
    }

    @Override
    public String intent() {
      return said;
    }
  }

  /// Makes an annotated tag.
  ///
  /// @param branch the branch whose tip is tagged
  /// @param name of the tag
  record Tag(String branch, String name) implements Step {
    @Override
    public String word() {
      return "tag";
    }

    @Override
    public String intent() {
      return "tag " + name;
    }
  }

  /// Remembers that the tip of a branch went through a ship, so that it may be pushed although the
  /// branch is protected.
  ///
  /// @param branch the branch
  record Pass(String branch) implements Step {
    @Override
    public String word() {
      return "pass";
    }

    @Override
    public String intent() {
      return "";
    }
  }

  /// Sends what is to be sent to one remote, in one go.
  ///
  /// @param remote name of the remote
  /// @param refs at least one
  record Push(String remote, List<Refspec> refs) implements Step {
    /// Copies the list.
    public Push {
      refs = List.copyOf(refs);
    }

    @Override
    public String branch() {
      return refs.getFirst().branch();
    }

    @Override
    public String word() {
      return "push";
    }

    @Override
    public String intent() {
      return "push";
    }
  }
}
