package dev.victor.content.command;

import dev.victor.content.post.Posts;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import java.util.List;
import java.util.Optional;

/// `victor post history`: what was posted.
final class PostHistoryCommand extends Command {

  private final Argument<Optional<String>> channel =
      takes.text("--channel", "ID", "Only to this channel.").of(Value.CHANNEL);
  private final Argument<Integer> most =
      takes.whole("--most", "N", 1, 100_000, 20, "How many lines, the newest; 20 by default.");

  PostHistoryCommand() {
    takes
        .example("victor post history", "the last posts and edits")
        .example("victor post history --json", "with the hashes of their contents");
  }

  @Override
  public Outcome run(Session session) {
    return new Posts(session, List.of()).history(channel.value(), most.value());
  }
}
