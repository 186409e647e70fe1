package dev.victor.core.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

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

  private Json() {}

  /// The text of `value`, ended by a line feed.
  public static String write(Object value) {
    return write(PAGE, value);
  }

  /// `value` as one line without line feed, for commands that answer line by line.
  public static String line(Object value) {
    return write(LINE, value).stripTrailing();
  }

  private static String write(ObjectWriter writer, Object value) {
    try {
      return writer.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("answer cannot be written as JSON: " + value.getClass(), e);
    }
  }
}
