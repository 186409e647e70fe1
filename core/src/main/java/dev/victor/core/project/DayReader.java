package dev.victor.core.project;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// Reads a calendar day, `YYYY-MM-DD`; a few lines here are cheaper at start-up than Jackson's
/// module for all of java.time.
final class DayReader extends StdScalarDeserializer<LocalDate> {

  private static final long serialVersionUID = 1L;

  DayReader() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    String text = parser.getValueAsString("");
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return (LocalDate)
          context.handleWeirdStringValue(LocalDate.class, text, "expected a day like 2026-11-22");
    }
  }
}
