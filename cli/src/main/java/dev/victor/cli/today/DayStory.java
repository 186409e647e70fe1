package dev.victor.cli.today;

import dev.victor.content.channel.DayPost;
import dev.victor.content.devlog.DayWork;
import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSheet;
import dev.victor.core.fact.FactSource;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.Failure;
import dev.victor.core.git.Commit;
import dev.victor.core.git.History;
import dev.victor.core.git.Repository;
import dev.victor.core.project.Author;
import dev.victor.core.project.Journal;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.git.fact.GitFacts;
import dev.victor.testgen.coverage.CoverageFacts;
import dev.victor.trading.fact.JournalFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
      List<Fact> facts = new ArrayList<>();
      for (FactSource source :
          List.of(new CoverageFacts(), new JournalFacts(session.environment()))) {
        facts.addAll(known(source, workspace));
      }
      work =
          new DayWork(
              project.project().name(),
              day.from(),
              commits(workspace, project.author()),
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

  private List<Commit> commits(Workspace workspace, @Nullable Author author) {
    Set<String> mine = GitFacts.emails(author);
    return Repository.find(session.environment(), workspace.root())
        .map(repository -> History.of(session.environment(), repository).commits(day, mine))
        .orElse(List.of());
  }
}
