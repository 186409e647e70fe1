package dev.victor.cli.install;

/// One thing of the prefix, and what has to be done for it.
///
/// @param path from the prefix
/// @param action what has to be done
record Step(String path, Action action) {

  /// What has to be done.
  enum Action {
    /// It is not there.
    WRITE("written", "would write"),
    /// An older one of ours is there.
    RENEW("renewed", "would renew"),
    /// It is as it has to be.
    KEEP("there already", "there already");

    private final String done;
    private final String rehearsed;

    Action(String done, String rehearsed) {
      this.done = done;
      this.rehearsed = rehearsed;
    }

    String words(boolean rehearsal) {
      return rehearsal ? rehearsed : done;
    }
  }

  boolean needed() {
    return action != Action.KEEP;
  }
}
