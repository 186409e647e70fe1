package dev.victor.trading.signal;

import dev.victor.trading.dataset.Bars;
import dev.victor.trading.strategy.Condition;
import dev.victor.trading.strategy.ExecutionTerms.CrossRule;
import dev.victor.trading.strategy.Operand;
import dev.victor.trading.strategy.Rules;
import dev.victor.trading.strategy.Scalar;
import dev.victor.trading.strategy.Strategy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Judges the conditions of a definition at every bar, column by column.
public final class SignalMaker {

  private final Strategy strategy;
  private final Map<String, BigDecimal> parameters;
  private final SeriesOf series;
  private final Bars bars;
  private final ZoneId zone;
  private final Map<Condition, boolean[]> judged = new HashMap<>();

  /// @param parameters one value each
  /// @param series what its names stand for
  /// @param bars all of them
  /// @param zone whose sessions and days are meant
  public SignalMaker(
      Strategy strategy,
      Map<String, BigDecimal> parameters,
      SeriesOf series,
      Bars bars,
      ZoneId zone) {
    this.strategy = strategy;
    this.parameters = parameters;
    this.series = series;
    this.bars = bars;
    this.zone = zone;
  }

  /// What is wanted at each bar.
  public Signals make() {
    byte[] wants = new byte[bars.size()];
    add(wants, strategy.longRules(), Signals.ENTER_LONG, Signals.EXIT_LONG);
    add(wants, strategy.shortRules(), Signals.ENTER_SHORT, Signals.EXIT_SHORT);
    Integer said = strategy.execution().warmup();
    int first = Math.min(said == null ? series.longest() : said, wants.length);
    Arrays.fill(wants, 0, first, (byte) 0);
    return new Signals(wants, first);
  }

  /// At how many bars both sides of a cross are the same number, of all crosses together.
  public int ties() {
    return Stream.of(strategy.longRules(), strategy.shortRules())
        .filter(Objects::nonNull)
        .flatMap(rules -> Stream.of(rules.enter(), rules.exit()))
        .filter(Objects::nonNull)
        .flatMap(SignalMaker::crossesIn)
        .map(cross -> Set.of(cross.left(), cross.right()))
        .distinct()
        .mapToInt(this::equal)
        .sum();
  }

  private static Stream<Condition.Cross> crossesIn(Condition condition) {
    return switch (condition) {
      case Condition.Cross cross when !cross.left().equals(cross.right()) -> Stream.of(cross);
      case Condition.All(var all) -> all.stream().flatMap(SignalMaker::crossesIn);
      case Condition.Any(var any) -> any.stream().flatMap(SignalMaker::crossesIn);
      case Condition.Not(var inner) -> crossesIn(inner);
      case Condition.Ago(var bars, var inner) -> crossesIn(inner);
      case Condition.Within(var bars, var inner) -> crossesIn(inner);
      default -> Stream.empty();
    };
  }

  private int equal(Set<Operand> sides) {
    List<double[]> both = sides.stream().map(this::numbers).toList();
    return (int)
        IntStream.range(0, bars.size())
            .filter(bar -> both.getFirst()[bar] == both.getLast()[bar])
            .count();
  }

  private void add(byte[] wants, @Nullable Rules rules, int enter, int exit) {
    if (rules != null) {
      add(wants, judge(rules.enter()), enter);
      if (rules.exit() != null) {
        add(wants, judge(rules.exit()), exit);
      }
    }
  }

  private static void add(byte[] wants, boolean[] where, int what) {
    for (int i = 0; i < wants.length; i++) {
      if (where[i]) {
        wants[i] |= (byte) what;
      }
    }
  }

  /// Whether a condition holds, bar by bar.
  private boolean[] judge(Condition condition) {
    boolean[] known = judged.get(condition);
    if (known == null) {
      known = judgeNow(condition);
      judged.put(condition, known);
    }
    return known;
  }

  private boolean[] judgeNow(Condition condition) {
    return switch (condition) {
      case Condition.Cross(var above, var left, var right) ->
          above ? crosses(left, right) : crosses(right, left);
      case Condition.Comparison(var order, var left, var right) ->
          compare(order, numbers(left), numbers(right));
      case Condition.Trend trend -> trend(trend);
      case Condition.All(var all) -> join(all, true);
      case Condition.Any(var any) -> join(any, false);
      case Condition.Not(var inner) -> not(judge(inner));
      case Condition.Ago(var bars, var inner) -> ago(judge(inner), whole(bars));
      case Condition.Within(var bars, var inner) -> within(judge(inner), whole(bars));
      case Condition.Session session -> session(session);
      case Condition.Weekdays weekdays -> weekdays(weekdays);
    };
  }

