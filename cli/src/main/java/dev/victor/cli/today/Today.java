package dev.victor.cli.today;

import dev.victor.core.fact.Period;
import dev.victor.core.failure.Failure;
import dev.victor.core.workspace.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Looks at everything once, in the order in which one depends on the other: health, branches,
/// journal, log, documents, post.
final class Today {

  private final Session session;
  private final boolean sync;
  private final boolean rehearsal;

  Today(Session session, boolean sync, boolean rehearsal) {
    this.session = session;
    this.sync = sync;
    this.rehearsal = rehearsal;
  }

  TodayScreen look() {
    var project = session.workspace().project();
    LocalDate date = LocalDate.ofInstant(session.clock().instant(), project.zone());
    Period day = Period.day(date, project.zone());
    DayStory story = new DayStory(session, day);
    List<Look> looks =
        List.of(
            new HealthLook(),
            new GitLook(sync && !rehearsal),
            new TestsLook(),
            new JournalLook(rehearsal),
            new LogLook(story, rehearsal),
            new DocsLook(rehearsal),
            new PostLook(story));
    List<Line> lines = new ArrayList<>();
    for (Look look : looks) {
      lines.add(isolated(look, day));
    }
    boolean told = lines.getLast().status() != Line.Status.FAILED;
    return new TodayScreen(project.project().name(), day, lines, told ? story.preview() : "");
  }

  /// What a person can mend stays in its line; a mistake of ours still ends the command.
  private Line isolated(Look look, Period day) {
    try {
      return look.look(session, day);
    } catch (Failure failure) {
      return Line.failed(look.id(), failure);
    }
  }
}
