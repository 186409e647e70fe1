package dev.victor.trading.filter;

import java.time.DayOfWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a trade must be to count: all of it at once. Empty parts ask for nothing. Days and hours
/// are those of the deal, or of the closing of a position.
///
/// @param symbols names, `*` and `?` are wild
/// @param strategies magic numbers or names, `*` and `?` are wild; a trade without one matches none
/// @param tags names, `*` and `?` are wild; one of a position's tags must match
/// @param weekdays days of the week
/// @param hours hours of the day
public record Filter(
    List<String> symbols,
    List<String> strategies,
    List<String> tags,
    Set<DayOfWeek> weekdays,
    Optional<Hours> hours) {

  /// Everything.
  public static final Filter NONE =
      new Filter(List.of(), List.of(), List.of(), Set.of(), Optional.empty());

  /// Copies what may change.
  public Filter {
    symbols = List.copyOf(symbols);
    strategies = List.copyOf(strategies);
    tags = List.copyOf(tags);
    weekdays = Set.copyOf(weekdays);
  }

  /// What was typed.
  ///
  /// @throws dev.victor.core.failure.UsageError when a weekday or the hours are none
  public static Filter parse(
      List<String> symbols,
      List<String> strategies,
      List<String> tags,
      List<String> weekdays,
      Optional<String> hours) {
    return new Filter(symbols, strategies, tags, Weekdays.parse(weekdays), hours.map(Hours::parse));
  }

  /// Whether nothing is asked for.
  public boolean isEmpty() {
    return equals(NONE);
  }

  /// Whether names are asked for, which costs reading them.
  public boolean byName() {
    return !symbols.isEmpty() || !strategies.isEmpty() || !tags.isEmpty();
  }

  /// What is asked for, by option, in order; nothing that is not.
  public Map<String, List<String>> words() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    words.put("symbol", symbols);
    words.put("strategy", strategies);
    words.put("tag", tags);
    words.put("weekday", weekdays.stream().sorted().map(Weekdays::name).toList());
    words.put("hour", hours.map(Hours::toString).map(List::of).orElse(List.of()));
    words.values().removeIf(List::isEmpty);
    return words;
  }
}
