package dev.victor.core.template;

/// Text for HTML, in elements and in quoted attributes alike.
public final class HtmlText {

  private HtmlText() {}

  /// The text without what cannot be seen, and with every sign of markup written out.
  public static String escape(String value) {
    String clean = PlainText.clean(value);
    StringBuilder html = new StringBuilder(clean.length() + 16);
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      switch (c) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
    return html.toString();
  }
}
