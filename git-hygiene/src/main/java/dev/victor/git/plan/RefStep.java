package dev.victor.git.plan;

import java.util.List;

/// A step that changes names only: where branches are, what they are set to, tags.
public sealed interface RefStep extends Step {

  /// Moves a branch that is not checked out.
  ///
  /// @param branch the branch
  /// @param from its commit before
  /// @param to its commit after
  /// @param how which way
  /// @param commits how many lie between; 0 when not counted
  record Move(String branch, String from, String to, Way how, int commits) implements RefStep {
    @Override
    public String word() {
      return how == Way.FORWARD ? "fast-forward" : "move";
    }

    @Override
    public String intent() {
      return how.will(commits);
    }
  }

  /// Makes a branch, without checking it out.
  ///
  /// @param branch the branch
  /// @param at its commit
  /// @param target what that is, for people
  record Create(String branch, String at, String target) implements RefStep {
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
  record Delete(String branch, String id, String why, List<Setting> settings) implements RefStep {
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

  /// Gives a branch another name, here.
  ///
  /// @param branch the name before
  /// @param to the name after
  record Rename(String branch, String to) implements RefStep {
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
      implements RefStep {
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
  record Tag(String branch, String name) implements RefStep {
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
  record Pass(String branch) implements RefStep {
    @Override
    public String word() {
      return "pass";
    }

    @Override
    public String intent() {
      return "";
    }
  }

  /// One entry of git's configuration.
  ///
  /// @param key its whole name
  /// @param value what it is
  record Setting(String key, String value) {}
}
