package dev.victor.content.command;

import dev.victor.content.post.PostChoice;
import dev.victor.content.post.PostSource;
import dev.victor.content.post.Posts;
import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// `victor post send`: a post goes to its channel, once.
final class PostSendCommand extends Command {

  private final Argument<Optional<String>> what =
      takes.word("WHAT", "log, recap, release, or the id of a document.").of(Value.POST);
  private final Argument<Optional<String>> note =
      takes.textOr(
          "--note",
          "TEXT",
          "",
          "Your own words instead, in Markdown; without them, what log note said last.");
  private final Argument<Optional<String>> channel =
      takes
          .text(
              "--channel",
              "ID",
              "The channel; by default the one project.json names for such posts.")
          .of(Value.CHANNEL);
  private final Argument<Optional<LocalDate>> date =
      takes.date("--date", "The day of the log or recap; today by default.");
  private final Argument<Boolean> rehearsal =
      takes.flag("--dry-run", "Show the very bytes that would be sent; send and keep nothing.");
  private final Supplier<List<PostSource>> sources;

  PostSendCommand(Supplier<List<PostSource>> sources) {
    this.sources = sources;
    takes
        .example("victor post send log", "today's log; later on the same day it is edited")
        .example("victor post send recap --date 2026-11-22", "a trading day, with its chart")
        .example("victor post send --note \"v2 is out\"", "your own words")
        .example("victor post send log --dry-run", "the very bytes, nothing sent");
  }

  @Override
  public Outcome run(Session session) {
    Posts posts = new Posts(session, sources.get());
    PostChoice choice = new PostChoice(what.value(), note.value(), channel.value(), date.value());
    return rehearsal.value() ? posts.rehearse(choice) : posts.send(choice);
  }
}
