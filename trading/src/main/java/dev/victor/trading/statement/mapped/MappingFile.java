package dev.victor.trading.statement.mapped;

import dev.victor.core.console.Json;
import dev.victor.core.json.Block;
import dev.victor.core.json.Flaw;
import dev.victor.core.json.JsonFile;
import dev.victor.core.json.Kind;
import dev.victor.core.json.Node;
import dev.victor.core.json.Problems;
import dev.victor.core.json.Quoted;
import dev.victor.trading.statement.csv.DateOrder;
import dev.victor.trading.statement.csv.Decimals;
import dev.victor.trading.statement.csv.Headings;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A mapping as JSON, version 1. It is a file of the workspace like any other: it may come from a
/// stranger, so it is read strictly and can only name columns.
final class MappingFile {

  private static final int LONGEST = 300;

  private MappingFile() {}

  /// Reads a file that messages call by its name.
  ///
  /// @throws dev.victor.core.failure.BadInput with everything that is wrong with it
  static Mapping read(JsonFile file) {
    Problems problems = new Problems(file.name());
    Mapping mapping = file.bind(MappingFile::declared, problems);
    problems.check();
    Headings headings = new Headings(mapping.headings());
    for (Map.Entry<Field, String> column : mapping.columns().entrySet()) {
      if (mapping.column(headings, column.getKey()) < 0) {
        file.root()
            .at("columns", column.getKey().word())
            .map(Node::place)
            .ifPresent(place ->
                problems.add(
                    place,
                    "no column is headed " + Quoted.of(column.getValue()),
                    "name one of \"headings\", or a column by its number like #3"));
      }
    }
    problems.check();
    return mapping;
  }

  private static Mapping declared(Block block) {
    block.required("version", Kind.whole(1, 1), "1");
    List<String> headings =
        block.required(
            "headings",
            Kind.list(Kind.text("[\\s\\S]{0,300}", "a heading")),
            "headings of the table");
    Map<Field, String> columns =
        block.required("columns", Kind.block(MappingFile::columns), "which column is what");
    DateOrder dates =
        block.optional("dates", Kind.word(DateOrder.values()), "order of day, month, year");
    String zone =
        block.optional(
            "zone", Kind.text(LONGEST).unless(MappingFile::unknownZone), "clock of the times");
    String decimal = block.optional("decimal", Kind.word("point", "comma"), "decimal mark");
    String costs = block.optional("costs", Kind.word("positive", "signed"), "sign of costs");
    String profit = block.optional("profit", Kind.word("gross", "net"), "costs left out or not");
    BigDecimal size = block.optional("size", Kind.number(), "worth of one point");
    String currency = block.optional("currency", Kind.text(10), "currency of the account");
    List<String> skip = block.list("skip", Kind.text(LONGEST), "rows to leave out");
    return new Mapping(
        headings,
        columns,
        new Rules(
            Optional.ofNullable(dates),
            Optional.ofNullable(zone).flatMap(MappingFile::zone),
            "comma".equals(decimal) ? Decimals.Mark.COMMA : Decimals.Mark.POINT,
            "positive".equals(costs),
            "net".equals(profit),
            Optional.ofNullable(size).filter(worth -> worth.signum() > 0),
            currency == null ? "" : currency,
            skip));
  }

  private static Map<Field, String> columns(Block block) {
    Map<Field, String> columns = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      String heading = block.optional(field.word(), Kind.text(LONGEST), field.about());
      if (heading != null) {
        columns.put(field, heading);
      }
    }
    return columns;
  }

  private static Optional<Flaw.Fault> unknownZone(String name) {
    return zone(name).isPresent()
        ? Optional.empty()
        : Optional.of(new Flaw.Fault("is no time zone", "use a name like Europe/Berlin or UTC"));
  }

  /// The zone of a name; empty when there is none.
  static Optional<ZoneId> zone(String name) {
    try {
      return Optional.of(ZoneId.of(name));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The text of the file.
  static String write(Mapping mapping) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("version", 1);
    json.put("headings", mapping.headings());
    Map<String, String> columns = new LinkedHashMap<>();
    mapping.columns().forEach((field, heading) -> columns.put(field.word(), heading));
    json.put("columns", columns);
    json.putAll(mapping.rules().plain());
    return Json.write(json);
  }
}
