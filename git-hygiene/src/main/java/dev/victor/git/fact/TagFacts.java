package dev.victor.git.fact;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Origin;
import dev.victor.core.fact.Period;
import dev.victor.core.git.Answer;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.Repository;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The tags that were made in some days: the day of an annotated one is its own, that of a plain
/// one its commit's.
///
/// Ids: `tag.NAME`.
public final class TagFacts implements FactSource {

  private static final int PARTS = 2;

  private final Environment environment;

  /// Facts read with this environment's git.
  public TagFacts(Environment environment) {
    this.environment = environment;
  }

  @Override
  public List<Fact> facts(Workspace workspace, Period period) {
    if (Repository.find(environment, workspace.root()).isEmpty()) {
      return List.of();
    }
    Answer answer =
        new GitRunner(environment, workspace.root(), false)
            .read(
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

  /// Where branches and tags point to: a commit always moves one of them.
  @Override
  public Optional<Origin> origin(Workspace workspace) {
    return Repository.find(environment, workspace.root())
        .map(repository ->
            new Origin(
                "commits",
                List.of(
                    repository.gitDir().resolve("HEAD"),
                    repository.commonDir().resolve("packed-refs"),
                    repository.commonDir().resolve("refs/heads"),
                    repository.commonDir().resolve("refs/tags"),
                    repository.commonDir().resolve("reftable"))));
  }
}
