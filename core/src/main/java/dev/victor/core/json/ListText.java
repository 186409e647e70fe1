package dev.victor.core.json;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A JSON object as the text its owner wrote, to which an entry is added without touching anything
/// else of it: in the way its neighbours are written.
public final class ListText {

  private static final String USUAL_INDENT = "  ";

  private final String text;
  private final String feed;
  private final Node root;

  /// The text of a file that is right.
  ///
  /// @param name what messages call it
  public ListText(String name, byte[] content) {
    this.text = new String(content, StandardCharsets.UTF_8);
    this.feed = text.contains("\r\n") ? "\r\n" : "\n";
    this.root = JsonFile.parse(content, name).root();
  }

  /// The text with `entry`, an object or a string, as the last one of the list `key`, which is made
  /// when it is not there.
  public byte[] with(String key, String entry) {
    Optional<Node> list = root.at(key);
    String made =
        list.isPresent() && list.get() instanceof Node.Items items
            ? appended(items, entry)
            : inserted(key, entry);
    return made.getBytes(StandardCharsets.UTF_8);
  }

  private String appended(Node.Items items, String entry) {
    int open = offset(items.place());
    int close = end(open) - 1;
    if (items.values().isEmpty()) {
      String outer = indent(open);
      return text.substring(0, open + 1)
          + feed
          + outer
          + USUAL_INDENT
          + entry
          + feed
          + outer
          + text.substring(close);
    }
    int last = offset(items.values().getLast().place());
    int behind = end(last);
    String before = text.substring(lineStart(last), last);
    String lead = before.isBlank() ? feed + before : " ";
    return text.substring(0, behind) + "," + lead + entry + text.substring(behind);
  }

  private String inserted(String key, String entry) {
    int close = text.lastIndexOf('}');
    int behind = close;
    while (Character.isWhitespace(text.charAt(behind - 1))) {
      behind--;
    }
    boolean first = text.charAt(behind - 1) == '{';
    return text.substring(0, behind)
        + (first ? "" : ",")
        + feed
        + USUAL_INDENT
        + "\""
        + key
        + "\": ["
        + feed
        + USUAL_INDENT
        + USUAL_INDENT
        + entry
        + feed
        + USUAL_INDENT
        + "]"
        + (behind == close ? feed : "")
        + text.substring(behind);
  }

  private int offset(Place place) {
    int at = text.startsWith("\ufeff") ? 1 : 0;
    for (int line = 1; line < place.line(); line++) {
      at = text.indexOf('\n', at) + 1;
    }
    return at + place.column() - 1;
  }

  private int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private String indent(int at) {
    int start = lineStart(at);
    int end = start;
    while (text.charAt(end) == ' ' || text.charAt(end) == '\t') {
      end++;
    }
    return text.substring(start, end);
  }

  /// The offset behind the object, list or string that begins at an offset.
  private int end(int from) {
    int depth = 0;
    boolean quoted = false;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quoted) {
        if (c == '\\') {
          at++;
        } else if (c == '"') {
          quoted = false;
          if (depth == 0) {
            return at + 1;
          }
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == '{' || c == '[') {
        depth++;
      } else if ((c == '}' || c == ']') && --depth == 0) {
        return at + 1;
      }
    }
    return text.length();
  }
}
