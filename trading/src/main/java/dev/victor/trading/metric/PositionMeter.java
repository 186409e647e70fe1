package dev.victor.trading.metric;

import static dev.victor.trading.metric.MetaTraderMetrics.percent;
import static dev.victor.trading.metric.MetaTraderMetrics.quotient;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

/// Takes closed positions one by one, in any order, and makes [PositionMetrics] of them. It keeps
/// two numbers a position (when it was opened and closed), nothing else.
public final class PositionMeter {

  private static final String NONE = "no positions";
  private static final String NONE_WON = "no position won";
  private static final String NONE_LOST = "no position lost";
  private static final String NO_STOP = "no position with a known risk";
  private static final String NO_EXCURSION = "no position with known excursions";

  private final PositionGroup all = new PositionGroup();
  private final PositionGroup won = new PositionGroup();
  private final PositionGroup lost = new PositionGroup();
  private final Exposure exposure = new Exposure();
  private final CompensatedSum risked = new CompensatedSum();
  private final CompensatedSum earned = new CompensatedSum();
  private double bestR = Double.NEGATIVE_INFINITY;
  private double worstR = Double.POSITIVE_INFINITY;
  private Duration longest = Duration.ZERO;
  private BigDecimal commission = BigDecimal.ZERO;
  private BigDecimal swap = BigDecimal.ZERO;
  private BigDecimal fee = BigDecimal.ZERO;
  private BigDecimal profits = BigDecimal.ZERO;

  /// Takes the next position.
  public void add(ClosedPosition position) {
    BigDecimal result = position.result();
    double risk = position.risk().map(BigDecimal::doubleValue).orElse(Double.NaN);
    double multiple = result.doubleValue() / risk;
    all.add(position, result, multiple);
    (result.signum() >= 0 ? won : lost).add(position, result, multiple);
    if (!Double.isNaN(risk)) {
      risked.add(risk);
      earned.add(result.doubleValue());
      bestR = Math.max(bestR, multiple);
      worstR = Math.min(worstR, multiple);
    }
    commission = commission.add(position.commission());
    swap = swap.add(position.swap());
    fee = fee.add(position.fee());
    profits = position.profit().signum() > 0 ? profits.add(position.profit()) : profits;
    exposure.add(position.opened(), position.closed());
    Duration held = Duration.between(position.opened(), position.closed());
    longest = held.compareTo(longest) > 0 ? held : longest;
  }

  /// The figures of all positions so far.
  ///
  /// @param from when the time begins of which exposure is a share
  /// @param to when it ends
  public PositionMetrics metrics(Instant from, Instant to) {
    Exposure.Result open = exposure.between(from, to);
    Map<PositionMetric, Value> values = new EnumMap<>(PositionMetric.class);
    for (PositionMetric metric : PositionMetric.values()) {
      values.put(metric, value(metric, open));
    }
    return new PositionMetrics(values);
  }

  private Value value(PositionMetric metric, Exposure.Result open) {
    return switch (metric) {
      case COUNT -> Value.of(all.count());
      case WON -> Value.of(won.count());
      case LOST -> Value.of(lost.count());
      case WIN_RATE -> share(won.count(), all.count());
      case PROFIT_FACTOR -> ratio(won.results(), lost.results().negate(), NONE_LOST);
      case AVERAGE -> all.averageResult(NONE);
      case AVERAGE_WON -> won.averageResult(NONE_WON);
      case AVERAGE_LOST -> lost.averageResult(NONE_LOST);
      case R_COUNT -> Value.of(all.multiples());
      case R_AVERAGE -> all.averageR(NO_STOP);
      case R_EXPECTANCY -> Value.finite(earned.value() / risked.value(), NO_STOP);
      case R_WON -> won.averageR(NO_STOP);
      case R_LOST -> lost.averageR(NO_STOP);
      case R_BEST -> Value.finite(bestR, NO_STOP);
      case R_WORST -> Value.finite(worstR, NO_STOP);
      case EXCURSIONS -> Value.of(all.excursions());
      case MAE -> all.averageAdverse(NO_EXCURSION);
      case MAE_WON -> won.averageAdverse(NO_EXCURSION);
      case MAE_LOST -> lost.averageAdverse(NO_EXCURSION);
      case MFE -> all.averageFavorable(NO_EXCURSION);
      case MFE_WON -> won.averageFavorable(NO_EXCURSION);
      case MFE_LOST -> lost.averageFavorable(NO_EXCURSION);
      case HELD -> all.averageSeconds(NONE);
      case HELD_WON -> won.averageSeconds(NONE_WON);
      case HELD_LOST -> lost.averageSeconds(NONE_LOST);
      case HELD_LONGEST -> some(BigDecimal.valueOf(longest.toMillis(), 3));
      case EXPOSURE -> all.count() == 0 ? none() : Value.finite(open.percent(), "no time at all");
      case SIMULTANEOUS -> Value.of(open.most());
      case COMMISSION -> Value.of(commission);
      case SWAP -> Value.of(swap);
      case FEE -> Value.of(fee);
      case COSTS -> Value.of(costs());
      case COSTS_PERCENT -> percentOfProfits();
    };
  }

  private BigDecimal costs() {
    return commission.add(swap).add(fee);
  }

  private Value percentOfProfits() {
    return profits.signum() == 0
        ? new Value.Absent("no profit before costs")
        : Value.of(percent(costs(), profits));
  }

  private Value some(BigDecimal number) {
    return all.count() == 0 ? none() : Value.of(number);
  }

  private static Value none() {
    return new Value.Absent(NONE);
  }

  private static Value share(int part, int whole) {
    return whole == 0
        ? none()
        : Value.of(percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)));
  }

  private static Value ratio(BigDecimal dividend, BigDecimal divisor, String otherwise) {
    return divisor.signum() == 0
        ? new Value.Absent(otherwise)
        : Value.of(quotient(dividend, divisor));
  }
}
