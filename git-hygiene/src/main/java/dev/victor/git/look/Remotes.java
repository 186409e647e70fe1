package dev.victor.git.look;

import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.GitConfig;
import dev.victor.core.git.Repository;
import dev.victor.git.branch.BranchPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which remotes matter for the branch checked out.
final class Remotes {

  private static final String ON_BRANCH = "ref: refs/heads/";

  private final Repository repository;
  private final GitConfig config;

  Remotes(Repository repository, GitConfig config) {
    this.repository = repository;
    this.config = config;
  }

  /// The one the branch is sent to: its own, or `origin`, or the only one.
  Optional<String> main() {
    List<String> all = config.remotes();
    return branch()
        .flatMap(name -> config.one("branch." + name + ".remote"))
        .filter(all::contains)
        .or(() -> all.stream().filter("origin"::equals).findFirst())
        .or(() -> all.stream().findFirst());
  }

  /// That one, and the one the trunk follows where it is another; for all branches, every one that
  /// some branch follows.
  List<String> toFetch(BranchPolicy policy, boolean every) {
    List<String> all = config.remotes();
    if (every) {
      Stream<String> followed =
          config.values().keySet().stream()
              .filter(key -> key.startsWith("branch.") && key.endsWith(".remote"))
              .flatMap(key -> config.one(key).stream())
              .filter(all::contains);
      return Stream.concat(main().stream(), followed).distinct().toList();
    }
    Optional<String> ofTrunk =
        Stream.concat(policy.trunk().stream(), Stream.of("main", "master"))
            .flatMap(name -> config.one("branch." + name + ".remote").stream())
            .filter(all::contains)
            .findFirst();
    return Stream.concat(main().stream(), ofTrunk.stream()).distinct().toList();
  }

  /// The branch checked out, read where git keeps it: no process only for that.
  private Optional<String> branch() {
    Path head = repository.gitDir().resolve("HEAD");
    try {
      String text = Files.readString(head).strip();
      return text.startsWith(ON_BRANCH)
          ? Optional.of(text.substring(ON_BRANCH.length()))
          : Optional.empty();
    } catch (IOException e) {
      throw new NeedsPerson(head.toString(), "cannot be read", "check its permissions", e);
    }
  }
}
