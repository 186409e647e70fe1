package dev.victor.git.branch;

import java.util.regex.Pattern;

/// A text as one word of a command line that is safe to paste into a shell, whatever it holds.
final class ShellWord {

  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9._/@%+=,:][A-Za-z0-9._/@%+=,:-]*");

  private ShellWord() {}

  static String of(String text) {
    return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
