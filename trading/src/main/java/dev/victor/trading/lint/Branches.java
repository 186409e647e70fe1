package dev.victor.trading.lint;

import dev.victor.trading.lint.Branch.Point;
import dev.victor.trading.lint.Branch.Relation;
import dev.victor.trading.strategy.Condition;
import dev.victor.trading.strategy.ExecutionTerms.CrossRule;
import dev.victor.trading.strategy.Operand;
import dev.victor.trading.strategy.Scalar;
import dev.victor.trading.strategy.Strategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// The ways in which a condition could hold, with the parameters in use. Those that contradict
/// themselves or what is known of indicators are left out: a condition without any never holds.
/// What would take too long to find out may hold.
final class Branches {

  private static final int MOST = 64;
  private static final int LONGEST_TREND = 20;

  private final Strategy strategy;
  private final Map<String, BigDecimal> values;

  Branches(Strategy strategy) {
    this.strategy = strategy;
    this.values = strategy.values();
  }

  /// Whether a condition can be told never to hold.
  boolean never(Condition condition) {
    return of(condition, 0).isEmpty();
  }

  /// Whether two conditions can be told never to hold at the same bar.
  boolean never(Condition one, Condition other) {
    return of(new Condition.All(List.of(one, other)), 0).isEmpty();
  }

  private List<Branch> of(Condition condition, int ago) {
    return switch (condition) {
      case Condition.Cross(var above, var left, var right) ->
          above ? cross(left, right, ago) : cross(right, left, ago);
      case Condition.Comparison each -> compared(each, ago);
      case Condition.Trend trend -> trend(trend, ago);
      case Condition.All(var all) -> all(all, ago);
      case Condition.Any(var any) -> any.stream().flatMap(each -> of(each, ago).stream()).toList();
      case Condition.Not(Condition.Weekdays days) -> times(ago, without(minutes(days)));
      case Condition.Not(Condition.Session session) -> times(ago, without(minutes(session)));
      case Condition.Not not -> List.of(Branch.OPEN);
      case Condition.Ago(var bars, var inner) -> of(inner, ago + whole(bars));
      case Condition.Within(var bars, var inner) -> within(whole(bars), inner, ago);
      case Condition.Session session -> times(ago, minutes(session));
      case Condition.Weekdays days -> times(ago, minutes(days));
    };
  }

  private List<Branch> cross(Operand over, Operand under, int ago) {
    boolean strict = strategy.execution().crossRule() == CrossRule.TWO_BAR;
    return possible(
        Branch.of(
            new Relation(point(under, ago), point(over, ago), true),
            new Relation(point(over, ago + 1), point(under, ago + 1), strict)));
  }

  private List<Branch> compared(Condition.Comparison each, int ago) {
    Point left = point(each.left(), ago);
    Point right = point(each.right(), ago);
    return possible(
        switch (each.order()) {
          case ABOVE -> Branch.of(new Relation(right, left, true));
          case BELOW -> Branch.of(new Relation(left, right, true));
          case AT_LEAST -> Branch.of(new Relation(right, left, false));
          case AT_MOST -> Branch.of(new Relation(left, right, false));
          case EQUALS ->
              Branch.of(new Relation(left, right, false), new Relation(right, left, false));
        });
  }

  private List<Branch> trend(Condition.Trend trend, int ago) {
    Branch branch = Branch.OPEN;
    for (int i = 0; i < Math.min(LONGEST_TREND, whole(trend.bars())); i++) {
      Point now = point(trend.series(), ago + i);
      Point before = point(trend.series(), ago + i + 1);
      branch =
          branch.and(
              Branch.of(
                  trend.up() ? new Relation(before, now, true) : new Relation(now, before, true)));
    }
    return possible(branch);
  }

  private List<Branch> all(List<Condition> all, int ago) {
    List<Branch> together = List.of(Branch.OPEN);
    for (Condition condition : all) {
      List<Branch> more = of(condition, ago);
      if (more.isEmpty()) {
        return more;
      }
      if (together.size() * more.size() > MOST || together.getFirst().relations().size() > MOST) {
        continue;
      }
      List<Branch> joined = new ArrayList<>();
      for (Branch one : together) {
        more.forEach(other -> joined.addAll(possible(one.and(other))));
      }
      if (joined.isEmpty()) {
        return joined;
      }
      together = joined;
    }
    return together;
  }

  private List<Branch> within(int bars, Condition inner, int ago) {
    List<Branch> now = of(inner, ago);
    if (now.isEmpty() || (long) now.size() * (bars + 1L) > MOST) {
      return now.isEmpty() ? now : List.of(Branch.OPEN);
    }
    List<Branch> some = new ArrayList<>(now);
    for (int i = 1; i <= bars; i++) {
      some.addAll(of(inner, ago + i));
    }
    return some;
  }

  private List<Branch> possible(Branch branch) {
    return branch.timeless() || new Contradiction(strategy).in(branch.relations())
        ? List.of()
        : List.of(branch);
  }

  private List<Branch> times(int ago, BitSet minutes) {
    return possible(Branch.at(ago, minutes));
  }

  private Point point(Operand operand, int ago) {
    return switch (operand) {
      case Operand.Series(var name, var earlier) -> new Point(name, ago + earlier);
      case Operand.Level(var scalar) -> new Point(scalar.in(values).stripTrailingZeros(), 0);
    };
  }

  private int whole(Scalar scalar) {
    return Math.min(1_000_000, scalar.in(values).intValue());
  }

  private static BitSet minutes(Condition.Weekdays weekdays) {
    BitSet minutes = new BitSet();
    weekdays
        .days()
        .forEach(day -> minutes.set((day.getValue() - 1) * 24 * 60, day.getValue() * 24 * 60));
    return minutes;
  }

  private static BitSet minutes(Condition.Session session) {
    int from = session.from().toSecondOfDay() / 60;
    int until = session.until().toSecondOfDay() / 60;
    BitSet minutes = new BitSet();
    for (int day = 0; day < Branch.MINUTES_OF_WEEK; day += 24 * 60) {
      if (from < until) {
        minutes.set(day + from, day + until);
      } else {
        minutes.set(day, day + until);
        minutes.set(day + from, day + 24 * 60);
      }
    }
    return minutes;
  }

  private static BitSet without(BitSet minutes) {
    BitSet others = (BitSet) minutes.clone();
    others.flip(0, Branch.MINUTES_OF_WEEK);
    return others;
  }
}
