package dev.victor.git.ship;

import dev.victor.core.git.GitRunner;
import dev.victor.git.branch.CommitMessages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the commit says that takes a branch in: the words that were typed, else those of its only
/// commit, else the first commit's subject with the others listed.
final class Cargo {

  private final GitRunner git;
  private final CommitMessages messages;
  private final Optional<String> typed;

  Cargo(GitRunner git, CommitMessages messages, Optional<String> typed) {
    this.git = git;
    this.messages = messages;
    this.typed = typed;
  }

  /// The message of a squashed commit.
  String squashed(Shipment shipment) {
    String message = typed.orElseGet(() -> ofCommits(shipment));
    messages
        .check(message)
        .ifPresent(refusal -> {
          throw new Ship.NotConventional(refusal);
        });
    return message;
  }

  /// The message of a merge.
  String merged(String branch, String into) {
    return typed.orElse("Merge branch '" + branch + "' into " + into);
  }

  private String ofCommits(Shipment shipment) {
    String range = shipment.base().id() + ".." + shipment.branch().id();
    List<String> bodies =
        Stream.of(
                git.read("log", "--reverse", "--no-merges", "--format=%B%x00", range)
                    .orFail()
                    .text()
                    .split("\0"))
            .map(String::strip)
            .filter(body -> !body.isEmpty())
            .toList();
    if (bodies.size() <= 1) {
      return bodies.isEmpty() ? "" : bodies.getFirst();
    }
    return bodies.getFirst().lines().findFirst().orElse("")
        + "\n\n"
        + bodies.stream()
            .map(body -> "- " + body.lines().findFirst().orElse(""))
            .collect(Collectors.joining("\n"));
  }
}
