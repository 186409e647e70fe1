package dev.victor.content.changelog;

import java.util.Locale;
import java.util.Optional;

/// The pages of a repository on the web: how a host of it names commits, issues and what lies
/// between two tags.
///
/// @param root address of the repository
/// @param kind whose addresses it has
record Forge(String root, Kind kind) {

  private enum Kind {
    /// GitHub, and those that took over its addresses: Gitea, Forgejo, Codeberg.
    GITHUB("/commit/", "/issues/", "/releases/tag/"),
    GITLAB("/-/commit/", "/-/issues/", "/-/tags/"),
    BITBUCKET("/commits/", "/issues/", "/src/");

    private final String commit;
    private final String issue;
    private final String tag;

    Kind(String commit, String issue, String tag) {
      this.commit = commit;
      this.issue = issue;
      this.tag = tag;
    }
  }

  /// The pages of a repository whose address is known.
  static Optional<Forge> of(String repository) {
    if (repository.isEmpty()) {
      return Optional.empty();
    }
    String root = repository.replaceFirst("/+$", "").replaceFirst("\\.git$", "");
    String host = root.replaceFirst("^https?://([^/]*).*", "$1").toLowerCase(Locale.ROOT);
    Kind kind =
        host.contains("gitlab")
            ? Kind.GITLAB
            : host.contains("bitbucket") ? Kind.BITBUCKET : Kind.GITHUB;
    return Optional.of(new Forge(root, kind));
  }

  String commit(String id) {
    return root + kind.commit + id;
  }

  String issue(String number) {
    return root + kind.issue + number;
  }

  String tag(String name) {
    return root + kind.tag + name;
  }

  /// What came between two tags; `HEAD` is the newest.
  String between(String from, String to) {
    return switch (kind) {
      case GITHUB -> root + "/compare/" + from + "..." + to;
      case GITLAB -> root + "/-/compare/" + from + "..." + to;
      case BITBUCKET -> root + "/branches/compare/" + to + ".." + from;
    };
  }
}
