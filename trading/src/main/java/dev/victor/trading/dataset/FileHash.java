package dev.victor.trading.dataset;

import dev.victor.core.io.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The hash of a file, taken while others read it.
final class FileHash {

  private final FutureTask<ContentHash> task;

  /// Begins to take it.
  FileHash(Path file) {
    task =
        new FutureTask<>(() -> {
          try (InputStream in = Files.newInputStream(file)) {
            return ContentHash.of(in);
          }
        });
    Thread.ofPlatform().daemon().name("hash").start(task);
  }

  /// Waits for it.
  ///
  /// @throws IOException when the file cannot be read
  ContentHash get() throws IOException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException trouble ? trouble : new IOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
