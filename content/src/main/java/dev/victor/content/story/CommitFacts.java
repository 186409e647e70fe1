package dev.victor.content.story;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.Period;
import dev.victor.core.git.Commit;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.LineCount;
import dev.victor.core.workspace.Session;
import java.math.BigDecimal;
import java.util.List;

/// How much was committed: commits without merges, files and lines they changed.
///
/// Ids: `git.commits`, `git.files`, `git.linesAdded`, `git.linesRemoved`.
final class CommitFacts {

  private static final String SOURCE = ".git";

  private CommitFacts() {}

  static List<Fact> of(Session session, List<Commit> commits, Period period) {
    if (commits.isEmpty()) {
      return List.of();
    }
    String subject = session.workspace().project().project().name();
    long files = commits.stream().flatMap(commit -> commit.files().stream()).distinct().count();
    LineCount lines =
        LineCount.of(
            new GitRunner(session.environment(), session.workspace().root(), false), commits);
    return List.of(
        number("git.commits", subject, "commits", commits.size(), "commits", period),
        number("git.files", subject, "files changed", files, "files", period),
        number("git.linesAdded", subject, "lines added", lines.added(), "lines", period),
        number("git.linesRemoved", subject, "lines removed", lines.removed(), "lines", period));
  }

  private static Fact number(
      String id, String subject, String measure, long value, String unit, Period period) {
    return Fact.number(id, subject, measure, BigDecimal.valueOf(value), unit, period, SOURCE);
  }
}
