package dev.victor.cli;

import java.io.PrintStream;

/// The entry point of the `victor` command.
///
/// `--version` is answered here, before any class of a library is loaded: it is what shells,
/// scripts and the AOT training ask first.
public final class Main {
  private static final int DONE = 0;
  private static final int USAGE = 2;

  private Main() {}

  /// Runs the command line and ends the process with its exit code.
  public static void main(String[] arguments) {
    int exit = run(arguments, System.out, System.err);
    if (exit != DONE) {
      System.exit(exit);
    }
  }

  /// Runs the command line and returns the exit code; never ends the process.
  public static int run(String[] arguments, PrintStream out, PrintStream err) {
    if (arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"))) {
      out.println("victor " + Version.TEXT);
      return DONE;
    }
    err.println("usage: victor --version");
    return USAGE;
  }
}
