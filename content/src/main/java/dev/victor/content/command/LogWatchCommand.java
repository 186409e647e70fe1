package dev.victor.content.command;

import dev.victor.content.agent.Every;
import dev.victor.content.agent.Watch;
import dev.victor.content.agent.WatchRequest;
import dev.victor.content.agent.WatchRequest.Posting;
import dev.victor.content.narrate.Narrators;
import dev.victor.content.post.PostSource;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.fact.FactSource;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// `victor log watch`: the dev log keeps itself.
final class LogWatchCommand extends Command {

  private final Argument<String> every =
      takes.text("--every", "PAUSE", "60s", "The pause between two looks: 60s (default), 5m, 1h.");
  private final Argument<Boolean> once =
      takes.flag("--once", "Look once and end, for cron and CI; the day before is finished.");
  private final Argument<Boolean> post =
      takes.flag("--post", "Post each day when it is over; edit the post when the day changes.");
  private final Argument<Boolean> live =
      takes.flag("--live", "Post today too, and edit it as the day goes on; implies --post.");
  private final Argument<String> narrator =
      takes.choice(
          "--narrator",
          "WHO",
          Narrators.NAMES,
          "",
          "Who writes the first paragraph: template or model; log.narrator decides unless typed.");
  private final Argument<Boolean> noRender =
      takes.flag("--no-render", "Leave the documents of project.json alone.");
  private final Argument<Boolean> rehearsal =
      takes.flag("--dry-run", "Look once, say what would be done; write and send nothing.");

  private final Function<Environment, List<FactSource>> sources;
  private final Supplier<List<PostSource>> posts;

  LogWatchCommand(
      Function<Environment, List<FactSource>> sources, Supplier<List<PostSource>> posts) {
    this.sources = sources;
    this.posts = posts;
    takes
        .example("victor log watch", "until Ctrl-C; victor log schedule makes it a service")
        .example("victor log watch --post", "and post each day when it is over")
        .example("victor log watch --once --post", "one look, for cron and CI")
        .example("victor log watch --json", "one JSON object a line for each event");
  }

  @Override
  public Outcome run(Session session) {
    return Watch.run(
        session,
        new WatchRequest(
            Every.of(every.value()),
            once.value(),
            live.value() ? Posting.LIVE : post.value() ? Posting.FINISHED : Posting.NONE,
            !noRender.value(),
            rehearsal.value(),
            takes.json.value(),
            new WatchRequest.Means(
                sources,
                posts,
                reader -> Narrators.of(reader, narrator.value()),
                narrator.value())));
  }
}
