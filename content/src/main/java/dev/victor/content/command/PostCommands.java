package dev.victor.content.command;

import dev.victor.content.post.PostSource;
import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import java.util.List;
import java.util.function.Supplier;

/// `victor post`.
public final class PostCommands {

  private PostCommands() {}

  /// The verbs under `post`; each is built only when it is typed.
  ///
  /// @param sources what can be posted besides documents, notes and releases
  public static Group group(Supplier<List<PostSource>> sources) {
    return new Group(
        "post",
        "Posts to Discord or a folder: each content once, edited when it changes.",
        List.of(
            new Verb(
                "preview", "Show a post as it would look.", () -> new PostPreviewCommand(sources)),
            new Verb(
                "send",
                "Send a post, or edit the one that is there.",
                () -> new PostSendCommand(sources)),
            new Verb("flush", "Send what waits in the outbox.", PostFlushCommand::new),
            new Verb("history", "Show what was posted.", PostHistoryCommand::new)));
  }
}
