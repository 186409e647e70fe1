package dev.victor.cli.today;

import dev.victor.cli.fact.FactSources;
import dev.victor.content.channel.DayPost;
import dev.victor.content.narrate.KeptNarrator;
import dev.victor.content.narrate.Narration;
import dev.victor.content.story.DayWork;
import dev.victor.content.story.Story;
import dev.victor.core.fact.Period;
import dev.victor.core.workspace.Session;
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
      work = Story.of(session, day, FactSources::of).work();
    }
    return work;
  }

  /// How it is told.
  Narration narration() {
    return new KeptNarrator(session.workspace()).narrate(work());
  }

  /// The post as it would be sent, for the terminal; empty on a day without anything to tell.
  String preview() {
    return work().empty() ? "" : String.join("\n", DayPost.of(work(), narration()).preview());
  }
}
