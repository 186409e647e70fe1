package dev.victor.content.post;

import dev.victor.content.channel.PostText;
import dev.victor.content.story.Updates;
import dev.victor.core.failure.UsageError;
import dev.victor.core.io.ContentHash;
import dev.victor.core.project.Project;
import dev.victor.core.template.PlainText;
import dev.victor.core.workspace.Session;
import java.time.LocalDate;
import java.util.Optional;

/// The owner's own words. The same words on the same day are one post.
///
/// @param text in Markdown; blank for the last update that was noted of the day
record NotePosts(String text) implements PostSource {

  @Override
  public String word() {
    return "note";
  }

  @Override
  public Optional<String> channel(Project project) {
    return LogPosts.ofLog(project);
  }

  @Override
  public Post post(Session session, LocalDate day) {
    String words = text.isBlank() ? noted(session, day) : text;
    String name = ContentHash.of(PlainText.line(words)).brief();
    return new Post("note:" + day + ":" + name, PostText.of("", words));
  }

  private static String noted(Session session, LocalDate day) {
    return new Updates(session.workspace())
        .last(day)
        .orElseThrow(() ->
            new UsageError(
                "--note",
                "nothing was noted of " + day,
                "say it here, or by victor log note TEXT"));
  }
}
