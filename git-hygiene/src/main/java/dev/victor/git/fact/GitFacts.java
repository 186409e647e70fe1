package dev.victor.git.fact;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Period;
import dev.victor.core.git.Branch;
import dev.victor.core.git.Commit;
import dev.victor.core.git.GitRunner;
import dev.victor.core.git.History;
import dev.victor.core.git.Repository;
import dev.victor.core.git.Snapshot;
import dev.victor.core.git.WorkTree;
import dev.victor.core.project.Author;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Workspace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Commits of the author in a period, and where the branch checked out stands now.
///
/// Ids: `git.commits`, `git.files`, `git.branch`, and with an upstream `git.ahead` and
/// `git.behind`.
public final class GitFacts implements FactSource {

  private static final String SOURCE = ".git";

  private final Environment environment;

  /// Facts read with this environment's git.
  public GitFacts(Environment environment) {
    this.environment = environment;
  }

  @Override
  public List<Fact> facts(Workspace workspace, Period period) {
    Optional<Repository> repository = Repository.find(environment, workspace.root());
    if (repository.isEmpty()) {
      return List.of();
    }
    List<Fact> facts = new ArrayList<>();
    String subject = workspace.project().project().id();
    List<Commit> commits =
        History.of(environment, repository.get())
            .commits(period, emails(workspace.project().author()))
            .stream()
            .filter(commit -> !commit.isMerge())
            .toList();
    long files = commits.stream().flatMap(commit -> commit.files().stream()).distinct().count();
    facts.add(number("git.commits", subject, "commits", commits.size(), "commits", period));
    facts.add(number("git.files", subject, "files changed", files, "files", period));
    facts.addAll(standing(repository.get(), subject, period));
    return facts;
  }

  /// The addresses whose commits are the author's; none, which means everybody's, without an
  /// author.
  public static Set<String> emails(@Nullable Author author) {
    if (author == null) {
      return Set.of();
    }
    Set<String> emails = new LinkedHashSet<>(author.gitEmails());
    Stream.ofNullable(author.email()).forEach(emails::add);
    return emails;
  }

  private List<Fact> standing(Repository repository, String subject, Period period) {
    GitRunner git = new GitRunner(environment, repository.top(), false);
    Snapshot snapshot = Snapshot.read(git, WorkTree.of(WorkTree.start(git).await()));
    List<Fact> facts = new ArrayList<>();
    snapshot
        .workTree()
        .branch()
        .ifPresent(
            name -> facts.add(Fact.text("git.branch", subject, "branch", name, period, SOURCE)));
    snapshot
        .workTree()
        .branch()
        .flatMap(snapshot::branch)
        .flatMap(Branch::upstream)
        .filter(upstream -> !upstream.gone())
        .ifPresent(upstream -> {
          facts.add(
              number("git.ahead", upstream.label(), "ahead", upstream.ahead(), "commits", period));
          facts.add(
              number(
                  "git.behind", upstream.label(), "behind", upstream.behind(), "commits", period));
        });
    return facts;
  }

  private static Fact number(
      String id, String subject, String measure, long value, String unit, Period period) {
    return Fact.number(id, subject, measure, BigDecimal.valueOf(value), unit, period, SOURCE);
  }
}
