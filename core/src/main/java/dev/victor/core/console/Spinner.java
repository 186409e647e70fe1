package dev.victor.core.console;

import org.jspecify.annotations.Nullable;

/// Says on stderr what is going on while somebody waits: on a terminal only, not before 300 ms have
/// passed, with the seconds it takes. Unlike [Progress] it needs no call while the work goes on.
public final class Spinner implements AutoCloseable {

  private static final long FIRST_MILLIS = 300;
  private static final long EVERY_MILLIS = 200;

  private final StatusLine drawn;
  private final long began = System.nanoTime();
  private final @Nullable Thread drawer;
  private volatile String what;

  /// Begins to wait.
  public Spinner(Console console, String what) {
    this.drawn = new StatusLine(console);
    this.what = what;
    this.drawer =
        console.terminal().errIsTerminal()
            ? Thread.ofPlatform().daemon().name("spinner").start(this::draw)
            : null;
  }

  /// What is going on now, such as `fetching origin`.
  public void say(String text) {
    what = text;
  }

  private void draw() {
    try {
      Thread.sleep(FIRST_MILLIS);
      while (true) {
        drawn.draw(line((System.nanoTime() - began) / 1_000_000));
        Thread.sleep(EVERY_MILLIS);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /// What the line says after a time.
  String line(long millis) {
    String since = millis < 1000 ? "" : " " + millis / 1000 + " s";
    return what + " …" + since;
  }

  /// Ends the waiting and removes what was drawn.
  @Override
  public void close() {
    if (drawer == null) {
      return;
    }
    drawer.interrupt();
    try {
      drawer.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    drawn.wipe();
  }
}