  private boolean[] crosses(Operand over, Operand under) {
    return strategy.execution().crossRule() == CrossRule.TWO_BAR
        ? Crosses.twoBar(numbers(over), numbers(under))
        : Crosses.walkBack(
            numbers(over), numbers(under), Math.max(unstable(over), unstable(under)));
  }

  private int unstable(Operand operand) {
    return operand instanceof Operand.Series(var name, var ago)
        ? series.named(name).unstable() + ago
        : 0;
  }

  private static boolean[] compare(Condition.Order order, double[] left, double[] right) {
    boolean[] holds = new boolean[left.length];
    for (int i = 0; i < holds.length; i++) {
      holds[i] =
          switch (order) {
            case ABOVE -> left[i] > right[i];
            case BELOW -> left[i] < right[i];
            case AT_LEAST -> left[i] >= right[i];
            case AT_MOST -> left[i] <= right[i];
            case EQUALS -> left[i] == right[i];
          };
    }
    return holds;
  }

  private boolean[] trend(Condition.Trend trend) {
    double[] values = numbers(trend.series());
    int wanted = whole(trend.bars());
    boolean[] holds = new boolean[values.length];
    int run = 0;
    for (int i = 1; i < values.length; i++) {
      boolean on = trend.up() ? values[i] > values[i - 1] : values[i] < values[i - 1];
      run = on ? run + 1 : 0;
      holds[i] = run >= wanted;
    }
    return holds;
  }

  private boolean[] join(List<Condition> conditions, boolean all) {
    boolean[] holds = new boolean[bars.size()];
    Arrays.fill(holds, all);
    for (Condition condition : conditions) {
      boolean[] each = judge(condition);
      for (int i = 0; i < holds.length; i++) {
        holds[i] = all ? holds[i] && each[i] : holds[i] || each[i];
      }
    }
    return holds;
  }

  private static boolean[] not(boolean[] of) {
    boolean[] holds = new boolean[of.length];
    for (int i = 0; i < holds.length; i++) {
      holds[i] = !of[i];
    }
    return holds;
  }

  private static boolean[] ago(boolean[] of, int by) {
    boolean[] holds = new boolean[of.length];
    if (by < of.length) {
      System.arraycopy(of, 0, holds, by, of.length - by);
    }
    return holds;
  }

  private static boolean[] within(boolean[] of, int back) {
    boolean[] holds = new boolean[of.length];
    int last = Integer.MIN_VALUE / 2;
    for (int i = 0; i < holds.length; i++) {
      last = of[i] ? i : last;
      holds[i] = i - last <= back;
    }
    return holds;
  }

  private boolean[] session(Condition.Session session) {
    boolean[] holds = new boolean[bars.size()];
    boolean overnight = !session.from().isBefore(session.until());
    for (int i = 0; i < holds.length; i++) {
      LocalTime time = Instant.ofEpochMilli(bars.start(i)).atZone(zone).toLocalTime();
      boolean late = !time.isBefore(session.from());
      boolean early = time.isBefore(session.until());
      holds[i] = overnight ? late || early : late && early;
    }
    return holds;
  }

  private boolean[] weekdays(Condition.Weekdays weekdays) {
    boolean[] holds = new boolean[bars.size()];
    for (int i = 0; i < holds.length; i++) {
      holds[i] =
          weekdays.days().contains(Instant.ofEpochMilli(bars.start(i)).atZone(zone).getDayOfWeek());
    }
    return holds;
  }

  private double[] numbers(Operand operand) {
    return switch (operand) {
      case Operand.Series(var name, var ago) -> shifted(series.named(name).numbers(), ago);
      case Operand.Level(var scalar) -> {
        double[] same = new double[bars.size()];
        Arrays.fill(same, scalar.in(parameters).doubleValue());
        yield same;
      }
    };
  }

  private static double[] shifted(double[] numbers, int by) {
    if (by == 0) {
      return numbers;
    }
    double[] earlier = new double[numbers.length];
    Arrays.fill(earlier, Double.NaN);
    if (by < numbers.length) {
      System.arraycopy(numbers, 0, earlier, by, numbers.length - by);
    }
    return earlier;
  }

  private int whole(Scalar scalar) {
    return scalar.in(parameters).intValueExact();
  }
}
