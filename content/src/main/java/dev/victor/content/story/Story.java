package dev.victor.content.story;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSheet;
import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.Failure;
import dev.victor.core.git.Commit;
import dev.victor.core.git.OwnCommits;
import dev.victor.core.project.Branching;
import dev.victor.core.project.Journal;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The work of some days, gathered from every module. A source that cannot be read is left out and
/// told.
///
/// @param work what was done
/// @param left why sources are left out
public record Story(DayWork work, List<Failure> left) {

  /// Copies the list.
  public Story {
    left = List.copyOf(left);
  }

  /// The story of some days.
  ///
  /// @param sources that a workspace has, by the environment they read
  public static Story of(
      Session session, Period period, Function<Environment, List<FactSource>> sources) {
    Workspace workspace = session.workspace();
    Project project = workspace.project();
    Journal journal = project.journal();
    List<Commit> commits = OwnCommits.of(session.environment(), workspace, period);
    List<Commit> own = commits.stream().filter(commit -> !commit.isMerge()).toList();
    List<Fact> facts = new ArrayList<>(CommitFacts.of(session, own, period));
    List<Failure> left = new ArrayList<>();
    for (FactSource source : sources.apply(session.environment())) {
      try {
        facts.addAll(source.facts(workspace, period));
      } catch (Failure failure) {
        left.add(failure);
      }
    }
    DayWork work =
        new DayWork(
            project.project().name(),
            period,
            own,
            merged(commits, trunk(project)),
            new FactSheet(facts),
            new Updates(workspace).of(period),
            journal != null && journal.moneyShown());
    return new Story(work, left);
  }

  private static List<String> merged(List<Commit> commits, String trunk) {
    return commits.stream()
        .filter(Commit::isMerge)
        .flatMap(merge -> Merge.branch(merge, trunk).stream())
        .distinct()
        .toList();
  }

  private static String trunk(Project project) {
    Branching branching = project.branching();
    String named = branching == null ? null : branching.trunk();
    return named == null ? "main" : named;
  }
}
