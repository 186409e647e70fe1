package dev.victor.git.look;

import dev.victor.core.git.Answer;
import dev.victor.core.git.GitConfig;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.GitTrouble;
import dev.victor.core.git.Running;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// One fetch of one remote, and what it told.
///
/// @param remote its name
/// @param moved branches that moved there
/// @param trouble why it did not answer, when it did not
public record Fetch(String remote, List<String> moved, Optional<String> trouble) {

  private static final Pattern MOVED =
      Pattern.compile(" [ +*-] (?:\\[[^]]*]|\\S+)\\s+(\\S+)\\s+-> (\\S+).*");

  /// How long a remote may be silent: `git config victor.timeout` seconds, else 20, or 60 when a
  /// person may be typing.
  static Duration patience(GitRunner git, GitConfig config) {
    return config
        .one("victor.timeout")
        .filter(text -> text.matches("[1-9]\\d{0,4}"))
        .map(text -> Duration.ofSeconds(Long.parseLong(text)))
        .orElse(Duration.ofSeconds(git.interactive() ? 60 : 20));
  }

  static Running start(GitRunner git, String remote, Duration patience) {
    return git.startRemote(
        patience, List.of("fetch", "--prune", "--progress", "--no-recurse-submodules", remote));
  }

  static Fetch end(Running fetch, String remote, Duration patience) {
    Answer answer = fetch.await();
    if (answer.silent()) {
      return new Fetch(
          remote,
          List.of(),
          Optional.of(remote + " did not answer in " + patience.toSeconds() + " s"));
    }
    if (!answer.ok() && GitTrouble.isOutside(answer)) {
      return new Fetch(
          remote,
          List.of(),
          Optional.of(remote + " did not answer (" + GitTrouble.brief(answer) + ")"));
    }
    List<String> moved =
        answer
            .orFail()
            .remarks()
            .lines()
            .map(line -> MOVED.matcher(line.substring(line.lastIndexOf('\r') + 1)))
            .filter(line -> line.matches() && line.group(2).startsWith(remote + "/"))
            .map(line -> line.group(2).substring(remote.length() + 1))
            .toList();
    return new Fetch(remote, moved, Optional.empty());
  }

  /// As the first line of the answer.
  public String line() {
    String what =
        switch (moved.size()) {
          case 0 -> "nothing new";
          case 1 -> moved.getFirst() + " moved";
          default -> moved.size() + " branches moved";
        };
    return "fetched " + remote + ": " + what;
  }
}
