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

/// `victor post preview`: a post as it would look.
final class PostPreviewCommand extends Command {

  private final Argument<Optional<String>> what =
      takes.word("WHAT", "log, recap, release, or the id of a document.").of(Value.POST);
  private final Argument<Optional<String>> note =
      takes.textOr(
          "--note",
          "TEXT",
          "",
          "Your own words instead, in Markdown; without them, what log note said last.");
  private final Argument<Optional<String>> channel =
      takes.text("--channel", "ID", "The channel it is meant for.").of(Value.CHANNEL);
  private final Argument<Optional<LocalDate>> date =
      takes.date("--date", "The day of the log or recap; today by default.");
  private final Supplier<List<PostSource>> sources;

  PostPreviewCommand(Supplier<List<PostSource>> sources) {
    this.sources = sources;
    takes
        .example("victor post preview log", "what today's post would say")
        .example("victor post preview readme", "a document, parted as Discord needs it");
  }

  @Override
  public Outcome run(Session session) {
    return new Posts(session, sources.get())
        .preview(new PostChoice(what.value(), note.value(), channel.value(), date.value()));
  }
}
