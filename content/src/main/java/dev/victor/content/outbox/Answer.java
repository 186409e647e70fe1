package dev.victor.content.outbox;

import java.time.Instant;
import java.util.Optional;

/// What a webhook made of a request.
sealed interface Answer {

  /// It was done.
  ///
  /// @param message number of the message, when it was told
  record Done(Optional<String> message) implements Answer {}

  /// The message is not there any more, or is not this webhook's.
  record Missing() implements Answer {}

  /// Nothing was done, and asking again would not help.
  ///
  /// @param why in the channel's own words
  record Refused(String why) implements Answer {}

  /// The webhook itself is no more, or not for us.
  ///
  /// @param why in the channel's own words
  /// @param thread whether only the thread is
  record Dead(String why, boolean thread) implements Answer {}

  /// Nothing was done; another time it may be.
  ///
  /// @param why in words
  /// @param notBefore when to ask again, if that was said
  record Later(String why, Optional<Instant> notBefore) implements Answer {}

  /// It may have been done.
  ///
  /// @param why in words
  record Unknown(String why) implements Answer {}
}
