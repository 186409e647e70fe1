package dev.victor.content.metric;

import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Node;
import dev.victor.core.json.Place;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/// Puts other values into the text of `project.json` where the old ones stand; not another
/// character changes.
final class ProjectEdit {

  private static final char BYTE_ORDER_MARK = '\ufeff';

  private final String text;
  private final Node root;
  private final Map<Integer, String> fresh = new TreeMap<>();

  /// @param content the bytes of the file
  /// @param name what messages call it
  ProjectEdit(byte[] content, String name) {
    this.text = new String(content, StandardCharsets.UTF_8);
    this.root = JsonFile.parse(content, name).root();
  }

  /// Another value and day for a metric.
  ///
  /// @param index of the metric in `metrics`
  void set(int index, BigDecimal value, LocalDate day) {
    put(index, "value", value.toPlainString());
    put(index, "asOf", '"' + day.toString() + '"');
  }

  private void put(int index, String key, String value) {
    Place place = root.at("metrics", index, key).orElseThrow().place();
    fresh.put(offset(place), value);
  }

  /// The bytes with the new values.
  byte[] content() {
    StringBuilder edited = new StringBuilder();
    int from = 0;
    for (Map.Entry<Integer, String> one : fresh.entrySet()) {
      edited.append(text, from, one.getKey()).append(one.getValue());
      from = end(one.getKey());
    }
    return edited.append(text, from, text.length()).toString().getBytes(StandardCharsets.UTF_8);
  }

  private int offset(Place place) {
    int at = text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    for (int line = 1; line < place.line(); at++) {
      char c = text.charAt(at);
      boolean ends = c == '\n' || (c == '\r' && text.charAt(at + 1) != '\n');
      line += ends ? 1 : 0;
    }
    return at + place.column() - 1;
  }

  /// Where the number or the text without escapes that begins at an offset ends.
  private int end(int from) {
    if (text.charAt(from) == '"') {
      return text.indexOf('"', from + 1) + 1;
    }
    int end = from;
    while (end < text.length() && "+-.0123456789eE".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
