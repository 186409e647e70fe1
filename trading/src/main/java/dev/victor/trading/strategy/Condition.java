package dev.victor.trading.strategy;

import dev.victor.core.json.Flaw;
import dev.victor.core.json.Kind;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// What must be so at a bar, judged at its close. A comparison with a value that is not there yet
/// is false.
public sealed interface Condition {

  /// The name a schema gives it.
  String NAME = "condition";

  /// A condition inside another, which a schema refers to.
  static Kind<Condition> inner() {
    return Kind.named(NAME, Condition::kind);
  }

  /// One series passes another between the bar before and this one.
  ///
  /// @param above from below to above; the other way when false
  record Cross(boolean above, Operand left, Operand right) implements Condition {}

  /// How two numbers stand to each other at this bar.
  record Comparison(Order order, Operand left, Operand right) implements Condition {}

  /// The ways to compare.
  enum Order {
    /// Greater.
    ABOVE,
    /// Less.
    BELOW,
    /// Greater or equal.
    AT_LEAST,
    /// Less or equal.
    AT_MOST,
    /// Equal.
    EQUALS
  }

  /// A series changed in one direction at each of the last `bars` bars.
  ///
  /// @param up rising; falling when false
  record Trend(boolean up, Operand series, Scalar bars) implements Condition {}

  /// All of them.
  record All(List<Condition> conditions) implements Condition {
    /// Copies the list.
    public All {
      conditions = List.copyOf(conditions);
    }
  }

  /// At least one of them.
  record Any(List<Condition> conditions) implements Condition {
    /// Copies the list.
    public Any {
      conditions = List.copyOf(conditions);
    }
  }

  /// The opposite.
  record Not(Condition condition) implements Condition {}

  /// It was so exactly `bars` bars before.
  record Ago(Scalar bars, Condition condition) implements Condition {}

  /// It was so at this bar or one of the `bars` bars before.
  record Within(Scalar bars, Condition condition) implements Condition {}

  /// The bar begins at a time of day, in the zone of the dataset.
  ///
  /// @param from included
  /// @param until excluded; before `from` it is on the next day
  record Session(LocalTime from, LocalTime until) implements Condition {}

  /// The bar begins on one of these days, in the zone of the dataset.
  record Weekdays(Set<DayOfWeek> days) implements Condition {
    /// Copies the set.
    public Weekdays {
      days = Set.copyOf(days);
    }
  }

  /// How it is written: an object with one key, such as `{"crossesAbove": ["fastSma", "slowSma"]}`.
  static Kind<Condition> kind() {
    Map<String, Kind<? extends Condition>> kinds = new LinkedHashMap<>();
    kinds.put("crossesAbove", pair((left, right) -> new Cross(true, left, right)));
    kinds.put("crossesBelow", pair((left, right) -> new Cross(false, left, right)));
    kinds.put("above", pair((left, right) -> new Comparison(Order.ABOVE, left, right)));
    kinds.put("below", pair((left, right) -> new Comparison(Order.BELOW, left, right)));
    kinds.put("atLeast", pair((left, right) -> new Comparison(Order.AT_LEAST, left, right)));
    kinds.put("atMost", pair((left, right) -> new Comparison(Order.AT_MOST, left, right)));
    kinds.put("equals", pair((left, right) -> new Comparison(Order.EQUALS, left, right)));
    kinds.put("rising", trend(true));
    kinds.put("falling", trend(false));
    kinds.put("all", some().as(All::new));
    kinds.put("any", some().as(Any::new));
    kinds.put("not", inner().as(Not::new));
    kinds.put(
        "ago",
        Kind.block(in ->
            new Ago(
                in.required("bars", Scalar.kind(), "how many bars before"),
                in.required(NAME, inner(), "what was so then"))));
    kinds.put(
        "within",
        Kind.block(in ->
            new Within(
                in.required("bars", Scalar.kind(), "how many bars back, this one not counted"),
                in.required(NAME, inner(), "what was so at one of them"))));
    kinds.put("session", session());
    kinds.put("weekday", weekdays());
    return Kind.tagged(kinds);
  }

  private static Kind<Condition> pair(BiFunction<Operand, Operand, Condition> made) {
    Operand none = new Operand.Level(Scalar.of(0));
    return Kind.list(Operand.kind())
        .unless(list -> fault(list.size() != 2, "has not two sides", "write [\"close\", \"sma\"]"))
        .as(list ->
            list.size() == 2
                ? made.apply(list.getFirst(), list.getLast())
                : made.apply(none, none));
  }

  private static Kind<Condition> trend(boolean up) {
    return Kind.block(in ->
        new Trend(
            up,
            in.required("series", Operand.kind(), "what changes"),
            Optional.ofNullable(in.optional("bars", Scalar.kind(), "how many bars; 1 unless said"))
                .orElse(Scalar.of(1))));
  }

  private static Kind<List<Condition>> some() {
    return Kind.list(inner())
        .unless(list -> fault(list.isEmpty(), "is empty", "name at least one condition"));
  }

  private static Kind<Condition> session() {
    return Kind.text(
            "([01][0-9]|2[0-3]):[0-5][0-9]-([01][0-9]|2[0-3]):[0-5][0-9]",
            "times of day such as \"09:30-16:00\"")
        .as(text -> {
          String[] ends = text.split("-", -1);
          return ends.length == 2
              ? new Session(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]))
              : new Session(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        });
  }

  private static Kind<Condition> weekdays() {
    return Kind.list(Kind.word(DayOfWeek.values()))
        .unless(list -> fault(list.isEmpty(), "is empty", "name days such as \"monday\""))
        .as(list ->
            new Weekdays(list.isEmpty() ? EnumSet.noneOf(DayOfWeek.class) : EnumSet.copyOf(list)));
  }

  private static Optional<Flaw.Fault> fault(boolean wrong, String what, String remedy) {
    return wrong ? Optional.of(new Flaw.Fault(what, remedy)) : Optional.empty();
  }
}
