package dev.victor.cli;

import java.util.List;

/// What happens when Ctrl-C or another signal ends the process: the programs it started are told to
/// end too, and waited for, so that no git still holds a lock when the next command begins.
final class Ending extends Thread {

  private static final long LONGEST_MILLIS = 2_000;
  private static final long LOOK_MILLIS = 20;

  private volatile boolean over;

  private Ending() {
    super("ending");
  }

  /// From now on until [#over].
  static Ending watched() {
    Ending ending = new Ending();
    Runtime.getRuntime().addShutdownHook(ending);
    return ending;
  }

  /// The command has ended by itself.
  void over() {
    over = true;
  }

  @Override
  public void run() {
    if (!over) {
      end(System.nanoTime() + LONGEST_MILLIS * 1_000_000);
    }
  }

  /// The thread that works may start another one meanwhile: none may be there twice.
  private static void end(long latest) {
    int looked = 0;
    while (looked < 2 && System.nanoTime() < latest) {
      List<ProcessHandle> children = ProcessHandle.current().descendants().toList();
      looked = children.isEmpty() ? looked + 1 : 0;
      children.forEach(ProcessHandle::destroy);
      try {
        Thread.sleep(LOOK_MILLIS);
      } catch (InterruptedException hurried) {
        return;
      }
    }
  }
}
