package dev.victor.trading.feed.folder;

import java.time.Duration;

/// How time passes between two looks; a test lets none pass.
interface Waiting extends AutoCloseable {

  /// Waits until something may have changed.
  ///
  /// @param longest after which one looks anyway
  /// @return whether to look again; false when this is to end
  boolean next(Duration longest);

  @Override
  void close();
}
