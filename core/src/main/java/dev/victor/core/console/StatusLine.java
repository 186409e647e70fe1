package dev.victor.core.console;

import org.jspecify.annotations.Nullable;

/// One line of stderr that is drawn over and over, no wider than the terminal, and wiped in the
/// end: also when a signal ends the process.
final class StatusLine {

  private static final String WIPE = "\r\u001b[K";

  private final Console console;
  private @Nullable Thread hook;
  private boolean ended;

  StatusLine(Console console) {
    this.console = console;
  }

  /// What is written to show `text` in place of what was drawn before.
  String picture(String text) {
    return WIPE + Columns.cut(Plain.of(text), console.terminal().width() - 1);
  }

  /// Shows `text`, unless the process is ending.
  synchronized void draw(String text) {
    if (ended || (hook == null && !armed())) {
      return;
    }
    console.mutter(picture(text));
  }

  /// Removes what was drawn.
  synchronized void wipe() {
    if (hook == null || ended) {
      return;
    }
    console.mutter(WIPE);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      ended = true;
    }
    hook = null;
  }

  private boolean armed() {
    Thread thread = new Thread(this::end, "status-line");
    try {
      Runtime.getRuntime().addShutdownHook(thread);
    } catch (IllegalStateException ending) {
      ended = true;
      return false;
    }
    hook = thread;
    return true;
  }

  private synchronized void end() {
    if (!ended) {
      ended = true;
      console.mutter(WIPE);
    }
  }
}
