package dev.victor.git.fact;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Origin;
import dev.victor.core.fact.Period;
import dev.victor.core.git.Commit;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.LineCount;
import dev.victor.core.git.OwnCommits;
import dev.victor.core.git.Repository;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Commits of the author in a period, merges not counted, with the files and lines they changed,
/// and the tags that were made.
///
/// Ids: `git.commits`, `git.files`, `git.linesAdded`, `git.linesRemoved`, `tag.NAME`.
public final class GitFacts implements FactSource {

  private static final String SOURCE = ".git";

  private final Environment environment;

  /// Facts read with this environment's git.
  public GitFacts(Environment environment) {
    this.environment = environment;
  }

  @Override
  public List<Fact> facts(Workspace workspace, Period period) {
    if (Repository.find(environment, workspace.root()).isEmpty()) {
      return List.of();
    }
    List<Fact> facts = new ArrayList<>(work(workspace, period));
    facts.addAll(Tags.of(new GitRunner(environment, workspace.root(), false), period));
    return facts;
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

  private List<Fact> work(Workspace workspace, Period period) {
    List<Commit> commits =
        OwnCommits.of(environment, workspace, period).stream()
            .filter(commit -> !commit.isMerge())
            .toList();
    if (commits.isEmpty()) {
      return List.of();
    }
    String subject = workspace.project().project().name();
    long files = commits.stream().flatMap(commit -> commit.files().stream()).distinct().count();
    LineCount lines = LineCount.of(new GitRunner(environment, workspace.root(), false), commits);
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
