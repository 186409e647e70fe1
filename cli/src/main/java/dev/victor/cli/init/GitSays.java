package dev.victor.cli.init;

import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.RemoteAddress;
import dev.victor.core.git.Repository;
import dev.victor.core.workspace.Environment;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What git says about a folder and its user.
///
/// @param there the folder lies in a repository
/// @param repository address of origin, or of the only remote, for a browser
/// @param author user.name
/// @param email user.email
/// @param branches which branches have a part to play
record GitSays(
    boolean there,
    Optional<String> repository,
    Optional<String> author,
    Optional<String> email,
    Trunk branches) {

  private static final String REMOTE = "remote.";
  private static final String ADDRESS = ".url";

  static GitSays of(Path root, Environment environment) {
    GitRunner git = new GitRunner(environment, root, false);
    boolean there = Repository.find(environment, root).isPresent();
    Map<String, String> configuration = configuration(git);
    String remote = remote(configuration);
    return new GitSays(
        there,
        there ? address(configuration, remote) : Optional.empty(),
        Said.text(configuration.get("user.name")),
        Said.text(configuration.get("user.email")),
        there ? Trunk.of(git, remote) : Trunk.UNKNOWN);
  }

  private static Map<String, String> configuration(GitRunner git) {
    Answer answer =
        git.read("config", "-z", "--get-regexp", "^(user\\.(name|email)|remote\\..*\\.url)$");
    Map<String, String> values = new HashMap<>();
    for (String entry : answer.parts()) {
      int end = entry.indexOf('\n');
      if (end > 0) {
        values.put(entry.substring(0, end), entry.substring(end + 1));
      }
    }
    return values;
  }

  /// `origin`, unless there is only one remote and it is called otherwise.
  private static String remote(Map<String, String> configuration) {
    List<String> remotes =
        configuration.keySet().stream()
            .filter(key -> key.startsWith(REMOTE))
            .map(key -> key.substring(REMOTE.length(), key.length() - ADDRESS.length()))
            .toList();
    return remotes.size() == 1 ? remotes.getFirst() : "origin";
  }

  private static Optional<String> address(Map<String, String> configuration, String remote) {
    return Said.text(configuration.get(REMOTE + remote + ADDRESS))
        .flatMap(RemoteAddress::ofBrowser);
  }
}
