package dev.victor.content.document;

/// What a person's editor decides about a whole file, and rendering leaves as it is. Texts are
/// bytes read as ISO 8859-1.
///
/// @param mark whether it begins with a byte order mark
/// @param windows whether lines end with carriage return and line feed
/// @param ended whether the last line is ended
record TextStyle(boolean mark, boolean windows, boolean ended) {

  static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

  /// Of a file that is new.
  static final TextStyle USUAL = new TextStyle(false, false, true);

  /// The style of a text; the first line decides for all.
  static TextStyle of(String text) {
    if (text.isBlank()) {
      return USUAL;
    }
    int first = text.indexOf('\n');
    return new TextStyle(
        text.startsWith(BYTE_ORDER_MARK),
        first > 0 && text.charAt(first - 1) == '\r',
        text.endsWith("\n"));
  }

  /// A text without any style but the usual: what is compared and sealed.
  static String plain(String text) {
    String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(3) : text;
    return bare.replace("\r\n", "\n").stripTrailing() + "\n";
  }

  /// A plain text in this style.
  String apply(String plain) {
    String text = ended ? plain : plain.substring(0, plain.length() - 1);
    return (mark ? BYTE_ORDER_MARK : "") + (windows ? text.replace("\n", "\r\n") : text);
  }
}
