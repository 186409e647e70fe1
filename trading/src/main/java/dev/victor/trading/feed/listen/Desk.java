package dev.victor.trading.feed.listen;

import dev.victor.core.failure.BadInput;
import dev.victor.trading.feed.listen.Gate.Stop;
import dev.victor.trading.feed.terminal.TerminalLines;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// Takes the body of a post: looks whether it tells something, puts it on the disk, says so. A disk
/// that takes longer than the sender waits is told as trouble.
final class Desk implements AutoCloseable {

  /// TradingView gives up after three seconds; the body may have taken two of them.
  private static final long DISK_MILLIS = 900;

  private final DeliveryQueue queue;
  private final Clock clock;
  private final Consumer<Note> notes;
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("listen-queue").factory());

  Desk(DeliveryQueue queue, Clock clock, Consumer<Note> notes) {
    this.queue = queue;
    this.clock = clock;
    this.notes = notes;
  }

  /// Answers a post.
  Stop take(Sender sender, String body) {
    Delivery delivery;
    try {
      delivery = Delivery.of(clock.instant(), sender, named(sender, body), body);
    } catch (BadInput e) {
      notes.accept(new Note.Refused(sender, e));
      return new Stop(400, e.what() + e.remedy().map(remedy -> "; " + remedy).orElse(""));
    }
    Future<Boolean> stored = writer.submit(() -> queue.add(delivery));
    try {
      boolean fresh = stored.get(DISK_MILLIS, TimeUnit.MILLISECONDS);
      if (fresh) {
        notes.accept(new Note.Stored());
      }
      return new Stop(200, fresh ? "stored" : "known");
    } catch (TimeoutException e) {
      notes.accept(new Note.Stored());
      return new Stop(503, "the disk is slow; it may be stored yet");
    } catch (ExecutionException e) {
      notes.accept(new Note.Lost(sender, reason(e)));
      return new Stop(503, "it could not be stored");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Stop(503, "the listener ends");
    }
  }

  private static String reason(ExecutionException e) {
    return e.getCause() instanceof IOException trouble
        ? String.valueOf(trouble.getMessage())
        : String.valueOf(e.getCause());
  }

  /// What the sender calls the post.
  ///
  /// @throws BadInput when it tells nothing that can be used
  private static Optional<String> named(Sender sender, String body) {
    return switch (sender) {
      case TRADINGVIEW -> Alert.parse(body).named();
      case METATRADER -> {
        TerminalLines.Reading reading =
            TerminalLines.read(sender.word(), Optional.empty(), 1, body.lines().toList());
        if (reading.statement().isEmpty()) {
          throw reading.refused().stream()
              .findFirst()
              .orElseGet(() ->
                  new BadInput(
                      sender.word(),
                      "the post has no deal in it",
                      "send the lines of our expert advisor whole"));
        }
        yield Optional.empty();
      }
    };
  }

  @Override
  public void close() {
    writer.shutdownNow();
  }
}
