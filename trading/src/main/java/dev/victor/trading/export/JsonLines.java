package dev.victor.trading.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.victor.core.failure.BadInput;
import dev.victor.trading.journal.Rows;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An export as JSON lines: a line that says so, then a row each, every cell a string; the last
/// line counts the rows, so that a file that was cut off is noticed.
final class JsonLines {

  private static final String TABLE = "table";
  private static final String ROWS = "rows";
  private static final int LONGEST_LINE = 1 << 20;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(2).maxNumberLength(30).build())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private JsonLines() {}

  static void write(Writer to, Consumer<Rows> source) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(to)) {
      json.setRootValueSeparator(new SerializedString("\n"));
      json.writeStartObject();
      json.writeNumberField(ExportFormat.MARK, ExportFormat.VERSION);
      json.writeEndObject();
      long[] count = {0};
      source.accept((table, cells) -> {
        count[0]++;
        row(json, table, cells);
      });
      json.writeStartObject();
      json.writeNumberField(ROWS, count[0]);
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void row(JsonGenerator json, String table, Map<String, String> cells) {
    try {
      json.writeStartObject();
      json.writeStringField(TABLE, table);
      for (Map.Entry<String, String> cell : cells.entrySet()) {
        json.writeStringField(cell.getKey(), cell.getValue());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void read(String name, Reader reader, Rows to) throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    long number = 1;
    long version = field(name, number, lines.readLine(), ExportFormat.MARK);
    if (version > ExportFormat.VERSION) {
      throw new BadInput(name, "was exported by a newer victor", "update victor");
    }
    long rows = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.startsWith("{\"" + ROWS + "\"")) {
        if (field(name, number, line, ROWS) != rows || lines.readLine() != null) {
          throw broken(name, number, "the number of rows is another", null);
        }
        return;
      }
      rows++;
      row(name, number, line, to);
    }
    throw broken(name, number, "is cut off: its end is missing", null);
  }

  private static long field(String name, long number, @Nullable String line, String key)
      throws IOException {
    try (JsonParser json = FACTORY.createParser(line == null ? "" : line)) {
      if (json.nextToken() == JsonToken.START_OBJECT
          && key.equals(json.nextFieldName())
          && json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
        return json.getLongValue();
      }
    } catch (JsonProcessingException e) {
      throw broken(name, number, "is damaged", e);
    }
    throw broken(name, number, "is damaged", null);
  }

  private static void row(String name, long number, String line, Rows to) throws IOException {
    if (line.length() > LONGEST_LINE) {
      throw broken(name, number, "is longer than any row", null);
    }
    Map<String, String> cells = new LinkedHashMap<>();
    try (JsonParser json = FACTORY.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw broken(name, number, "is no row", null);
      }
      for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
        String cell = json.nextTextValue();
        if (cell == null || cells.put(key, cell) != null) {
          throw broken(name, number, "is no row", null);
        }
      }
      if (json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
        throw broken(name, number, "is no row", null);
      }
    } catch (JsonProcessingException e) {
      throw broken(name, number, "is damaged", e);
    }
    String table = cells.remove(TABLE);
    Placed.row(name, number, table == null ? "" : table, cells, to);
  }

  private static BadInput broken(String name, long number, String what, @Nullable Exception e) {
    return Placed.broken(name, number, what, e);
  }
}
