package dev.victor.content.post;

import dev.victor.content.channel.DiscordPost;
import java.util.List;

/// Something to be posted.
///
/// @param doc by which the same is known again, such as `log:2026-11-22`
/// @param messages in order; none when there is nothing to tell
public record Post(String doc, List<DiscordPost> messages) {

  /// Copies the list.
  public Post {
    messages = List.copyOf(messages);
  }
}
