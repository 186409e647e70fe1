package dev.victor.git.protect;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.git.GitConfig;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.RemoteAddress;
import dev.victor.core.project.Links;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which repository a clone is one of: `git config victor.repository` before what `project.json`
/// and origin say. When these two disagree a person decides: with a stranger's `project.json` one
/// would else change a repository that has nothing to do with it.
///
/// @param found each with who says so
record Whereabouts(List<Found> found) {

  private static final String SETTING = "git config victor.repository";

  /// @param source who says so
  /// @param repository what
  record Found(String source, GitHubRepository repository) {}

  static Whereabouts of(GitConfig config, @Nullable Links links, GitRunner git) {
    Optional<String> named = config.one("victor.repository");
    if (named.isPresent()) {
      return new Whereabouts(
          List.of(
              new Found(
                  SETTING,
                  repository(named.get())
                      .orElseThrow(() ->
                          new BadInput(
                              SETTING,
                              "is no address of a repository",
                              SETTING + " https://github.com/OWNER/NAME")))));
    }
    List<Found> found = new ArrayList<>();
    Optional.ofNullable(links)
        .map(Links::repository)
        .flatMap(Whereabouts::repository)
        .ifPresent(there -> found.add(new Found("project.json", there)));
    if (config.remotes().contains("origin")) {
      repository(git.read("remote", "get-url", "origin").word())
          .filter(there -> found.stream().noneMatch(other -> other.repository().is(there)))
          .ifPresent(there -> found.add(new Found("origin", there)));
    }
    return new Whereabouts(List.copyOf(found));
  }

  /// The one repository that is meant.
  ///
  /// @throws BadInput when there is none
  /// @throws NeedsPerson when there are two
  GitHubRepository one() {
    if (found.isEmpty()) {
      throw new BadInput(
          null,
          "neither project.json nor origin says which repository at GitHub this is",
          SETTING + " https://github.com/OWNER/NAME");
    }
    if (found.size() > 1) {
      throw new NeedsPerson(
          null, shown() + "; nothing is changed", "say which: " + SETTING + " https://…");
    }
    return found.getFirst().repository();
  }

  /// In words.
  String shown() {
    return String.join(
        ", ",
        found.size() == 1
            ? List.of(found.getFirst().repository().shown())
            : found.stream()
                .map(one -> one.source() + " says " + one.repository().shown())
                .toList());
  }

  private static Optional<GitHubRepository> repository(String address) {
    return GitHubRepository.at(address)
        .or(() -> RemoteAddress.ofBrowser(address).flatMap(GitHubRepository::at));
  }
}
