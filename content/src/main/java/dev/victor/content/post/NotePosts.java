package dev.victor.content.post;

import dev.victor.content.channel.PostText;
import dev.victor.core.io.ContentHash;
import dev.victor.core.project.Project;
import dev.victor.core.template.PlainText;
import dev.victor.core.workspace.Session;
import java.time.LocalDate;
import java.util.Optional;

/// The owner's own words. The same words on the same day are one post.
///
/// @param text in Markdown
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
    String name = ContentHash.of(PlainText.line(text)).brief();
    return new Post("note:" + day + ":" + name, PostText.of("", text));
  }
}
