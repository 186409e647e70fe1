package dev.victor.core.git;

import dev.victor.core.fact.Period;
import dev.victor.core.workspace.Environment;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What was committed, on any local branch and on HEAD, as the installed git tells it: one process
/// costs less than the classes of another reader.
final class History {

  /// Clocks differ: how much earlier than its author's time a commit's own time may be.
  private static final Duration SKEW = Duration.ofDays(1);

  private final GitLog log;

  /// The history that a git tells.
  History(GitRunner git) {
    log = new GitLog(git);
  }

  /// The history of a repository.
  static History of(Environment environment, Repository repository) {
    return new History(new GitRunner(environment, repository.top(), false));
  }

  /// The commits of a period, oldest first: those whose author's time lies in it and whose author
  /// is one of `emails` (all authors when empty). A change that was rebased or picked onto a second
  /// branch counts once.
  List<Commit> commits(Period period, Set<String> emails) {
    Set<String> authors =
        emails.stream().map(email -> email.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    Set<List<Object>> seen = new HashSet<>();
    return log.since(earliest(period)).stream()
        .filter(commit -> period.contains(commit.time()))
        .filter(commit ->
            authors.isEmpty() || authors.contains(commit.authorEmail().toLowerCase(Locale.ROOT)))
        .sorted(Comparator.comparing(Commit::time).thenComparing(Commit::id))
        .filter(commit ->
            seen.add(
                List.of(commit.time(), commit.authorEmail(), commit.subject(), commit.files())))
        .toList();
  }

  private static Instant earliest(Period period) {
    Instant start = period.start();
    return start.isAfter(Instant.EPOCH.plus(SKEW)) ? start.minus(SKEW) : Instant.EPOCH;
  }
}
