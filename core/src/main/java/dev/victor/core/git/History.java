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
import java.util.stream.Collectors;

/// What was committed, on any local branch and on HEAD.
///
/// JGit reads; where it cannot (SHA-256, reftable, partial clones) the installed git answers the
/// same question.
final class History {

  /// Clocks differ: how much earlier than its author's time a commit's own time may be.
  private static final Duration SKEW = Duration.ofDays(1);

  /// One way to read the commits that were written since an instant, in any order.
  interface Reader {
    List<Commit> since(Instant instant) throws IOException;
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
    return new History(instant -> {
      try {
        return jgit.since(instant);
      } catch (IOException unreadable) {
        return git.since(instant);
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
      return reader.since(earliest(period)).stream()
          .filter(commit -> period.contains(commit.time()))
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

  private static Instant earliest(Period period) {
    Instant start = period.start();
    return start.isAfter(Instant.EPOCH.plus(SKEW)) ? start.minus(SKEW) : Instant.EPOCH;
  }
}
