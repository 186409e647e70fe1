package dev.victor.core.console;

/// Says on stderr that something is going on, on a terminal only and not before 300 ms have passed.
///
/// Call [#at] as often as you like; it redraws at most ten times a second. [#close] wipes the line.
public final class Progress implements AutoCloseable {

  private static final long FIRST_MILLIS = 300;
  private static final long EVERY_MILLIS = 100;
  private static final long GUESS_MILLIS = 2_000;

  private final Console console;
  private final String what;
  private final long began = System.nanoTime();
  private long next = FIRST_MILLIS;
  private final StatusLine line;

  /// Progress of `what`, such as `reading report.xlsx`.
  public Progress(Console console, String what) {
    this.console = console;
    this.what = what;
    this.line = new StatusLine(console);
  }

  /// Notes that `done` of `total` is reached; a `total` of 0 means unknown.
  public void at(long done, long total) {
    if (!console.terminal().errIsTerminal()) {
      return;
    }
    long elapsed = (System.nanoTime() - began) / 1_000_000;
    if (elapsed >= next) {
      next = elapsed + EVERY_MILLIS;
      String figure = total > 0 ? " " + 100 * done / total + " %" : done > 0 ? " " + done : "";
      line.draw(what + figure + left(elapsed, done, total));
    }
  }

  /// How long the rest takes at this pace; nothing while that is a guess.
  private static String left(long elapsed, long done, long total) {
    if (total <= done || done == 0 || elapsed < GUESS_MILLIS) {
      return "";
    }
    long seconds = (long) ((double) elapsed / done * (total - done) / 1_000) + 1;
    return seconds < 90 ? ", " + seconds + " s left" : ", " + (seconds + 30) / 60 + " min left";
  }

  /// Removes what was drawn.
  @Override
  public void close() {
    line.wipe();
  }
}
