package dev.victor.core.http;

import dev.victor.core.failure.OutsideFailed;

/// What came of a request that was sent once.
public sealed interface Attempt {

  /// There was an answer, whatever it says.
  ///
  /// @param reply the answer
  record Answered(Reply reply) implements Attempt {}

  /// There was no answer, or none that could be read to its end.
  ///
  /// @param begun whether some of the request may have arrived, so that it may have been done
  /// @param why what happened, in words
  record Silent(boolean begun, OutsideFailed why) implements Attempt {}
}
