package dev.victor.cli.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/// The few lines by which a shell asks victor what may follow.
final class CompletionCode {

  private CompletionCode() {}

  /// For a file of its own, in whose place nobody knows yet where victor will be: the one on the
  /// PATH.
  static String ofFile(UserShell shell) {
    return text(shell, shell == UserShell.FISH ? "command victor $argv" : "command victor \"$@\"");
  }

  /// For a start-up file: the victor on the PATH, else the launcher.
  static String ofStart(UserShell shell, Path launcher) {
    return text(
        shell,
        switch (shell) {
          case BASH ->
              "if type -P victor >/dev/null; then command victor \"$@\"; else "
                  + ShellCode.word(shell, launcher)
                  + " \"$@\"; fi";
          case ZSH ->
              "if whence -p victor >/dev/null; then command victor \"$@\"; else "
                  + ShellCode.word(shell, launcher)
                  + " \"$@\"; fi";
          case FISH ->
              "if command -q victor; command victor $argv; else; "
                  + ShellCode.word(shell, launcher)
                  + " $argv; end";
        });
  }

  private static String text(UserShell shell, String ask) {
    String name = "victor." + shell.word();
    try (InputStream in =
        Objects.requireNonNull(CompletionCode.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("@ask@", ask);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
