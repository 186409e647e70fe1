package dev.victor.trading.feed.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Waits for the system to tell that a folder changed. Where it cannot (a network drive, no more
/// watches), looking again after the interval finds the same.
final class FolderWaiting implements Waiting {

  /// Time for a program to finish what it began to write.
  private static final Duration SETTLE = Duration.ofSeconds(1);

  private final Optional<WatchService> service;

  private FolderWaiting(Optional<WatchService> service) {
    this.service = service;
  }

  static FolderWaiting on(List<Path> folders) {
    if (folders.isEmpty()) {
      return new FolderWaiting(Optional.empty());
    }
    try {
      WatchService service = folders.getFirst().getFileSystem().newWatchService();
      for (Path folder : folders) {
        folder.register(
            service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      }
      return new FolderWaiting(Optional.of(service));
    } catch (IOException | UnsupportedOperationException cannotTell) {
      return new FolderWaiting(Optional.empty());
    }
  }

  @Override
  public boolean next(Duration longest) {
    try {
      if (service.isEmpty()) {
        Thread.sleep(longest);
        return true;
      }
      WatchKey key = service.get().poll(longest.toMillis(), TimeUnit.MILLISECONDS);
      if (key != null) {
        Thread.sleep(SETTLE);
        drain(key);
      }
      return true;
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void drain(WatchKey first) {
    for (WatchKey key = first; key != null; key = service.orElseThrow().poll()) {
      key.pollEvents();
      key.reset();
    }
  }

  @Override
  public void close() {
    try {
      if (service.isPresent()) {
        service.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
