package dev.victor.cli;

import dev.victor.core.console.Console;
import dev.victor.core.failure.ExitCode;
import dev.victor.core.workspace.Environment;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The entry point of the `victor` command.
public final class Main {

  private static final int BUFFER = 8192;

  private Main() {}

  /// Runs the command line and ends the process with its exit code.
  ///
  /// `--version` is answered before any of our classes is needed: scripts and prompts ask it most.
  /// Numbers and letters are those of no language: what scripts read is the same everywhere.
  public static void main(String[] words) {
    if (words.length == 1 && (words[0].equals("--version") || words[0].equals("-V"))) {
      System.out.println("victor " + Version.TEXT);
      if (!System.out.checkError()) {
        return;
      }
    }
    Locale.setDefault(Locale.ROOT);
    Ending ending = Ending.watched();
    int exit =
        run(
            List.of(words),
            Environment.ofProcess(),
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err));
    ending.over();
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
    Outlet outlet = new Outlet(out, Path.of("/proc/self/fd/1"));
    Console console =
        new Console(
            in,
            utf8(outlet),
            utf8(err),
            TerminalSense.of(environment, System.getProperty("victor.terminal", "")));
    int exit = new Cli(environment, console).run(words);
    return console.flush() ? exit : unwritten(exit, console, outlet);
  }

  /// Nothing was wrong with the command, but whoever reads its answer has not got all of it.
  private static int unwritten(int exit, Console console, Outlet outlet) {
    Optional<String> trouble = outlet.trouble();
    if (trouble.isEmpty()) {
      return exit;
    }
    console.remark("stdout: cannot be written (" + trouble.get() + "); is the disk full?");
    console.flush();
    return ExitCode.OUTSIDE.number();
  }

  /// Names and signs must survive any locale.
  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(new BufferedOutputStream(stream, BUFFER), false, StandardCharsets.UTF_8);
  }
}
