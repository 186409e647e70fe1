package dev.victor.content.post;

import dev.victor.content.channel.DiscordPost;
import dev.victor.core.failure.BadInput;
import java.util.List;

/// Something to be posted.
///
/// @param doc by which the same is known again, such as `log:2026-11-22`
/// @param messages in order; none when there is nothing to tell
public record Post(String doc, List<DiscordPost> messages) {

  private static final int MOST = 50;

  /// Copies the list.
  ///
  /// @throws BadInput when it would fill a channel
  public Post {
    messages = List.copyOf(messages);
    if (messages.size() > MOST) {
      throw new BadInput(
          doc, "would be " + messages.size() + " messages, more than " + MOST, "post a part of it");
    }
  }
}
