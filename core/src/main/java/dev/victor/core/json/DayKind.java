package dev.victor.core.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// A calendar day, `YYYY-MM-DD`.
record DayKind() implements Kind<LocalDate> {

  private static final int LENGTH = 10;

  @Override
  public LocalDate read(Node node, Reading at) {
    if (node instanceof Node.Text(var text, var place) && text.length() == LENGTH) {
      try {
        return day(text);
      } catch (DateTimeException e) {
        at.refuse(node, "a day of the calendar like 2026-11-22");
        return sample();
      }
    }
    at.refuse(node, "a day like 2026-11-22");
    return sample();
  }

  /// Without the formatters of `java.time`: eighty classes at every start.
  private static LocalDate day(String text) {
    int[] digits = {0, 1, 2, 3, 5, 6, 8, 9};
    for (int at : digits) {
      if (text.charAt(at) < '0' || text.charAt(at) > '9') {
        throw new DateTimeException("no digit");
      }
    }
    if (text.charAt(4) != '-' || text.charAt(7) != '-') {
      throw new DateTimeException("no hyphen");
    }
    return LocalDate.of(
        Integer.parseInt(text.substring(0, 4)),
        Integer.parseInt(text.substring(5, 7)),
        Integer.parseInt(text.substring(8)));
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
