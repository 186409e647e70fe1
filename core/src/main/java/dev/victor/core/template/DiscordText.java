package dev.victor.core.template;

/// Ordinary words for a Discord message: no formatting, no mention of anybody, no emoji by code.
final class DiscordText {

  private static final char UNSEEN = '\u200b';

  private DiscordText() {}

  static String escape(String value) {
    String line = PlainText.line(value);
    StringBuilder text = new StringBuilder(line.length() + 16);
    for (int i = 0; i < line.length(); i++) {
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
