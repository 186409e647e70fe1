package dev.victor.core.template;

import java.util.HexFormat;
import java.util.Locale;

/// Makes links from data: only to the web or a mailbox, whatever the data says.
public final class Links {

  private Links() {}

  /// `text` as a link to `address` where the format has links and the address may be one; just the
  /// text otherwise. Plain text shows the address when it differs.
  public static Markup to(Format format, String text, String address) {
    String shown = format.escape(text);
    if (!allowed(address)) {
      return new Markup(format, shown);
    }
    return new Markup(
        format,
        switch (format) {
          case MD -> "[" + shown + "](" + encoded(address) + ")";
          case DISCORD -> "[" + shown + "](<" + encoded(address) + ">)";
          case HTML -> "<a href=\"" + format.escape(encoded(address)) + "\">" + shown + "</a>";
          case TXT ->
              address.equals(text) || address.equals("mailto:" + text)
                  ? shown
                  : shown + " <" + encoded(address) + ">";
          case JSON -> format.escape(address);
        });
  }

  /// `text` as a link of Markdown to a file beside the document, `../guide/git.md`.
  public static Markup file(String text, String path) {
    return new Markup(Format.MD, "[" + Format.MD.escape(text) + "](" + encoded(path) + ")");
  }

  private static boolean allowed(String address) {
    String scheme = address.toLowerCase(Locale.ROOT);
    return scheme.startsWith("https://")
        || scheme.startsWith("http://")
        || scheme.startsWith("mailto:");
  }

  /// What would end or break a link is percent-encoded.
  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c <= ' ' || c == '\u007f' || "<>()[]\\|\"'`*".indexOf(c) >= 0) {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) c));
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }
}
