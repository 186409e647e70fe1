package dev.victor.cli.today;

import dev.victor.content.channel.DayPost;
import dev.victor.content.devlog.DayWork;
import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSheet;
import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.Failure;
import dev.victor.core.git.Commit;
import dev.victor.core.project.Journal;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.git.fact.GitFacts;
import dev.victor.testgen.coverage.CoverageFacts;
import dev.victor.trading.fact.JournalFacts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The facts of the day from every module, gathered once for the log and the post. A source that
/// cannot be read is left out here; the line of its own module says why.
final class DayStory {

  private final Session session;
  private final Period day;
  private @Nullable DayWork work;

  DayStory(Session session, Period day) {
    this.session = session;
    this.day = day;
  }

  /// What was done.
  DayWork work() {
    if (work == null) {
      Workspace workspace = session.workspace();
      Project project = workspace.project();
      Journal journal = project.journal();
      List<Commit> commits = new GitFacts(session.environment()).commits(workspace, day);
      String name = project.project().name();
      List<Fact> facts = new ArrayList<>(GitFacts.of(commits, name, day));
      facts.addAll(known(new CoverageFacts(), workspace));
      facts.addAll(known(new JournalFacts(session.environment()), workspace));
      work =
          new DayWork(
              name,
              day.from(),
              commits,
              new FactSheet(facts),
              journal != null && journal.moneyShown());
    }
    return work;
  }

  /// The post as it would be sent, for the terminal; empty on a day without anything to tell.
  String preview() {
    return work().commits().isEmpty() && work().told().isEmpty()
        ? ""
        : String.join("\n", DayPost.of(work()).preview());
  }

  private List<Fact> known(FactSource source, Workspace workspace) {
    try {
      return source.facts(workspace, day);
    } catch (Failure told) {
      return List.of();
    }
  }
}
