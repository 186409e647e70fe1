package dev.victor.core.command;

import java.util.regex.Pattern;

/// A text as one word of a POSIX shell's command line, whatever it holds: safe to print as a remedy
/// and safe to write into generated shell.
public final class ShellWord {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._/@%+,:][A-Za-z0-9._/@%+=,:-]*");

  private ShellWord() {}

  /// The text itself where no shell reads anything into it, else the text in single quotes.
  public static String of(String text) {
    return PLAIN.matcher(text).matches() ? text : quoted(text);
  }

  /// The text in single quotes.
  public static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
