package dev.victor.content.run;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.victor.core.failure.BadInput;
import java.util.LinkedHashMap;
import java.util.Map;

/// A log with a JSON object a line. A last line that is cut short belongs to a run that still
/// writes, and is left out.
final class JsonLinesLog implements LineSink {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .build();

  private final String name;
  private final Cells cells;
  private final RowSink sink;

  JsonLinesLog(String name, Cells cells, RowSink sink) {
    this.name = name;
    this.cells = cells;
    this.sink = sink;
  }

  @Override
  public void take(long number, String line, boolean last) {
    if (line.isBlank()) {
      return;
    }
    try {
      Map<String, String> fields = new LinkedHashMap<>();
      fields(MAPPER.readTree(line), "", fields);
      sink.take(cells.row(fields));
    } catch (JacksonException e) {
      if (!last) {
        throw new BadInput(
            name + ":" + number, "is no JSON object", "correct the row or remove it", e);
      }
    }
  }

  private static void fields(JsonNode node, String above, Map<String, String> fields) {
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      JsonNode value = entry.getValue();
      String path = above + entry.getKey();
      if (value.isObject()) {
        fields(value, path + ".", fields);
      } else if (value.isValueNode()) {
        fields.put(path, value.isBigDecimal() ? value.decimalValue().toString() : value.asText());
      }
    }
  }
}
