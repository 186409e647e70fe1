package dev.victor.content.run;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One run in some days: its series, and how often it logged.
final class RunTally {

  private final String run;
  private final String source;
  private final Period period;
  private final Map<String, Series> series = new LinkedHashMap<>();
  private String counter = "rows";

  /// @param source what facts name as theirs
  RunTally(String run, String source, Period period) {
    this.run = run;
    this.source = source;
    this.period = period;
  }

  /// Counts a row of a day.
  void take(Row row, LocalDate day) {
    if (day.isAfter(period.to())) {
      return;
    }
    counter = row.counter();
    row.values()
        .forEach((measure, value) -> {
          Series one = series.computeIfAbsent(measure, any -> new Series());
          if (day.isBefore(period.from())) {
            one.past(value);
          } else {
            one.take(value);
          }
        });
  }

  /// What it says of these days; nothing when it logged nothing in them.
  List<Fact> facts() {
    List<Fact> facts = new ArrayList<>();
    series.forEach((measure, one) -> tell(measure, one, facts));
    long most = series.values().stream().mapToLong(Series::count).max().orElse(0);
    if (most > 1) {
      facts.add(number("steps", counter, BigDecimal.valueOf(most), counter));
    }
    return facts;
  }

  private void tell(String measure, Series one, List<Fact> facts) {
    @Nullable BigDecimal last = one.last();
    if (last == null) {
      return;
    }
    facts.add(number(measure + ".last", measure, last, ""));
    @Nullable BigDecimal start = one.before() == null ? one.first() : one.before();
    if (start != null && start.compareTo(last) != 0) {
      facts.add(number(measure + ".last.before", measure + " before", start, ""));
      facts.add(number(measure + ".change", measure + " change", last.subtract(start), ""));
    }
    if (one.count() > 1) {
      Goal.best(measure, one)
          .ifPresent(best -> facts.add(number(measure + ".best", "best " + measure, best, "")));
    }
  }

  private Fact number(String id, String measure, BigDecimal value, String unit) {
    return Fact.number("run." + run + "." + id, run, measure, value, unit, period, source);
  }
}
