package dev.victor.content.run;

import dev.victor.content.metric.Moments;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes a row of named cells: which of them is a time, a counter, the name of the run, a measure.
final class Cells {

  private static final Map<String, String> COUNTERS =
      Map.of("epoch", "epochs", "step", "steps", "globalstep", "steps", "iteration", "iterations");
  private static final Pattern WHEN =
      Pattern.compile("asof|date|day|datetime|time|timestamp|ts|createdat|walltime");
  private static final Pattern NAMES = Pattern.compile("run|runname|runid|model|experiment");
  private static final Pattern NO_MEASURE = Pattern.compile("id|n|seed|rank|batch");

  /// NaN and Infinity are no numbers that could be told, and `1e999999` is none that anybody logs.
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,40})?|\\.\\d{1,40})([eE][+-]?\\d{1,2})?");

  private final String file;
  private final ZoneId zone;

  /// @param file what a run is called whose rows do not say it
  /// @param zone of times that do not say theirs
  Cells(String file, ZoneId zone) {
    this.file = file;
    this.zone = zone;
  }

  /// The row of some cells.
  Row row(Map<String, String> cells) {
    String run = file;
    String counter = "rows";
    Optional<LocalDate> day = Optional.empty();
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    for (Map.Entry<String, String> cell : cells.entrySet()) {
      String bare = cell.getKey().toLowerCase(Locale.ROOT).replaceAll("[_. -]", "");
      String text = cell.getValue().strip();
      if (WHEN.matcher(bare).matches()) {
        day = day.or(() -> Moments.day(text, zone));
      } else if (COUNTERS.containsKey(bare)) {
        counter = COUNTERS.get(bare);
      } else if (NAMES.matcher(bare).matches() && !text.isEmpty()) {
        run = text;
      } else if (!NO_MEASURE.matcher(bare).matches()) {
        number(text).ifPresent(number -> values.put(cell.getKey().strip(), number));
      }
    }
    return new Row(run, day, counter, values);
  }

  /// A number that can be told.
  static Optional<BigDecimal> number(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
