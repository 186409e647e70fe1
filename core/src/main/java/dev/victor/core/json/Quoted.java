package dev.victor.core.json;

import java.util.Locale;

/// Foreign text as it may stand in a message: in quotes, short, and without control characters.
public final class Quoted {

  private static final int LONGEST = 60;

  private Quoted() {}

  /// `text` in double quotes, cut after 60 characters, control characters as `\u001b`.
  public static String of(String text) {
    StringBuilder shown = new StringBuilder("\"");
    text.codePoints()
        .limit(LONGEST)
        .forEach(
            point -> {
              if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", point));
              } else {
                shown.appendCodePoint(point);
              }
            });
    return shown.append(text.codePointCount(0, text.length()) > LONGEST ? "…\"" : "\"").toString();
  }
}
