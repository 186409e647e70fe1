package dev.victor.content.metric;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Nearest;
import dev.victor.core.json.Quoted;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The number and the day of a row of a log.
final class TableSource {

  private static final String USUAL = "value";
  private static final Set<String> WHEN =
      Set.of("asof", "date", "day", "datetime", "time", "timestamp", "ts", "createdat");
  private static final Set<String> COUNTERS =
      Set.of("step", "epoch", "run", "iteration", "n", "id");

  private final Source source;
  private final String metric;
  private final ZoneId zone;

  TableSource(Source source, String metric, ZoneId zone) {
    this.source = source;
    this.metric = metric;
    this.zone = zone;
  }

  Reading read(Map<String, String> row) {
    String column = column(row);
    return new Reading(
        Source.number(source.name() + "#" + column, row.getOrDefault(column, "")), day(row));
  }

  private String column(Map<String, String> row) {
    if (!source.part().isEmpty()) {
      String name = source.part().startsWith("/") ? pointed() : source.part();
      if (!row.containsKey(name)) {
        throw new BadInput(
            source.shown(),
            "the last row has no " + Quoted.of(name),
            Nearest.remedy(name, row.keySet().stream().map(Quoted::plain).toList()));
      }
      return name;
    }
    for (String wanted : List.of(metric, USUAL)) {
      Optional<String> named =
          row.keySet().stream().filter(name -> bare(name).equals(bare(wanted))).findFirst();
      if (named.isPresent()) {
        return named.get();
      }
    }
    List<String> numbers = row.keySet().stream().filter(name -> isMeasure(name, row)).toList();
    if (numbers.size() == 1) {
      return numbers.getFirst();
    }
    throw new BadInput(
        source.shown(),
        numbers.isEmpty() ? "the last row has no number" : "does not say which column",
        numbers.isEmpty()
            ? "correct what writes the file"
            : "name one of "
                + String.join(", ", numbers.stream().limit(6).map(Quoted::plain).toList())
                + ": "
                + source.name()
                + "#"
                + Quoted.plain(numbers.getFirst()));
  }

  private String pointed() {
    return source.part().substring(1).replace('/', '.').replace("~1", "/").replace("~0", "~");
  }

  private static boolean isMeasure(String name, Map<String, String> row) {
    return !WHEN.contains(bare(name))
        && !COUNTERS.contains(bare(name))
        && row.getOrDefault(name, "").matches("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
  }

  private Optional<LocalDate> day(Map<String, String> row) {
    return row.entrySet().stream()
        .filter(cell -> WHEN.contains(bare(cell.getKey())))
        .flatMap(cell -> Moments.day(cell.getValue(), zone).stream())
        .findFirst();
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[_. -]", "");
  }
}
