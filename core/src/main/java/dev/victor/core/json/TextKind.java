package dev.victor.core.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Text, within a length and a pattern of our own (never one from a file).
record TextKind(String expected, String pattern, int longest, boolean shown)
    implements Kind<String> {

  private static final String NOT_BLANK = "\\S";

  @Override
  public String read(Node node, Reading at) {
    if (node instanceof Node.Text(var value, var place)
        && matches(value)
        && value.codePointCount(0, value.length()) <= longest) {
      return value;
    }
    if (shown || !(node instanceof Node.Text)) {
      at.refuse(node, expected);
    } else {
      at.refuseHidden(node, expected);
    }
    return sample();
  }

  /// The commonest pattern costs no regular expression.
  private boolean matches(String value) {
    return pattern.equals(NOT_BLANK)
        ? value.chars().anyMatch(c -> c != ' ' && (c < '\t' || c > '\r'))
        : Pattern.compile(pattern).matcher(value).matches();
  }

  @Override
  public String sample() {
    return "sample";
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("pattern", pattern);
    if (longest < Integer.MAX_VALUE) {
      schema.put("maxLength", longest);
    }
    if (!shown) {
      schema.put("writeOnly", true);
    }
    return schema;
  }
}
