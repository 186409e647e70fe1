package dev.victor.git.plan;

/// Which way a branch that is not checked out is moved.
public enum Way {
  /// Forwards, to a descendant.
  FORWARD,
  /// To where its remote is now, which was rewritten; nothing of its own is lost.
  FOLLOW,
  /// Back, since its commits went to another branch.
  BACK;

  String will(int commits) {
    return switch (this) {
      case FORWARD -> "fast-forward" + (commits == 0 ? "" : " " + Words.count(commits, "commit"));
      case FOLLOW -> "follow its remote, which was rewritten";
      case BACK -> "give back " + Words.count(commits, "commit");
    };
  }

  String did(int commits) {
    return switch (this) {
      case FORWARD -> "fast-forwarded" + (commits == 0 ? "" : " " + Words.count(commits, "commit"));
      case FOLLOW -> "followed its remote, which was rewritten";
      case BACK -> "gave back " + Words.count(commits, "commit");
    };
  }
}
