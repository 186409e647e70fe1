package dev.victor.content.verify;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a number counts: numbers of one family can be compared, after each is taken by its factor.
///
/// @param family `%`, `points`, `time`, `size`, a currency, the root of a noun; empty for a bare
///   number
/// @param factor by which a number of this unit becomes one of the family's smallest
record Unit(String family, BigDecimal factor) {

  static final Unit BARE = of("", 1);
  static final Unit PERCENT = of("%", 1);
  static final Unit POINTS = of("points", 1);
  static final Unit TIMES = of("times", 1);
  static final Unit DAYS = of("time", 86_400_000L);

  private static final long SECOND = 1000L;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;
  private static final Map<String, Unit> NAMED =
      Map.ofEntries(
          Map.entry("%", PERCENT),
          Map.entry("percent", PERCENT),
          Map.entry("percentage", PERCENT),
          Map.entry("points", POINTS),
          Map.entry("point", POINTS),
          Map.entry("pp", POINTS),
          Map.entry("x", TIMES),
          Map.entry("\u00d7", TIMES),
          Map.entry("times", TIMES),
          Map.entry("ms", of("time", 1)),
          Map.entry("millisecond", of("time", 1)),
          Map.entry("milliseconds", of("time", 1)),
          Map.entry("s", of("time", SECOND)),
          Map.entry("sec", of("time", SECOND)),
          Map.entry("second", of("time", SECOND)),
          Map.entry("seconds", of("time", SECOND)),
          Map.entry("min", of("time", MINUTE)),
          Map.entry("mins", of("time", MINUTE)),
          Map.entry("minute", of("time", MINUTE)),
          Map.entry("minutes", of("time", MINUTE)),
          Map.entry("h", of("time", HOUR)),
          Map.entry("hour", of("time", HOUR)),
          Map.entry("hours", of("time", HOUR)),
          Map.entry("hrs", of("time", HOUR)),
          Map.entry("d", DAYS),
          Map.entry("day", DAYS),
          Map.entry("days", DAYS),
          Map.entry("week", of("time", 7 * 24 * HOUR)),
          Map.entry("weeks", of("time", 7 * 24 * HOUR)),
          Map.entry("b", of("size", 1)),
          Map.entry("bytes", of("size", 1)),
          Map.entry("kb", of("size", 1_000L)),
          Map.entry("mb", of("size", 1_000_000L)),
          Map.entry("gb", of("size", 1_000_000_000L)),
          Map.entry("$", of("USD", 1)),
          Map.entry("\u20ac", of("EUR", 1)),
          Map.entry("\u00a3", of("GBP", 1)),
          Map.entry("\u00a5", of("JPY", 1)),
          Map.entry("dollar", of("USD", 1)),
          Map.entry("dollars", of("USD", 1)),
          Map.entry("euro", of("EUR", 1)),
          Map.entry("euros", of("EUR", 1)));
  private static final Set<String> NO_NAME = Set.of("", "ratio", "score", "number", "value");
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private static Unit of(String family, long factor) {
    return new Unit(family, BigDecimal.valueOf(factor));
  }

  /// The unit of a fact.
  static Unit ofFact(String unit) {
    String plain = unit.strip();
    if (NO_NAME.contains(plain)) {
      return BARE;
    }
    return written(plain)
        .orElseGet(() -> {
          String low = plain.toLowerCase(Locale.ROOT);
          return of(Root.of(low.substring(low.lastIndexOf(' ') + 1)), 1);
        });
  }

  /// A unit that texts write behind a number, such as `%`, `ms` or `USD`; empty for a noun.
  static Optional<Unit> written(String word) {
    if (CURRENCIES.contains(word)) {
      return Optional.of(of(word, 1));
    }
    return Optional.ofNullable(NAMED.get(word.toLowerCase(Locale.ROOT)));
  }

  /// Whether things are counted with it.
  boolean isNoun() {
    return !family.isEmpty() && !isWritten();
  }

  private boolean isWritten() {
    return family.equals("%")
        || family.equals("points")
        || family.equals("times")
        || family.equals("time")
        || family.equals("size")
        || CURRENCIES.contains(family);
  }

  /// Whether it is an amount of money.
  boolean isMoney() {
    return CURRENCIES.contains(family);
  }
}
