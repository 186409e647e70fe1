package dev.victor.trading.filter;

import dev.victor.trading.journal.Span;
import dev.victor.trading.journal.Step;
import java.time.Instant;
import java.util.Optional;

/// Applies a [Filter] to rows as they come.
public final class Selection {

  private final Filter filter;
  private final Tags tags;
  private final WallClock clock;
  private final boolean everything;
  private final Globs symbols;
  private final Globs strategies;
  private final Globs wanted;

  /// A selection of what `filter` asks for.
  ///
  /// @param tags of positions
  /// @param clock whose days and hours are meant
  public Selection(Filter filter, Tags tags, WallClock clock) {
    this.filter = filter;
    this.tags = tags;
    this.clock = clock;
    this.everything = filter.isEmpty();
    this.symbols = new Globs(filter.symbols());
    this.strategies = new Globs(filter.strategies());
    this.wanted = new Globs(filter.tags());
  }

  /// Whether a deal is meant.
  public boolean takes(Step step) {
    return everything
        || (at(step.time()) && named(step.symbol(), step.strategy()) && tagged(step.position()));
  }

  /// Whether a position is meant.
  public boolean takes(Span span) {
    return everything
        || (at(span.closed())
            && named(span.symbol(), span.strategy())
            && tagged(Optional.of(span.id())));
  }

  private boolean at(Instant time) {
    return (filter.weekdays().isEmpty()
            || filter.weekdays().contains(clock.day(time).getDayOfWeek()))
        && (filter.hours().isEmpty() || filter.hours().get().contains(clock.hour(time)));
  }

  private boolean named(String symbol, Optional<String> strategy) {
    return symbols.match(symbol)
        && (strategies.everything() || strategy.filter(strategies::match).isPresent());
  }

  private boolean tagged(Optional<String> position) {
    return wanted.everything()
        || position.filter(id -> tags.of(id).stream().anyMatch(wanted::match)).isPresent();
  }
}
