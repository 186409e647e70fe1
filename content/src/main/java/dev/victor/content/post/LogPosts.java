package dev.victor.content.post;

import dev.victor.content.channel.DayPost;
import dev.victor.content.narrate.KeptNarrator;
import dev.victor.content.story.DayWork;
import dev.victor.core.project.Log;
import dev.victor.core.project.Project;
import dev.victor.core.workspace.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// `log`: what was done on a day.
public final class LogPosts implements PostSource {

  private final BiFunction<Session, LocalDate, DayWork> works;

  /// Posts of days.
  ///
  /// @param works what was done on a day
  public LogPosts(BiFunction<Session, LocalDate, DayWork> works) {
    this.works = works;
  }

  @Override
  public String word() {
    return "log";
  }

  @Override
  public Optional<String> channel(Project project) {
    return ofLog(project);
  }

  static Optional<String> ofLog(Project project) {
    return Optional.ofNullable(project.log()).map(Log::channel);
  }

  @Override
  public Post post(Session session, LocalDate day) {
    DayWork work = works.apply(session, day);
    return new Post(
        "log:" + day,
        work.empty()
            ? List.of()
            : List.of(DayPost.of(work, new KeptNarrator(session.workspace()).narrate(work))));
  }
}
