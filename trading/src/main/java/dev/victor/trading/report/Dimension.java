package dev.victor.trading.report;

import dev.victor.core.failure.Nearest;
import dev.victor.core.failure.UsageError;
import dev.victor.trading.filter.Tags;
import dev.victor.trading.filter.WallClock;
import dev.victor.trading.filter.Weekdays;
import dev.victor.trading.journal.Step;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What figures can be broken down by. Times are those of deals, in the author's zone.
public enum Dimension {
  /// The instrument.
  SYMBOL(true),
  /// Magic number or name of the strategy; `none` without one.
  STRATEGY(true),
  /// Tags; a trade with two counts in both, `none` without one.
  TAG(true),
  /// Long or short.
  DIRECTION(false),
  /// Monday to Sunday.
  WEEKDAY(false),
  /// Hour of the day.
  HOUR(false),
  /// Calendar month.
  MONTH(false);

  /// The key of trades that have none.
  public static final String NONE = "none";

  private static final DateTimeFormatter YEAR_AND_MONTH =
      DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

  private final boolean named;

  Dimension(boolean named) {
    this.named = named;
  }

  /// The word in `--by` and in JSON.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether it is a name that costs reading, and that has no order of its own.
  public boolean named() {
    return named;
  }

  /// What was typed.
  ///
  /// @throws UsageError when there is no such dimension
  public static Dimension parse(String typed) {
    List<String> ids = Arrays.stream(values()).map(Dimension::id).toList();
    return Arrays.stream(values())
        .filter(each -> each.id().equals(typed))
        .findFirst()
        .orElseThrow(() ->
            new UsageError(
                "--by " + typed, "nothing to break down by", Nearest.remedy(typed, ids)));
  }

  /// The groups that a deal belongs to, most often one; their text sorts in their order.
  public Collection<String> keys(Step step, Tags tags, WallClock clock) {
    return switch (this) {
      case SYMBOL -> List.of(step.symbol());
      case STRATEGY -> List.of(step.strategy().orElse(NONE));
      case TAG -> tagged(step, tags);
      case DIRECTION -> List.of(step.direction().name().toLowerCase(Locale.ROOT));
      case WEEKDAY -> List.of(weekday(clock.day(step.time())));
      case HOUR -> List.of(hour(clock.hour(step.time())));
      case MONTH -> List.of(YEAR_AND_MONTH.format(clock.day(step.time())));
    };
  }

  private static Set<String> tagged(Step step, Tags tags) {
    Set<String> own = step.position().map(tags::of).orElse(Set.of());
    return own.isEmpty() ? Set.of(NONE) : own;
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getValue() + Weekdays.name(day.getDayOfWeek());
  }

  private static String hour(int hour) {
    return hour < 10 ? "0" + hour : String.valueOf(hour);
  }

  /// A key as people and scripts read it.
  public String shown(String key) {
    return this == WEEKDAY ? key.substring(1) : key;
  }
}
