package dev.victor.trading.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.victor.core.failure.UsageError;
import dev.victor.trading.journal.Direction;
import dev.victor.trading.journal.Excursion;
import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Span;
import dev.victor.trading.journal.Step;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {

  /// A Monday.
  private static final Step EURUSD =
      step("2026-11-02T09:30:00Z", "EURUSD", Optional.of("7001"), "p1");

  private static final Tags TAGS =
      position -> Map.of("p1", Set.of("news", "A+")).getOrDefault(position, Set.of());

  @Test
  void nothing_asked_for_takes_everything() {
    assertThat(Filter.NONE.isEmpty()).isTrue();
    assertThat(takes(Filter.NONE)).isTrue();
    assertThat(filter(List.of(), List.of(), List.of(), List.of(), null)).isEqualTo(Filter.NONE);
    assertThat(Filter.NONE.byName()).isFalse();
    assertThat(Filter.NONE.words()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "EURUSD, true",
    "eurusd, true",
    "EUR*, true",
    "*USD, true",
    "*R?S*, true",
    "E**D, true",
    "EUR, false",
    "EURUSD?, false",
    "E.RUSD, false",
    "GBP*, false",
  })
  void a_symbol_is_named_with_wild_cards_and_without_regard_to_capitals(
      String glob, boolean taken) {
    assertThat(takes(filter(List.of("XAU*", glob), List.of(), List.of(), List.of(), null)))
        .isEqualTo(taken);
  }

  @Test
  void all_parts_must_hold_at_once() {
    List<String> euro = List.of("EUR*");

    assertThat(takes(filter(euro, List.of("7*"), List.of("news"), List.of("mon"), "9-10")))
        .isTrue();
    assertThat(takes(filter(euro, List.of("8*"), List.of("news"), List.of("mon"), "9-10")))
        .isFalse();
    assertThat(takes(filter(euro, List.of("7*"), List.of("old"), List.of("mon"), "9-10")))
        .isFalse();
    assertThat(takes(filter(euro, List.of("7*"), List.of("a+"), List.of("tue"), "9-10"))).isFalse();
    assertThat(takes(filter(euro, List.of("7*"), List.of("a+"), List.of("mon"), "10-12")))
        .isFalse();
  }

  @Test
  void a_deal_without_a_strategy_or_a_position_matches_no_name() {
    Step bare =
        new Step(
            EURUSD.time(),
            Money.NONE,
            true,
            Direction.LONG,
            "EURUSD",
            Optional.empty(),
            Optional.empty());

    assertThat(selection(filter(List.of(), List.of("*"), List.of(), List.of(), null)).takes(bare))
        .isFalse();
    assertThat(selection(filter(List.of(), List.of(), List.of("*"), List.of(), null)).takes(bare))
        .isFalse();
  }

  @Test
  void a_position_counts_by_its_closing() {
    Span span =
        new Span(
            "p1",
            "EURUSD",
            Direction.LONG,
            Instant.parse("2026-11-01T22:00:00Z"),
            EURUSD.time(),
            Money.NONE,
            Optional.empty(),
            Excursion.UNKNOWN,
            Optional.empty(),
            Optional.of("7001"),
            "");

    assertThat(
            selection(filter(List.of(), List.of(), List.of("news"), List.of("mon"), "9"))
                .takes(span))
        .isTrue();
    assertThat(selection(filter(List.of(), List.of(), List.of(), List.of("sun"), null)).takes(span))
        .isFalse();
    assertThat(selection(Filter.NONE).takes(span)).isTrue();
  }

  @Test
  void days_and_hours_are_those_of_the_zone() {
    WallClock sydney = new WallClock(ZoneId.of("Australia/Sydney"));
    Filter evening = filter(List.of(), List.of(), List.of(), List.of("monday"), "20-21");

    assertThat(new Selection(evening, Tags.NONE, sydney).takes(EURUSD)).isTrue();
    assertThat(sydney.day(Instant.parse("2026-11-02T13:00:00Z")))
        .isEqualTo(LocalDate.of(2026, 11, 3));
    assertThat(sydney.day(EURUSD.time())).isEqualTo(LocalDate.of(2026, 11, 2));
    assertThat(sydney.zone().getId()).isEqualTo("Australia/Sydney");
  }

  @Test
  void a_day_that_is_an_hour_longer_is_still_one_day() {
    WallClock berlin = new WallClock(ZoneId.of("Europe/Berlin"));
    LocalDate day = LocalDate.of(2026, 10, 25);

    assertThat(berlin.day(Instant.parse("2026-10-24T22:00:00Z"))).isEqualTo(day);
    assertThat(berlin.day(Instant.parse("2026-10-25T22:59:59.999Z"))).isEqualTo(day);
    assertThat(berlin.day(Instant.parse("2026-10-25T23:00:00Z"))).isEqualTo(day.plusDays(1));
  }

  @Test
  void hours_may_go_past_midnight() {
    assertThat(Hours.parse("22-4").contains(23)).isTrue();
    assertThat(Hours.parse("22-4").contains(3)).isTrue();
    assertThat(Hours.parse("22-4").contains(4)).isFalse();
    assertThat(Hours.parse("0-24").contains(23)).isTrue();
    assertThat(Hours.parse("9")).isEqualTo(new Hours(9, 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"24", "9-25", "9-9", "-3", "nine", "9-17-20", "", "09:00-17:00"})
  void hours_that_are_none_are_refused_with_examples(String typed) {
    assertThatThrownBy(() -> Hours.parse(typed))
        .isInstanceOfSatisfying(
            UsageError.class,
            refused ->
                assertThat(refused.line())
                    .isEqualTo(
                        "--hour "
                            + typed
                            + ": not hours of a day; say 9-17 (09:00 until 17:00), 22-4 or 9"));
  }

  @Test
  void weekdays_have_names_and_a_mistyped_one_its_nearest() {
    assertThat(filter(List.of(), List.of(), List.of(), List.of("Mon", "friday"), null).weekdays())
        .containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    assertThatThrownBy(() -> filter(List.of(), List.of(), List.of(), List.of("tus"), null))
        .isInstanceOfSatisfying(
            UsageError.class,
            refused ->
                assertThat(refused.line())
                    .startsWith("--weekday tus: no such weekday; did you mean tu"));
  }

  @Test
  void what_is_asked_for_can_be_said_again() {
    assertThat(
            filter(List.of("EUR*"), List.of(), List.of("news"), List.of("fri", "mon"), "9").words())
        .isEqualTo(
            Map.of(
                "symbol", List.of("EUR*"),
                "tag", List.of("news"),
                "weekday", List.of("mon", "fri"),
                "hour", List.of("9-10")));
  }

  private static boolean takes(Filter filter) {
    return selection(filter).takes(EURUSD);
  }

  private static Selection selection(Filter filter) {
    return new Selection(filter, TAGS, new WallClock(ZoneOffset.UTC));
  }

  private static Filter filter(
      List<String> symbols,
      List<String> strategies,
      List<String> tags,
      List<String> weekdays,
      @Nullable String hours) {
    return Filter.parse(symbols, strategies, tags, weekdays, Optional.ofNullable(hours));
  }

  private static Step step(String time, String symbol, Optional<String> strategy, String position) {
    return new Step(
        Instant.parse(time),
        Money.NONE,
        true,
        Direction.LONG,
        symbol,
        strategy,
        Optional.of(position));
  }
}
