package dev.victor.trading.metric;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The figures of an account's days, in the definitions of quantstats ([DailyMetric]).
///
/// A year is made of days only from [#FEWEST_DAYS] on: a figure that would extrapolate a week is
/// absent and says so. Everything but the counts is `double`.
///
/// @param days the days that went in, in order
/// @param values every figure
public record DailyMetrics(List<TradingDay> days, Map<DailyMetric, Value> values) {

  /// Calendar days, first and last included, below which nothing is annualised.
  public static final int FEWEST_DAYS = 30;

  /// Copies both.
  public DailyMetrics {
    days = List.copyOf(days);
    values = Map.copyOf(values);
  }

  /// The figures of these days, which are in order.
  public static DailyMetrics of(List<TradingDay> days) {
    Computing computing = Computing.of(days);
    Map<DailyMetric, Value> values = new EnumMap<>(DailyMetric.class);
    for (DailyMetric metric : DailyMetric.values()) {
      values.put(metric, computing.value(metric));
    }
    return new DailyMetrics(days, values);
  }

  /// One figure.
  public Value value(DailyMetric metric) {
    return values.getOrDefault(metric, new Value.Absent("no trades"));
  }

  /// @param traded days with a trade
  /// @param series the returns
  /// @param span calendar days from first to last
  /// @param trouble why there are no returns, if there are none
  private record Computing(long traded, Returns series, long span, Optional<String> trouble) {

    static Computing of(List<TradingDay> days) {
      double[] rates = days.stream().mapToDouble(TradingDay::rate).toArray();
      return new Computing(
          days.stream().filter(day -> day.trades() > 0).count(),
          new Returns(rates),
          days.isEmpty()
              ? 0
              : days.getLast().day().toEpochDay() - days.getFirst().day().toEpochDay() + 1,
          trouble(days));
    }

    private static Optional<String> trouble(List<TradingDay> days) {
      if (days.isEmpty()) {
        return Optional.of("no trades");
      }
      return days.stream()
          .filter(day -> Double.isNaN(day.rate()))
          .findFirst()
          .map(day -> "the balance was not above zero on " + day.day());
    }

    Value value(DailyMetric metric) {
      return switch (metric) {
        case DAYS -> Value.of(series.count());
        case TRADED -> Value.of(traded);
        case WON -> trouble.isPresent() ? absent() : Value.of(series.won());
        case LOST -> trouble.isPresent() ? absent() : Value.of(series.lost());
        case WIN_RATE -> percent(series.winRate(), "no day won or lost");
        case BEST -> percent(series.best(), "");
        case WORST -> percent(series.worst(), "");
        case MEAN -> percent(series.mean(), "");
        case DEVIATION -> percent(series.deviation(), "one day alone");
        case COMPOUNDED -> percent(series.compounded(), "");
        case CAGR -> annual(100 * series.cagr(), "more was lost than there was");
        case VOLATILITY -> annual(100 * series.volatility(), "one day alone");
        case SHARPE -> annual(series.sharpe(), "no day differs from another");
        case SORTINO -> annual(series.sortino(), "no day lost");
        case CALMAR -> annual(series.calmar(), "no drawdown");
        case DRAWDOWN -> percent(series.drawdown(), "");
        case VALUE_AT_RISK -> percent(series.valueAtRisk(), "one day alone");
        case SHORTFALL -> percent(series.expectedShortfall(), "one day alone");
        case KELLY -> percent(series.kelly(), "no day won, or none lost");
        case ULCER -> percent(series.ulcer(), "one day alone");
        case RECOVERY -> number(series.recovery(), "no drawdown");
        case PAYOFF -> number(series.payoff(), "no day won, or none lost");
        case TAIL -> number(series.tailRatio(), "the 5 % quantile is zero");
      };
    }

    private Value annual(double statistic, String otherwise) {
      return span < FEWEST_DAYS && trouble.isEmpty()
          ? new Value.Absent("not annualised: " + days(span) + " of at least " + FEWEST_DAYS)
          : number(statistic, otherwise);
    }

    private static String days(long span) {
      return span == 1 ? "1 day" : span + " days";
    }

    private Value percent(double share, String otherwise) {
      return number(100 * share, otherwise);
    }

    private Value number(double statistic, String otherwise) {
      return trouble.isPresent() ? absent() : Value.finite(statistic, otherwise);
    }

    private Value absent() {
      return new Value.Absent(trouble.orElseThrow());
    }
  }
}
