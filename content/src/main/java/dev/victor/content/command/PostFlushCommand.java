package dev.victor.content.command;

import dev.victor.content.post.Posts;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import java.util.List;
import java.util.Optional;

/// `victor post flush`: what waits in the outbox is sent, in order.
final class PostFlushCommand extends Command {

  private final Argument<Optional<String>> channel =
      takes.text("--channel", "ID", "Only to this channel.").of(Value.CHANNEL);
  private final Argument<List<String>> resend =
      takes.texts(
          "--resend",
          "NUMBER",
          "Send a post once more that is unknown to have arrived, or refused.");
  private final Argument<List<String>> arrived =
      takes.texts(
          "--arrived",
          "NUMBER[=LINK]",
          "You saw the message of an unknown post; with its link it can be edited later.");
  private final Argument<List<String>> drop =
      takes.texts("--drop", "NUMBER", "Take a post out without sending it.");
  private final Argument<Boolean> rehearsal =
      takes.flag("--dry-run", "Show what waits; send nothing.");

  PostFlushCommand() {
    takes
        .example("victor post flush", "everything that waits")
        .example("victor post flush --resend 3", "it is not in the channel: send it")
        .example(
            "victor post flush --arrived 3=https://discord.com/channels/1/2/345", "it is there");
  }

  @Override
  public Outcome run(Session session) {
    Posts posts = new Posts(session, List.of());
    return rehearsal.value()
        ? posts.waiting(channel.value())
        : posts.flush(
            new Posts.Flush(channel.value(), resend.value(), arrived.value(), drop.value()));
  }
}
