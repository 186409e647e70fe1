package dev.victor.trading.page;

import dev.victor.core.template.HtmlText;

/// Writes markup; every text and every attribute's value is escaped on the way, so that nothing a
/// broker or an owner wrote can be markup. Tags and names of attributes are ours.
public final class Html {

  private final StringBuilder out = new StringBuilder(1 << 16);

  /// Markup to which nothing was written yet.
  public Html() {}

  /// An opening tag.
  ///
  /// @param attributes names and values in turn; an attribute without value has an empty one
  public Html open(String tag, String... attributes) {
    begin(tag, attributes);
    out.append('>');
    return this;
  }

  /// A closing tag, which ends its line.
  public Html close(String tag) {
    out.append("</").append(tag).append(">\n");
    return this;
  }

  /// Words.
  public Html text(String words) {
    out.append(HtmlText.escape(words));
    return this;
  }

  /// A whole element with words.
  public Html element(String tag, String words, String... attributes) {
    open(tag, attributes).text(words);
    out.append("</").append(tag).append('>');
    return this;
  }

  /// A shape of SVG without content.
  public Html shape(String tag, String... attributes) {
    begin(tag, attributes);
    out.append("/>");
    return this;
  }

  private void begin(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]);
      if (!attributes[i + 1].isEmpty()) {
        out.append("=\"").append(HtmlText.escape(attributes[i + 1])).append('"');
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
