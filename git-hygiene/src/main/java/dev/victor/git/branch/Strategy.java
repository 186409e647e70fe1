package dev.victor.git.branch;

import dev.victor.core.failure.BadInput;

/// How a branch takes in what others did.
public enum Strategy {
  /// Its own commits are put on top.
  REBASE,
  /// A merge commit joins both.
  MERGE;

  /// The strategy with a name.
  ///
  /// @param where the setting that says so, for the message
  public static Strategy named(String name, String where) {
    return switch (name) {
      case "rebase" -> REBASE;
      case "merge" -> MERGE;
      default ->
          throw new BadInput(where, "\"" + name + "\" is no way to sync", "say rebase or merge");
    };
  }

  /// As it is written in settings.
  public String word() {
    return this == REBASE ? "rebase" : "merge";
  }
}
