package dev.victor.content.agent;

import java.time.Duration;
import java.util.function.Supplier;

/// How time passes between two looks, and who says that there is no next one; a test lets no time
/// pass.
interface Waiting extends AutoCloseable {

  /// Waits.
  ///
  /// @return whether to look again; false when this is to end
  boolean next(Duration longest);

  /// Whether this is to end, without waiting.
  boolean ending();

  /// Does what should not be stopped half way, such as sending a post.
  default <T> T undisturbed(Supplier<T> work) {
    return work.get();
  }

  @Override
  void close();
}
