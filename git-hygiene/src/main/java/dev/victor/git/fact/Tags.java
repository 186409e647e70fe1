package dev.victor.git.fact;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.Period;
import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import java.time.Instant;
import java.util.List;

/// The tags that were made in some days: the day of an annotated one is its own, that of a plain
/// one its commit's.
final class Tags {

  private static final int PARTS = 2;

  private Tags() {}

  static List<Fact> of(GitRunner git, Period period) {
    Answer answer =
        git.read(
            "for-each-ref",
            "--sort=creatordate",
            "--format=%(creatordate:unix) %(refname:strip=2)",
            "refs/tags");
    return answer
        .orFail()
        .text()
        .lines()
        .map(line -> line.split(" ", PARTS))
        .filter(parts -> parts.length == PARTS && parts[0].matches("\\d{1,12}"))
        .filter(parts -> period.contains(Instant.ofEpochSecond(Long.parseLong(parts[0]))))
        .map(parts -> Fact.text("tag." + parts[1], "", "tag", parts[1], period, ".git"))
        .toList();
  }
}
