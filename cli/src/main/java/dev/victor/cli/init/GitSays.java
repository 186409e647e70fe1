package dev.victor.cli.init;

import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.RemoteAddress;
import dev.victor.core.git.Repository;
import dev.victor.core.workspace.Environment;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What git says about a folder and its user.
///
/// @param repository address of origin for a browser
/// @param author user.name
/// @param email user.email
/// @param trunk what origin's HEAD or the usual names say
record GitSays(
    Optional<String> repository,
    Optional<String> author,
    Optional<String> email,
    Optional<String> trunk) {

  private static final List<String> TRUNKS = List.of("main", "master", "trunk");

  static GitSays of(Path root, Environment environment) {
    GitRunner git = new GitRunner(environment, root, false);
    boolean repository = Repository.find(environment, root).isPresent();
    return new GitSays(
        repository
            ? said(git.read("config", "--get", "remote.origin.url"))
                .flatMap(RemoteAddress::ofBrowser)
            : Optional.empty(),
        said(git.read("config", "--get", "user.name")),
        said(git.read("config", "--get", "user.email")),
        repository ? trunk(git) : Optional.empty());
  }

  /// The last part of the repository's address.
  Optional<String> name() {
    return repository
        .map(address -> address.substring(address.lastIndexOf('/') + 1))
        .filter(name -> !name.isEmpty());
  }

  private static Optional<String> trunk(GitRunner git) {
    Optional<String> head =
        said(git.read("symbolic-ref", "--short", "refs/remotes/origin/HEAD"))
            .map(name -> name.replaceFirst("^origin/", ""));
    if (head.isPresent()) {
      return head;
    }
    List<String> branches =
        git.read("for-each-ref", "--format=%(refname:short)", "refs/heads").lines();
    return TRUNKS.stream()
        .filter(branches::contains)
        .findFirst()
        .or(() -> said(git.read("symbolic-ref", "--short", "HEAD")));
  }

  private static Optional<String> said(Answer answer) {
    return answer.ok()
        ? Optional.of(answer.word()).filter(word -> !word.isEmpty())
        : Optional.empty();
  }
}
