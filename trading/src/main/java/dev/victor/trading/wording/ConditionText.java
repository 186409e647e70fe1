package dev.victor.trading.wording;

import dev.victor.trading.strategy.Condition;
import dev.victor.trading.strategy.Operand;
import dev.victor.trading.strategy.Scalar;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Conditions in words: `fastSma crosses above slowSma and close is above 10`.
final class ConditionText {

  private ConditionText() {}

  static String of(Condition condition) {
    return switch (condition) {
      case Condition.Cross(var above, var left, var right) ->
          operand(left) + " crosses " + (above ? "above " : "below ") + operand(right);
      case Condition.Comparison(var order, var left, var right) ->
          operand(left) + " is " + order(order) + operand(right);
      case Condition.Trend(var up, var series, var bars) ->
          operand(series) + (up ? " rises" : " falls") + forBars(bars);
      case Condition.All(var all) -> joined(all, " and ");
      case Condition.Any(var any) -> joined(any, " or ");
      case Condition.Not(var inner) -> "not (" + of(inner) + ")";
      case Condition.Ago(var bars, var inner) -> bars(bars) + " before, " + bracketed(inner);
      case Condition.Within(var bars, var inner) ->
          "at this bar or one of the " + bars(bars) + " before, " + bracketed(inner);
      case Condition.Session(var from, var until) ->
          "the bar begins from " + from + " to before " + until;
      case Condition.Weekdays(var days) ->
          "it is "
              + days.stream().sorted().map(ConditionText::day).collect(Collectors.joining(" or "));
    };
  }

  private static String day(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String joined(List<Condition> conditions, String by) {
    return conditions.stream().map(ConditionText::bracketed).collect(Collectors.joining(by));
  }

  private static String bracketed(Condition condition) {
    boolean several =
        switch (condition) {
          case Condition.All(var all) -> all.size() > 1;
          case Condition.Any(var any) -> any.size() > 1;
          case Condition.Ago ago -> true;
          case Condition.Within within -> true;
          default -> false;
        };
    return several ? "(" + of(condition) + ")" : of(condition);
  }

  private static String order(Condition.Order order) {
    return switch (order) {
      case ABOVE -> "above ";
      case BELOW -> "below ";
      case AT_LEAST -> "at least ";
      case AT_MOST -> "at most ";
      case EQUALS -> "equal to ";
    };
  }

  private static String forBars(Scalar bars) {
    return bars.equals(Scalar.of(1)) ? "" : " for " + bars(bars);
  }

  /// `3 bars`, `1 bar`, `wait bars`.
  static String bars(Scalar bars) {
    return scalar(bars) + (bars.equals(Scalar.of(1)) ? " bar" : " bars");
  }

  static String operand(Operand operand) {
    return switch (operand) {
      case Operand.Series(var name, var ago) ->
          name + (ago == 0 ? "" : " of " + bars(Scalar.of(ago)) + " before");
      case Operand.Level(var scalar) -> scalar(scalar);
    };
  }

  /// A number, or the name of the parameter that gives it.
  static String scalar(Scalar scalar) {
    return switch (scalar) {
      case Scalar.Constant(var value) -> value.stripTrailingZeros().toPlainString();
      case Scalar.Parameter(var name) -> name;
    };
  }
}
