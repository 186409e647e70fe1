package dev.victor.core.fact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/// One thing known to be true: what published text may be made of.
///
/// @param id stable within a sheet, such as `journal.net`
/// @param subject what it is about: an account, a branch, a model
/// @param measure what was measured, in the field's word: `net profit`, `line coverage`
/// @param value exact
/// @param unit of the value: a currency code, `%`, `trades`, `commits`; empty for text
/// @param period the days it covers
/// @param source where it came from, so that a reader can look: a file, `.git`, `journal`
public record Fact(
    String id,
    String subject,
    String measure,
    Value value,
    String unit,
    Period period,
    String source) {

  /// An exact value.
  public sealed interface Value permits Quantity, Text {}

  /// A number with exactly the digits that are known.
  ///
  /// @param number the value
  public record Quantity(BigDecimal number) implements Value {
    @Override
    public String toString() {
      return number.toPlainString();
    }
  }

  /// A name, a word, a commit subject.
  ///
  /// @param text the value
  public record Text(String text) implements Value {
    @Override
    public String toString() {
      return text;
    }
  }

  /// What scripts are told of it.
  public Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", id);
    fields.put("subject", subject);
    fields.put("measure", measure);
    fields.put("value", value instanceof Quantity(var number) ? number : value.toString());
    fields.put("unit", unit);
    fields.put("from", period.from().toString());
    fields.put("to", period.to().toString());
    fields.put("source", source);
    return fields;
  }

  /// The same fact of another subject.
  public Fact of(String other) {
    return new Fact(id, other, measure, value, unit, period, source);
  }

  /// A fact with a number.
  public static Fact number(
      String id,
      String subject,
      String measure,
      BigDecimal number,
      String unit,
      Period period,
      String source) {
    return new Fact(id, subject, measure, new Quantity(number), unit, period, source);
  }

  /// A fact with words.
  public static Fact text(
      String id, String subject, String measure, String text, Period period, String source) {
    return new Fact(id, subject, measure, new Text(text), "", period, source);
  }
}
