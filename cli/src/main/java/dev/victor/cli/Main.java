package dev.victor.cli;

import dev.victor.core.console.Console;
import dev.victor.core.workspace.Environment;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The entry point of the `victor` command.
public final class Main {

  private static final int BUFFER = 8192;

  private Main() {}

  /// Runs the command line and ends the process with its exit code.
  ///
  /// `--version` is answered before any of our classes is needed: scripts and prompts ask it most.
  public static void main(String[] words) {
    if (words.length == 1 && (words[0].equals("--version") || words[0].equals("-V"))) {
      System.out.println("victor " + Version.TEXT);
      return;
    }
    int exit =
        run(
            List.of(words),
            Environment.ofProcess(),
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err));
    if (exit != 0) {
      System.exit(exit);
    }
  }

  /// The same where nothing comes in and nobody answers.
  public static int run(
      List<String> words, Environment environment, OutputStream out, OutputStream err) {
    return run(words, environment, InputStream.nullInputStream(), out, err);
  }

  /// Runs the words after `victor` and answers the exit code; never ends the process.
  static int run(
      List<String> words,
      Environment environment,
      InputStream in,
      OutputStream out,
      OutputStream err) {
    Console console =
        new Console(
            in,
            utf8(out),
            utf8(err),
            TerminalSense.of(environment, System.getProperty("victor.terminal", "")));
    return new Cli(environment, console).run(words);
  }

  /// Names and signs must survive any locale.
  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(new BufferedOutputStream(stream, BUFFER), false, StandardCharsets.UTF_8);
  }
}
