package dev.victor.content.agent;

import dev.victor.core.console.Console;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Waits until the process is told to end by SIGTERM or Ctrl-C, which then is no failure: exit code
/// 0, so that a service that was stopped counts as stopped.
///
/// What is being written when the signal comes may be lost, since every file is written whole or
/// not at all; a post that is on its way is waited for.
final class UntilSignal implements Waiting {

  private static final Duration GRACE = Duration.ofMillis(800);
  private static final Duration GRACE_OF_A_POST = Duration.ofSeconds(10);

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private final Console console;
  private final Thread hook = new Thread(this::end, "victor-end");
  private volatile Duration grace = GRACE;

  private UntilSignal(Console console) {
    this.console = console;
  }

  static UntilSignal on(Console console) {
    UntilSignal waiting = new UntilSignal(console);
    Runtime.getRuntime().addShutdownHook(waiting.hook);
    return waiting;
  }

  /// Runs when the process ends, beside the thread that watches.
  private void end() {
    asked.countDown();
    try {
      if (!done.await(grace.toMillis(), TimeUnit.MILLISECONDS)) {
        console.remark("stopped in the middle of a look; the next start goes on");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    console.flush();
    Runtime.getRuntime().halt(0);
  }

  @Override
  public boolean next(Duration longest) {
    try {
      return !asked.await(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  @Override
  public boolean ending() {
    return asked.getCount() == 0;
  }

  @Override
  public <T> T undisturbed(Supplier<T> work) {
    grace = GRACE_OF_A_POST;
    try {
      return work.get();
    } finally {
      grace = GRACE;
    }
  }

  @Override
  public void close() {
    done.countDown();
    if (!ending()) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
