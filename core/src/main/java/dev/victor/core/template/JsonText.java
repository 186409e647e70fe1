package dev.victor.core.template;

import java.util.HexFormat;

/// Text between the quotes of a JSON string; also safe inside an HTML script element.
final class JsonText {

  private JsonText() {}

  static String escape(String value) {
    StringBuilder json = new StringBuilder(value.length() + 16);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029' || loneSurrogate(value, i)) {
            json.append("\\u").append(hex(c));
          } else {
            json.append(c);
          }
        }
      }
    }
    return json.toString();
  }

  private static boolean loneSurrogate(String value, int i) {
    char c = value.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
  }

  private static String hex(char c) {
    return HexFormat.of().toHexDigits(c);
  }
}
