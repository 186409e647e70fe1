package dev.victor.content.metric;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.victor.core.failure.BadInput;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A file with a JSON object a line, of which the last one counts.
final class JsonRows {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private JsonRows() {}

  /// The plain fields of the last row by name; what lies deeper is called `a.b`.
  static Map<String, String> last(Source source, byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8).stripTrailing();
    int begin = text.lastIndexOf('\n') + 1;
    try {
      JsonNode row = MAPPER.readTree(text.substring(begin));
      Map<String, String> fields = new LinkedHashMap<>();
      fields(row, "", fields);
      if (fields.isEmpty()) {
        throw new BadInput(source.name(), "has no row", "let the run that writes it end");
      }
      return fields;
    } catch (JacksonException e) {
      long line = text.chars().filter(c -> c == '\n').count() + 1;
      @Nullable JsonLocation place = e.getLocation();
      throw new BadInput(
          source.name()
              + ":"
              + line
              + (place == null ? "" : ":" + Math.max(1, place.getColumnNr())),
          "the last row is cut short or no JSON object",
          "let the run that writes it end, or remove the row",
          e);
    }
  }

  private static void fields(JsonNode node, String above, Map<String, String> fields) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String name = above + entry.getKey();
      if (entry.getValue().isObject()) {
        fields(entry.getValue(), name + ".", fields);
      } else if (entry.getValue().isValueNode()) {
        fields.put(name, written(entry.getValue()));
      }
    }
  }

  private static String written(JsonNode value) {
    return value.isBigDecimal() ? value.decimalValue().toString() : value.asText();
  }
}
