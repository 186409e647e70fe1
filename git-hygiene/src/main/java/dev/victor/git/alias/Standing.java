package dev.victor.git.alias;

/// Whose a name behind `git` is.
sealed interface Standing {

  /// Free: an alias of ours may have it.
  record Ours() implements Standing {}

  /// One of git's own commands; git ignores aliases of that name.
  record Gits() implements Standing {}

  /// A program `git-NAME` on the PATH; git runs it before any alias.
  record Program() implements Standing {}

  /// An alias somebody made.
  ///
  /// @param value what it runs
  /// @param origin the file it stands in
  record Yours(String value, String origin) implements Standing {}
}
