package dev.victor.cli.today;

import dev.victor.content.outbox.Outbox;
import dev.victor.content.outbox.Waiting;
import dev.victor.core.fact.Period;
import dev.victor.core.project.Channel;
import dev.victor.core.workspace.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Posts: what waits for its channel, else the post of the day as a preview.
final class PostLook implements Look {

  private final DayStory story;

  PostLook(DayStory story) {
    this.story = story;
  }

  @Override
  public String id() {
    return "posts";
  }

  @Override
  public Line look(Session session, Period day) {
    List<Waiting> waiting = new Outbox(session.workspace()).headers();
    if (!waiting.isEmpty()) {
      return Line.needed(id(), counted(waiting), "victor post flush");
    }
    if (story.preview().isEmpty()) {
      return Line.ok(id(), "nothing to post yet");
    }
    List<String> channels =
        session.workspace().project().channels().stream().map(Channel::id).toList();
    return Line.ok(
        id(),
        channels.isEmpty()
            ? "previewed below, no channel declared"
            : "previewed below for " + String.join(", ", channels));
  }

  /// `1 waiting for devlog, 1 unknown for trades`.
  private static String counted(List<Waiting> waiting) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Waiting post : waiting) {
      String state =
          switch (post.state()) {
            case WAITING -> "waiting";
            case UNKNOWN -> "unknown";
            case REFUSED -> "refused";
          };
      counts.merge(state + " for " + post.channel(), 1, Integer::sum);
    }
    return counts.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }
}
