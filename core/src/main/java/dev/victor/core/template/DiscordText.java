package dev.victor.core.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Ordinary words for a Discord message: no formatting, no mention of anybody, no emoji by code.
/// Addresses of the web stay whole, since a backslash would break them.
final class DiscordText {

  private static final char UNSEEN = '\u200b';

  private static final Pattern ADDRESS =
      Pattern.compile("(?<![A-Za-z0-9])https?://[A-Za-z0-9/:?&=%._~+,;#!$'-]+");

  private DiscordText() {}

  static String escape(String value) {
    String line = PlainText.line(value);
    StringBuilder text = new StringBuilder(line.length() + 16);
    Matcher address = ADDRESS.matcher(line);
    boolean more = address.find();
    for (int i = 0; i < line.length(); i++) {
      if (more && i == address.start()) {
        text.append(line, i, address.end());
        i = address.end() - 1;
        more = address.find();
        continue;
      }
      char c = line.charAt(i);
      switch (c) {
        case '\\', '`', '*', '_', '~', '|', '[', ']' -> text.append('\\').append(c);
        case '#', '>', '-' -> text.append(i == 0 ? "\\" : "").append(c);
        case '<', '@' -> text.append(c).append(UNSEEN);
        default -> text.append(c);
      }
    }
    return text.toString();
  }
}
