package dev.victor.cli.startup;

import dev.victor.cli.Main;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The training run of the AOT cache: walks the hot paths once, in one JVM, and says nothing.
public final class Train {
  private Train() {}

  /// Runs every hot command; fails with the exit code of the first one that fails, so that no cache
  /// is made of a broken image.
  public static void main(String[] arguments) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
    int exit = Main.run(new String[] {"--version"}, nowhere, nowhere);
    if (exit != 0) {
      throw new IllegalStateException("the training run of --version ended with " + exit);
    }
  }
}
