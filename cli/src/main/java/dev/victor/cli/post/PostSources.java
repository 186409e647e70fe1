package dev.victor.cli.post;

import dev.victor.cli.fact.FactSources;
import dev.victor.content.post.LogPosts;
import dev.victor.content.post.PostSource;
import dev.victor.content.story.Story;
import dev.victor.core.fact.Period;
import dev.victor.trading.recap.RecapPosts;
import java.util.List;

/// The sources of posts that need more than `content` knows.
public final class PostSources {

  private PostSources() {}

  /// `log` with the facts of every module, and `recap`.
  public static List<PostSource> all() {
    return List.of(
        new LogPosts((session, day) ->
            Story.of(
                    session, Period.day(day, session.workspace().project().zone()), FactSources::of)
                .work()),
        new RecapPosts());
  }
}
