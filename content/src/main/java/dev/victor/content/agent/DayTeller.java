package dev.victor.content.agent;

import dev.victor.content.devlog.Devlog;
import dev.victor.content.devlog.DevlogAnswer;
import dev.victor.content.devlog.DevlogAnswer.Standing;
import dev.victor.content.story.DayWork;
import dev.victor.content.story.MeasuredDays;
import dev.victor.content.story.Story;
import dev.victor.content.story.WorkFacts;
import dev.victor.core.fact.Period;
import dev.victor.core.failure.Failure;
import dev.victor.core.io.ContentHash;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Tells a day in its entry, the way `log today` does, unless it was told from the very same facts.
/// A day on which nothing happened gets no entry.
final class DayTeller {

  /// What became of it.
  ///
  /// @param hash of all that the day is told from
  /// @param empty whether there is nothing to tell
  /// @param written the entry's file, when it changed
  /// @param left why sources are left out
  /// @param remark what the narrator has to say about the text
  record Telling(
      String hash,
      boolean empty,
      Optional<String> written,
      List<Failure> left,
      Optional<String> remark) {}

  private final WatchRequest request;

  DayTeller(WatchRequest request) {
    this.request = request;
  }

  /// Tells a day.
  ///
  /// @param known what it was told from the last time
  /// @param over whether the day is over; then an entry is not replaced by one that lacks a source
  Telling tell(Session session, LocalDate day, Optional<String> known, boolean over) {
    Project project = session.workspace().project();
    Story story = Story.of(session, Period.day(day, project.zone()), request.means().sources());
    DayWork work = story.work();
    String hash = hash(work, project);
    boolean same = known.filter(hash::equals).isPresent();
    boolean poorer = over && known.isPresent() && !story.left().isEmpty();
    if (same || poorer || (work.empty() && !hasEntry(session, work))) {
      return new Telling(
          poorer ? known.get() : hash,
          work.empty(),
          Optional.empty(),
          story.left(),
          Optional.empty());
    }
    if (!request.rehearsal()) {
      new MeasuredDays(session.workspace()).keep(day, work.told());
    }
    DevlogAnswer answer =
        DevlogAnswer.kept(
            session.workspace(),
            story,
            request.means().narrator().apply(session),
            request.rehearsal());
    return new Telling(
        hash,
        work.empty(),
        answer.standing() == Standing.UNCHANGED ? Optional.empty() : answer.target(),
        story.left(),
        answer.narration().remark());
  }

  private static boolean hasEntry(Session session, DayWork work) {
    String target = new Devlog(session.workspace()).target(work);
    return Files.exists(session.workspace().inside(target));
  }

  private String hash(DayWork work, Project project) {
    return ContentHash.of(
            String.join(
                "\n",
                String.valueOf(WorkFacts.of(work)),
                String.valueOf(work.commits()),
                String.valueOf(work.updates()),
                String.valueOf(project.voice()),
                String.valueOf(project.log()),
                project.project().name(),
                request.means().voice()))
        .hex();
  }
}
