package dev.victor.cli;

import dev.victor.core.console.Console;
import dev.victor.core.workspace.Environment;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The entry point of the `victor` command.
public final class Main {

  private Main() {}

  /// Runs the command line and ends the process with its exit code.
  ///
  /// `--version` is answered before any of our classes is needed: scripts and prompts ask it most.
  public static void main(String[] words) {
    if (words.length == 1 && (words[0].equals("--version") || words[0].equals("-V"))) {
      System.out.println("victor " + Version.TEXT);
      return;
    }
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Environment environment = Environment.ofProcess();
    Console console =
        new Console(
            out, err, TerminalSense.of(environment, System.getProperty("victor.terminal", "")));
    int exit = new Cli(environment, console).run(List.of(words));
    if (exit != 0) {
      System.exit(exit);
    }
  }

  /// Names and signs must survive any locale.
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 8192),
        false,
        StandardCharsets.UTF_8);
  }
}
