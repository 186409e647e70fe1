package dev.victor.trading.lint;

import dev.victor.trading.indicator.IndicatorType;
import dev.victor.trading.indicator.Price;
import dev.victor.trading.lint.Branch.Point;
import dev.victor.trading.lint.Branch.Relation;
import dev.victor.trading.strategy.IndicatorUse;
import dev.victor.trading.strategy.Strategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Whether relations between numbers cannot all be so: one of them would be less than itself. What
/// is always so is known too: a close is not above its high, an RSI not above 100, a price not
/// above the Donchian channel of its own bar.
final class Contradiction {

  private static final int MOST_POINTS = 60;
  private static final String HIGH = Price.HIGH.id();
  private static final String LOW = Price.LOW.id();

  private final Strategy strategy;
  private final List<Relation> relations = new ArrayList<>();

  Contradiction(Strategy strategy) {
    this.strategy = strategy;
  }

  boolean in(List<Relation> claimed) {
    relations.addAll(claimed);
    Set<Point> points = points();
    if (points.size() > MOST_POINTS) {
      return false;
    }
    List<Point> known = new ArrayList<>(points);
    for (Point point : known) {
      if (point.of() instanceof String name) {
        always(name, point, points);
      }
    }
    bands(known);
    numbers(points);
    return circle(new ArrayList<>(points));
  }

  private Set<Point> points() {
    Set<Point> points = new LinkedHashSet<>();
    for (Relation relation : relations) {
      points.add(relation.less());
      points.add(relation.more());
    }
    return points;
  }

  /// What is so of a series whatever the bars are.
  private void always(String name, Point point, Set<Point> points) {
    IndicatorUse use = strategy.indicators().get(name);
    if (use == null && Price.named(name).isEmpty()) {
      return;
    }
    if (use == null) {
      boolean volume = name.equals(Price.VOLUME.id());
      atLeast(points, point, volume ? number(0) : new Point(LOW, point.ago()));
      if (!volume) {
        atLeast(points, new Point(HIGH, point.ago()), point);
      }
      return;
    }
    switch (use.type()) {
      case DONCHIAN_UPPER -> outside(points, HIGH, point, true);
      case DONCHIAN_LOWER -> outside(points, LOW, point, false);
      case HIGHEST -> outside(points, use.source(), point, true);
      case LOWEST -> outside(points, use.source(), point, false);
      case RSI, STOCHASTIC_K, STOCHASTIC_D, MFI, ADX, PLUS_DI, MINUS_DI, AROON_UP, AROON_DOWN ->
          between(points, point, 0, 100);
      case WILLIAMS_R -> between(points, point, -100, 0);
      case CMO, AROON -> between(points, point, -100, 100);
      case STOCHASTIC_RSI -> between(points, point, 0, 1);
      case CMF -> between(points, point, -1, 1);
      case ATR, TRUE_RANGE, STANDARD_DEVIATION, ULCER -> atLeast(points, point, number(0));
      default -> {}
    }
  }

  private void outside(Set<Point> points, String series, Point point, boolean above) {
    Point inner = new Point(series, point.ago());
    boolean fresh = Price.named(series).isPresent() && !points.contains(inner);
    if (above) {
      atLeast(points, point, inner);
    } else {
      atLeast(points, inner, point);
    }
    if (fresh) {
      always(series, inner, points);
    }
  }

  private void between(Set<Point> points, Point point, int least, int most) {
    atLeast(points, point, number(least));
    atLeast(points, number(most), point);
  }

  private void atLeast(Set<Point> points, Point more, Point less) {
    points.add(more);
    points.add(less);
    if (!more.equals(less)) {
      relations.add(new Relation(less, more, false));
    }
  }

  private static Point number(int value) {
    return new Point(BigDecimal.valueOf(value).stripTrailingZeros(), 0);
  }

  /// The bands of one channel lie in order.
  private void bands(List<Point> points) {
    for (Point one : points) {
      for (Point other : points) {
        if (one.ago() == other.ago() && below(one.of(), other.of())) {
          relations.add(new Relation(one, other, false));
        }
      }
    }
  }

  private static final Map<IndicatorType, Set<IndicatorType>> ABOVE =
      Map.of(
          IndicatorType.BOLLINGER_LOWER,
          Set.of(IndicatorType.BOLLINGER_MIDDLE, IndicatorType.BOLLINGER_UPPER),
          IndicatorType.BOLLINGER_MIDDLE,
          Set.of(IndicatorType.BOLLINGER_UPPER),
          IndicatorType.DONCHIAN_LOWER,
          Set.of(IndicatorType.DONCHIAN_MIDDLE, IndicatorType.DONCHIAN_UPPER),
          IndicatorType.DONCHIAN_MIDDLE,
          Set.of(IndicatorType.DONCHIAN_UPPER),
          IndicatorType.KELTNER_LOWER,
          Set.of(IndicatorType.KELTNER_MIDDLE, IndicatorType.KELTNER_UPPER),
          IndicatorType.KELTNER_MIDDLE,
          Set.of(IndicatorType.KELTNER_UPPER));

  private boolean below(Object one, Object other) {
    IndicatorUse lower = one instanceof String name ? strategy.indicators().get(name) : null;
    IndicatorUse upper = other instanceof String name ? strategy.indicators().get(name) : null;
    return lower != null
        && upper != null
        && ABOVE.getOrDefault(lower.type(), Set.of()).contains(upper.type())
        && lower.source().equals(upper.source())
        && lower.arguments().entrySet().stream()
            .allMatch(argument ->
                argument
                    .getValue()
                    .equals(
                        upper.arguments().getOrDefault(argument.getKey(), argument.getValue())));
  }

  private void numbers(Set<Point> points) {
    for (Point one : points) {
      for (Point other : points) {
        if (one.of() instanceof BigDecimal less
            && other.of() instanceof BigDecimal more
            && less.compareTo(more) < 0) {
          relations.add(new Relation(one, other, true));
        }
      }
    }
  }

  /// Whether a way along the relations, one of them strict, leads back to where it began.
  private boolean circle(List<Point> points) {
    int size = points.size();
    int[][] way = new int[size][size];
    for (Relation relation : relations) {
      int less = points.indexOf(relation.less());
      int more = points.indexOf(relation.more());
      way[less][more] = Math.max(way[less][more], relation.strict() ? 2 : 1);
    }
    for (int via = 0; via < size; via++) {
      for (int from = 0; from < size; from++) {
        for (int to = 0; to < size; to++) {
          if (way[from][via] > 0 && way[via][to] > 0) {
            int found = Math.max(way[from][via], way[via][to]);
            way[from][to] = Math.max(way[from][to], found);
          }
        }
      }
    }
    for (int i = 0; i < size; i++) {
      if (way[i][i] == 2) {
        return true;
      }
    }
    return false;
  }
}
