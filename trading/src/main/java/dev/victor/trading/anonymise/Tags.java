package dev.victor.trading.anonymise;

import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes elements out of XML and leaves all else as it is written. Comments and instructions for
/// other programs go too.
final class Tags {

  private static final Pattern PIECE =
      Pattern.compile(
          "(?s)<!--.*?-->|<!\\[CDATA\\[.*?\\]\\]>|<(?:[^<>\"']|\"[^\"]*+\"|'[^']*+')*+>|[^<]++|<");

  private static final Pattern NAME = Pattern.compile("</?(?:[\\w.-]+:)?([\\w.-]+)");

  private Tags() {}

  /// The name of an element without its prefix; nothing where there is none.
  static String local(String tag) {
    Matcher name = NAME.matcher(tag);
    return name.lookingAt() ? name.group(1) : "";
  }

  /// Hands on each opening tag.
  static void each(String text, Consumer<String> opening) {
    Matcher piece = PIECE.matcher(text);
    while (piece.find()) {
      if (isOpening(piece.group())) {
        opening.accept(piece.group());
      }
    }
  }

  /// The text without the elements whose opening tags are unwanted.
  static String without(String text, Predicate<String> unwanted) {
    StringBuilder kept = new StringBuilder(text.length());
    Matcher piece = PIECE.matcher(text);
    int depth = 0;
    while (piece.find()) {
      String each = piece.group();
      boolean opening = isOpening(each);
      boolean closed = each.endsWith("/>");
      if (depth > 0) {
        depth += opening && !closed ? 1 : each.startsWith("</") ? -1 : 0;
      } else if (opening && unwanted.test(each)) {
        depth = closed ? 0 : 1;
      } else {
        kept.append(plain(each));
      }
    }
    return kept.toString();
  }

  /// A piece that stays, text always as text.
  private static String plain(String piece) {
    if (piece.startsWith("<![CDATA[")) {
      return piece
          .substring("<![CDATA[".length(), piece.length() - "]]>".length())
          .replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace(">", "&gt;");
    }
    boolean aside =
        piece.startsWith("<!") || (piece.startsWith("<?") && !piece.startsWith("<?xml "));
    return aside ? "" : piece;
  }

  private static boolean isOpening(String piece) {
    return piece.length() > 2
        && piece.charAt(0) == '<'
        && piece.charAt(1) != '/'
        && piece.charAt(1) != '!'
        && piece.charAt(1) != '?';
  }
}
