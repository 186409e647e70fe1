package dev.victor.content.outbox;

/// What became of a post.
///
/// @param number by which people call it while it waits
/// @param channel id of the channel
/// @param doc what was posted
/// @param status how it ended
/// @param why in words, or empty
/// @param added messages
/// @param changed messages
/// @param removed messages
public record Delivery(
    int number,
    String channel,
    String doc,
    Status status,
    String why,
    int added,
    int changed,
    int removed) {

  /// How it ended.
  public enum Status {
    /// It is in the channel.
    POSTED,
    /// It was there already.
    UNCHANGED,
    /// It waits in the outbox.
    WAITING,
    /// It may be in the channel or not; a person must look.
    UNKNOWN,
    /// The channel does not take it.
    REFUSED,
    /// The webhook is no more; it waits for another.
    DEAD
  }

  static Delivery kept(Waiting post, Status status, String why) {
    return new Delivery(post.number(), post.channel(), post.doc(), status, why, 0, 0, 0);
  }
}
