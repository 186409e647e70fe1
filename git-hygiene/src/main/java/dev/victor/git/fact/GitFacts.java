package dev.victor.git.fact;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Period;
import dev.victor.core.git.Commit;
import dev.victor.core.git.History;
import dev.victor.core.git.Repository;
import dev.victor.core.project.Author;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Commits of the author in a period, merges not counted, and the files they changed.
///
/// Ids: `git.commits`, `git.files`.
public final class GitFacts implements FactSource {

  private static final String SOURCE = ".git";

  private final Environment environment;

  /// Facts read with this environment's git.
  public GitFacts(Environment environment) {
    this.environment = environment;
  }

  @Override
  public List<Fact> facts(Workspace workspace, Period period) {
    return of(commits(workspace, period), workspace.project().project().name(), period);
  }

  /// What these commits amount to; nothing on a quiet day.
  public static List<Fact> of(List<Commit> commits, String subject, Period period) {
    if (commits.isEmpty()) {
      return List.of();
    }
    long files = commits.stream().flatMap(commit -> commit.files().stream()).distinct().count();
    return List.of(
        number("git.commits", subject, "commits", commits.size(), "commits", period),
        number("git.files", subject, "files changed", files, "files", period));
  }

  /// The author's own commits of a period, oldest first; everybody's when `project.json` names no
  /// author, none without a repository.
  public List<Commit> commits(Workspace workspace, Period period) {
    return Repository.find(environment, workspace.root())
        .map(repository -> History.of(environment, repository))
        .map(history -> history.commits(period, emails(workspace.project().author())))
        .orElse(List.of())
        .stream()
        .filter(commit -> !commit.isMerge())
        .toList();
  }

  private static Set<String> emails(@Nullable Author author) {
    if (author == null) {
      return Set.of();
    }
    Set<String> emails = new LinkedHashSet<>(author.gitEmails());
    Stream.ofNullable(author.email()).forEach(emails::add);
    return emails;
  }

  private static Fact number(
      String id, String subject, String measure, long value, String unit, Period period) {
    return Fact.number(id, subject, measure, BigDecimal.valueOf(value), unit, period, SOURCE);
  }
}
