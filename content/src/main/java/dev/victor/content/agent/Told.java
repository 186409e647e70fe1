package dev.victor.content.agent;

/// What is remembered of a day.
///
/// @param hash of all that its entry was made of
/// @param post how it stands with its post
record Told(String hash, Post post) {

  /// How a day stands with its post.
  enum Post {
    /// Nobody asked for one.
    NONE,
    /// It is to be sent, or what was sent to be changed.
    OWED,
    /// It is in the channel.
    SENT
  }

  Told with(Post other) {
    return new Told(hash, other);
  }
}
