package dev.victor.git.plan;

/// One ref that is sent to a remote.
///
/// @param branch the branch it is about
/// @param source full name of what is sent; empty to delete it there
/// @param target full name there
/// @param expected the commit that must still be there; empty when there is none
/// @param manner how
public record Refspec(String branch, String source, String target, String expected, Manner manner) {

  /// How a ref is sent.
  public enum Manner {
    /// Only forwards.
    PLAIN,
    /// Replaced, when the remote still has what we saw there.
    LEASE,
    /// For the first time; the branch follows it from then on.
    FIRST,
    /// Deleted there, when the remote still has what we saw there.
    DELETE
  }

  /// What it will do, as `--dry-run` says it.
  public String intent(String remote) {
    return switch (manner) {
      case PLAIN -> isTag() ? "push the tag" : "push";
      case LEASE -> "push with lease";
      case FIRST -> "push and follow " + remote;
      case DELETE -> "delete at " + remote;
    };
  }

  /// What was done.
  String did(String remote) {
    return switch (manner) {
      case PLAIN, LEASE -> isTag() ? "tag pushed" : "pushed";
      case FIRST -> "pushed for the first time";
      case DELETE -> "deleted at " + remote;
    };
  }

  private boolean isTag() {
    return target.startsWith("refs/tags/");
  }

  /// As git is told.
  String spec() {
    return source + ":" + target;
  }
}
