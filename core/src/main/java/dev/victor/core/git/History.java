package dev.victor.core.git;

import dev.victor.core.fact.Period;
import dev.victor.core.workspace.Environment;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What was committed, on any local branch and on HEAD.
///
/// JGit reads; where it cannot (SHA-256, reftable, partial clones) the installed git answers the
/// same question.
final class History {

  /// Clocks differ: how much earlier than its author's time a commit's own time may be.
  private static final Duration SKEW = Duration.ofDays(1);

  /// One way to read commits, in any order.
  interface Reader {

    /// Those that were written since an instant and whose author's time is wanted.
    List<Commit> since(Instant instant, Predicate<Instant> wanted) throws IOException;
  }

  private final Reader reader;

  History(Reader reader) {
    this.reader = reader;
  }

  /// The history of a repository.
  static History of(Environment environment, Repository repository) {
    GitLog git = new GitLog(new GitRunner(environment, repository.top(), false));
    if (!JGitLog.reads(repository)) {
      return new History(git);
    }
    JGitLog jgit = new JGitLog(repository);
    return new History((instant, wanted) -> {
      try {
        return jgit.since(instant, wanted);
      } catch (IOException unreadable) {
        return git.since(instant, wanted);
      }
    });
  }

  /// The commits of a period, oldest first: those whose author's time lies in it and whose author
  /// is one of `emails` (all authors when empty). A change that was rebased or picked onto a second
  /// branch counts once.
  List<Commit> commits(Period period, Set<String> emails) {
    Set<String> authors =
        emails.stream().map(email -> email.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    Set<List<Object>> seen = new HashSet<>();
    try {
      return reader.since(earliest(period), wanted(period)).stream()
          .filter(commit ->
              authors.isEmpty() || authors.contains(commit.authorEmail().toLowerCase(Locale.ROOT)))
          .sorted(Comparator.comparing(Commit::time).thenComparing(Commit::id))
          .filter(commit ->
              seen.add(
                  List.of(commit.time(), commit.authorEmail(), commit.subject(), commit.files())))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("git log answers or fails", e);
    }
  }

  private static Predicate<Instant> wanted(Period period) {
    Instant start = period.start();
    Instant end = period.end();
    return time -> !time.isBefore(start) && time.isBefore(end);
  }

  private static Instant earliest(Period period) {
    Instant start = period.start();
    return start.isAfter(Instant.EPOCH.plus(SKEW)) ? start.minus(SKEW) : Instant.EPOCH;
  }
}
