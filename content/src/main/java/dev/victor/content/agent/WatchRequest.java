package dev.victor.content.agent;

import dev.victor.content.narrate.Narrator;
import dev.victor.content.post.PostSource;
import dev.victor.core.fact.FactSource;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the agent is asked to do.
///
/// @param every how long it waits between two looks
/// @param once whether it looks once and ends, for cron and CI
/// @param post when it posts
/// @param render whether documents are rendered
/// @param rehearsal whether it writes and sends nothing; then it looks once, too
/// @param json whether scripts read what is said
/// @param means what days are told with
public record WatchRequest(
    Duration every,
    boolean once,
    Posting post,
    boolean render,
    boolean rehearsal,
    boolean json,
    Means means) {

  /// When days are posted.
  public enum Posting {
    /// Never.
    NONE,
    /// When they are over.
    FINISHED,
    /// Today's too, edited as the day goes on.
    LIVE
  }

  /// What days are told with.
  ///
  /// @param sources of facts that a workspace has, by the environment they read
  /// @param posts sources of posts, `log` among them
  /// @param narrator who tells, by the session
  /// @param voice who that is in a word, such as `template`
  public record Means(
      Function<Environment, List<FactSource>> sources,
      Supplier<List<PostSource>> posts,
      Function<Session, Narrator> narrator,
      String voice) {}

  boolean ends() {
    return once || rehearsal;
  }

  boolean posts() {
    return post != Posting.NONE;
  }
}
