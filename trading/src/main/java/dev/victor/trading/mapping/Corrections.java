package dev.victor.trading.mapping;

import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.trading.statement.csv.DateOrder;
import dev.victor.trading.statement.csv.Decimals;
import dev.victor.trading.statement.csv.Headings;
import dev.victor.trading.statement.mapped.Field;
import dev.victor.trading.statement.mapped.Mapping;
import dev.victor.trading.statement.mapped.Rules;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Applies what was typed behind `--set`: `price=Avg fill`, `price=#4`, `price=` for none, or a
/// rule such as `dates=DMY`.
final class Corrections {

  private static final List<String> RULES =
      List.of("dates", "zone", "decimal", "costs", "profit-is", "size", "skip");

  private final Headings headings;
  private final Map<Field, String> columns;
  private Rules rules;

  private Corrections(Headings headings, Mapping mapping) {
    this.headings = headings;
    this.columns = new EnumMap<>(Field.class);
    this.columns.putAll(mapping.columns());
    this.rules = mapping.rules();
  }

  /// The mapping with every correction.
  ///
  /// @throws UsageError when one names no field, no column or no value of a rule
  static Mapping apply(Headings headings, Mapping mapping, List<String> typed) {
    Corrections corrections = new Corrections(headings, mapping);
    typed.forEach(corrections::one);
    return new Mapping(mapping.headings(), corrections.columns, corrections.rules);
  }

  private void one(String typed) {
    int equals = typed.indexOf('=');
    if (equals <= 0) {
      throw new UsageError(
          "--set " + typed, "expected FIELD=COLUMN", "for example --set price=\"Avg fill\"");
    }
    String name = typed.substring(0, equals).strip().toLowerCase(Locale.ROOT);
    String value = typed.substring(equals + 1).strip();
    Optional<Field> field = Field.of(name);
    if (field.isPresent() && !(field.get() == Field.CURRENCY && code(value))) {
      column(typed, field.get(), value);
    } else {
      rules = rule(typed, name, value);
    }
  }

  /// A currency may be said itself, where no column has it.
  private boolean code(String value) {
    return headings.find(value) < 0 && value.matches("[A-Z]{3,5}");
  }

  private void column(String typed, Field field, String value) {
    if (value.isEmpty()) {
      columns.remove(field);
      return;
    }
    boolean numbered =
        value.matches("#\\d{1,3}")
            && Integer.parseInt(value.substring(1)) >= 1
            && Integer.parseInt(value.substring(1)) <= headings.size();
    if (!numbered && headings.find(value) < 0) {
      throw new UsageError(
          "--set " + typed,
          "the table has no such column",
          Nearest.to(value, headings.texts())
              .map(near -> "did you mean --set " + field.word() + "=\"" + near + "\"?")
              .orElse("name a heading, or a column by its number like #3"));
    }
    columns.values().removeIf(other -> same(other, value));
    columns.put(field, value);
  }

  private boolean same(String one, String other) {
    return at(one) == at(other);
  }

  private int at(String name) {
    return name.matches("#\\d{1,3}")
        ? Integer.parseInt(name.substring(1)) - 1
        : headings.find(name);
  }

  private Rules rule(String typed, String name, String value) {
    return switch (name) {
      case "dates" -> with(order(typed, value), rules.zone(), rules.decimal());
      case "zone" -> with(rules.dates(), zone(typed, value), rules.decimal());
      case "decimal" ->
          with(
              rules.dates(),
              rules.zone(),
              choice(typed, value, "point", "comma") == 0
                  ? Decimals.Mark.POINT
                  : Decimals.Mark.COMMA);
      case "costs" -> costs(choice(typed, value, "positive", "signed") == 0, rules.profitNet());
      case "profit-is" -> costs(rules.costsPositive(), choice(typed, value, "net", "gross") == 0);
      case "size" -> rest(size(typed, value), rules.currency(), rules.skip());
      case "currency" -> rest(rules.size(), value, rules.skip());
      case "skip" -> rest(rules.size(), rules.currency(), skip(value));
      default ->
          throw new UsageError(
              "--set " + typed,
              "no such field",
              Nearest.remedy(
                  name,
                  Stream.concat(Stream.of(Field.values()).map(Field::word), RULES.stream())
                      .toList()));
    };
  }

  private Rules with(Optional<DateOrder> dates, Optional<ZoneId> zone, Decimals.Mark mark) {
    return new Rules(
        dates,
        zone,
        mark,
        rules.costsPositive(),
        rules.profitNet(),
        rules.size(),
        rules.currency(),
        rules.skip());
  }

  private Rules costs(boolean positive, boolean net) {
    return new Rules(
        rules.dates(),
        rules.zone(),
        rules.decimal(),
        positive,
        net,
        rules.size(),
        rules.currency(),
        rules.skip());
  }

  private Rules rest(Optional<BigDecimal> size, String currency, List<String> skip) {
    return new Rules(
        rules.dates(),
        rules.zone(),
        rules.decimal(),
        rules.costsPositive(),
        rules.profitNet(),
        size,
        currency,
        skip);
  }

  private List<String> skip(String value) {
    List<String> all = new ArrayList<>(value.isEmpty() ? List.of() : rules.skip());
    if (!value.isEmpty()) {
      all.add(value);
    }
    return all;
  }

  private static Optional<DateOrder> order(String typed, String value) {
    return Optional.of(
        switch (choice(typed, value.toLowerCase(Locale.ROOT), "ymd", "dmy", "mdy")) {
          case 0 -> DateOrder.YMD;
          case 1 -> DateOrder.DMY;
          default -> DateOrder.MDY;
        });
  }

  private static Optional<ZoneId> zone(String typed, String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(value));
    } catch (DateTimeException e) {
      throw new UsageError(
          "--set " + typed, "no such time zone", "use a name like Europe/Berlin or UTC", e);
    }
  }

  private static Optional<BigDecimal> size(String typed, String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Decimals.parse(value, Decimals.Mark.POINT)
            .filter(size -> size.signum() > 0)
            .orElseThrow(() ->
                new UsageError(
                    "--set " + typed,
                    "expected a number above zero",
                    "for example --set size=50, what one point of the price is worth")));
  }

  private static int choice(String typed, String value, String... words) {
    int at = List.of(words).indexOf(value);
    if (at < 0) {
      throw new UsageError(
          "--set " + typed, "unknown value", "use one of " + String.join(", ", words));
    }
    return at;
  }
}
