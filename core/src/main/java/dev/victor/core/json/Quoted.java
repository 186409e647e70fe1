package dev.victor.core.json;

import java.util.Locale;

/// Foreign text as it may stand in a message: in quotes, short, and without control characters.
public final class Quoted {

  private static final int LONGEST = 60;

  private Quoted() {}

  /// `text` in double quotes, cut after 60 characters, control characters as `\u001b`.
  public static String of(String text) {
    boolean cut = text.codePointCount(0, text.length()) > LONGEST;
    String shown = cut ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
    return '"' + plain(shown) + '"';
  }

  /// `text` with its control and format characters spelled out, so that no terminal obeys them.
  public static String plain(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(point -> {
          int type = Character.getType(point);
          if (type == Character.CONTROL
              || type == Character.FORMAT
              || type == Character.SURROGATE
              || type == Character.LINE_SEPARATOR
              || type == Character.PARAGRAPH_SEPARATOR) {
            shown.append(String.format(Locale.ROOT, "\\u%04x", point));
          } else {
            shown.appendCodePoint(point);
          }
        });
    return shown.toString();
  }
}
