package dev.victor.content.agent;

import dev.victor.content.outbox.Delivery;
import dev.victor.content.outbox.Delivery.Status;
import dev.victor.content.post.PostChoice;
import dev.victor.content.post.PostSource;
import dev.victor.content.post.Posts;
import dev.victor.core.failure.NeedsPerson;
import dev.victor.core.failure.OutsideFailed;
import dev.victor.core.workspace.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Posts a day, the way `post send log` does: what is there already is left, what is there
/// otherwise is edited.
final class PostStep {

  private final Posts posts;
  private final PostChoice choice;

  PostStep(Session session, List<PostSource> sources, LocalDate day) {
    this.posts = new Posts(session, sources);
    this.choice =
        new PostChoice(Optional.of("log"), Optional.empty(), Optional.empty(), Optional.of(day));
  }

  /// The channel it goes to.
  ///
  /// @throws dev.victor.core.failure.UsageError when it cannot be told
  String channel() {
    return posts.channel(choice);
  }

  /// Posts.
  ///
  /// @return what changed in the channel; empty when it held the day already, or there is nothing
  ///   to tell
  /// @throws OutsideFailed when it waits
  /// @throws NeedsPerson when somebody must look
  Optional<Delivery> send() {
    List<Delivery> deliveries = posts.deliver(choice);
    if (deliveries.isEmpty()) {
      return Optional.empty();
    }
    Delivery own =
        deliveries.stream()
            .filter(delivery -> delivery.doc().equals("log:" + choice.date().orElseThrow()))
            .findFirst()
            .orElseThrow(() -> new OutsideFailed(null, "the post waits", "victor post flush"));
    return switch (own.status()) {
      case POSTED, UNCHANGED -> Optional.of(own).filter(each -> each.status() == Status.POSTED);
      case WAITING ->
          throw new OutsideFailed(own.channel(), why("the post waits", own), "victor post flush");
      case UNKNOWN ->
          throw new NeedsPerson(
              own.channel(), why("unknown whether the post arrived", own), "victor post flush");
      case REFUSED ->
          throw new NeedsPerson(
              own.channel(), why("the post was refused", own), "victor post flush");
      case DEAD ->
          throw new NeedsPerson(
              own.channel(), why("the webhook is gone", own), "make a new one, set its secret");
    };
  }

  private static String why(String what, Delivery delivery) {
    return delivery.why().isEmpty() ? what : what + ": " + delivery.why();
  }
}
