package dev.victor.content.post;

import dev.victor.content.channel.DiscordPost;
import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Tone;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A post as it would look.
///
/// @param post what it is
/// @param channel where it would go, if the project says
record PreviewOutcome(Post post, Optional<String> channel) implements Outcome {

  @Override
  public void print(Console console) {
    if (post.messages().isEmpty()) {
      console.line(post.doc() + ": nothing to tell");
      return;
    }
    int count = post.messages().size();
    for (int i = 0; i < count; i++) {
      DiscordPost message = post.messages().get(i);
      String part = count == 1 ? "" : "  " + (i + 1) + " of " + count;
      console.line(
          console.in(
              Tone.FAINT,
              String.format(
                  Locale.ROOT,
                  "%s%s%s  %,d characters",
                  post.doc(),
                  channel.map(id -> " to " + id).orElse(""),
                  part,
                  message.length())));
      message.preview().forEach(line -> console.line(("  " + line).stripTrailing()));
      if (i + 1 < count) {
        console.line("");
      }
    }
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("doc", post.doc());
    channel.ifPresent(id -> json.put("channel", id));
    json.put("messages", post.messages().stream().map(PreviewOutcome::message).toList());
    return json;
  }

  private static Map<String, Object> message(DiscordPost message) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("characters", message.length());
    json.put("lines", message.preview());
    json.put("files", message.files().stream().map(file -> file.name()).toList());
    return json;
  }
}
