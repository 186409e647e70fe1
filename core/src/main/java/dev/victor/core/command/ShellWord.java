package dev.victor.core.command;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A text as one word of a POSIX shell's command line, whatever it holds: safe to print as a remedy
/// and safe to write into generated shell.
public final class ShellWord {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._/@%+,:][A-Za-z0-9._/@%+=,:-]*");

  private static final Pattern OPTION = Pattern.compile("--?[A-Za-z][a-z-]*");

  private ShellWord() {}

  /// The text itself where no shell reads anything into it, else the text in single quotes.
  public static String of(String text) {
    return PLAIN.matcher(text).matches() ? text : quoted(text);
  }

  /// A command line of several words, as it may be typed. Options stay as they are.
  public static String line(String... words) {
    return Stream.of(words)
        .map(word -> OPTION.matcher(word).matches() ? word : of(word))
        .collect(Collectors.joining(" "));
  }

  /// The text in single quotes.
  public static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
