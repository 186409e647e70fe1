package dev.victor.core.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/// A calendar day, `YYYY-MM-DD`.
record DayKind() implements Kind<LocalDate> {

  private static final int LENGTH = 10;

  @Override
  public LocalDate read(Node node, Reading at) {
    if (node instanceof Node.Text(var text, var place) && text.length() == LENGTH) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        at.refuse(node, "a day of the calendar like 2026-11-22");
        return sample();
      }
    }
    at.refuse(node, "a day like 2026-11-22");
    return sample();
  }

  @Override
  public LocalDate sample() {
    return LocalDate.EPOCH;
  }

  @Override
  public Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("type", "string");
    schema.put("format", "date");
    schema.put("pattern", "^\\d{4}-\\d{2}-\\d{2}$");
    return schema;
  }
}
