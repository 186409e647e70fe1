package dev.victor.cli.today;

import dev.victor.content.devlog.Devlog;
import dev.victor.core.fact.Period;
import dev.victor.core.workspace.Session;

/// The dev log's entry of the day.
final class LogLook implements Look {

  private final DayStory story;
  private final boolean rehearsal;

  LogLook(DayStory story, boolean rehearsal) {
    this.story = story;
    this.rehearsal = rehearsal;
  }

  @Override
  public String id() {
    return "log";
  }

  @Override
  public Line look(Session session, Period day) {
    int commits = story.work().commits().size();
    String count = commits == 1 ? "1 commit" : commits + " commits";
    if (story.work().empty()) {
      return Line.ok(id(), "nothing to tell yet");
    }
    if (rehearsal) {
      return Line.ok(id(), count + ", not written");
    }
    Devlog.Written written = new Devlog(session.workspace()).write(story.work(), story.narration());
    return Line.ok(id(), count + "  " + written.target());
  }
}
