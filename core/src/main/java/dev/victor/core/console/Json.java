package dev.victor.core.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes answers for scripts: records, maps and lists as JSON, numbers exact and without
/// exponents.
public final class Json {

  private static final ObjectWriter LINE =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build().writer();

  private static final ObjectWriter PAGE =
      LINE.with(
          new DefaultPrettyPrinter()
              .withObjectIndenter(new DefaultIndenter("  ", "\n"))
              .withArrayIndenter(new DefaultIndenter("  ", "\n")));

  /// What JSON writes as `null`, for maps that hold none.
  public static final Object NOTHING = NullNode.getInstance();

  private Json() {}

  /// The text of `value`, ended by a line feed.
  public static String write(Object value) {
    return write(PAGE, value);
  }

  /// `value` as one line without line feed, for commands that answer line by line.
  public static String line(Object value) {
    return write(LINE, value).stripTrailing();
  }

  /// Two fields of an answer in this order, which `Map.of` would change in each process.
  public static Map<String, Object> fields(String first, Object one, String second, Object two) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(first, one);
    fields.put(second, two);
    return fields;
  }

  /// Three fields of an answer in this order.
  public static Map<String, Object> fields(
      String first, Object one, String second, Object two, String third, Object three) {
    Map<String, Object> fields = fields(first, one, second, two);
    fields.put(third, three);
    return fields;
  }

  private static String write(ObjectWriter writer, Object value) {
    try {
      return writer.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("answer cannot be written as JSON: " + value.getClass(), e);
    }
  }
}
