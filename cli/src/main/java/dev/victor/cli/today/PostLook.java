package dev.victor.cli.today;

import dev.victor.core.fact.Period;
import dev.victor.core.project.Channel;
import dev.victor.core.workspace.Session;
import java.util.List;

/// The post of the day, as far as this command goes: a preview.
final class PostLook implements Look {

  private final DayStory story;

  PostLook(DayStory story) {
    this.story = story;
  }

  @Override
  public String id() {
    return "post";
  }

  @Override
  public Line look(Session session, Period day) {
    List<String> channels =
        session.workspace().project().channels().stream().map(Channel::id).toList();
    if (story.preview().isEmpty()) {
      return Line.ok(id(), "nothing to post yet");
    }
    return Line.ok(
        id(),
        channels.isEmpty()
            ? "previewed below, no channel declared"
            : "previewed below for " + String.join(", ", channels));
  }
}
