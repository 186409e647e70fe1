package dev.victor.trading.metric;

import static dev.victor.trading.metric.MetaTraderMetrics.percent;
import static dev.victor.trading.metric.MetaTraderMetrics.quotient;

import java.math.BigDecimal;
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

  private final PositionGroup.Meter won = new PositionGroup.Meter();
  private final PositionGroup.Meter lost = new PositionGroup.Meter();
  private final Exposure exposure = new Exposure();
  private final CompensatedSum risked = new CompensatedSum();
  private final CompensatedSum earned = new CompensatedSum();
  private double bestR = Double.NEGATIVE_INFINITY;
  private double worstR = Double.POSITIVE_INFINITY;
  private long longest;
  private BigDecimal commission = BigDecimal.ZERO;
  private BigDecimal swap = BigDecimal.ZERO;
  private BigDecimal fee = BigDecimal.ZERO;
  private BigDecimal profits = BigDecimal.ZERO;

  /// Takes the next position.
  public void add(ClosedPosition position) {
    BigDecimal result = position.result();
    long held = position.closed().toEpochMilli() - position.opened().toEpochMilli();
    double risk = position.risk().map(BigDecimal::doubleValue).orElse(Double.NaN);
    double multiple = result.doubleValue() / risk;
    (result.signum() >= 0 ? won : lost).add(position, result, held, multiple);
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
    exposure.add(position.opened().toEpochMilli(), position.closed().toEpochMilli());
    longest = Math.max(longest, held);
  }

  /// The figures of all positions so far.
  ///
  /// @param from when the time begins of which exposure is a share
  /// @param to when it ends
  public PositionMetrics metrics(Instant from, Instant to) {
    Groups groups = new Groups(won.sums(), lost.sums(), won.sums().and(lost.sums()));
    Exposure.Result open = exposure.between(from, to);
    Map<PositionMetric, Value> values = new EnumMap<>(PositionMetric.class);
    for (PositionMetric metric : PositionMetric.values()) {
      values.put(metric, value(metric, groups, open));
    }
    return new PositionMetrics(values);
  }

  private record Groups(PositionGroup won, PositionGroup lost, PositionGroup all) {}

  private Value value(PositionMetric metric, Groups groups, Exposure.Result open) {
    return switch (metric) {
      case COUNT -> Value.of(groups.all().count());
      case WON -> Value.of(groups.won().count());
      case LOST -> Value.of(groups.lost().count());
      case WIN_RATE -> share(groups.won().count(), groups.all().count());
      case PROFIT_FACTOR ->
          ratio(groups.won().results(), groups.lost().results().negate(), NONE_LOST);
      case AVERAGE -> groups.all().averageResult(NONE);
      case AVERAGE_WON -> groups.won().averageResult(NONE_WON);
      case AVERAGE_LOST -> groups.lost().averageResult(NONE_LOST);
      case R_COUNT -> Value.of(groups.all().multiples());
      case R_AVERAGE -> groups.all().averageR(NO_STOP);
      case R_EXPECTANCY -> Value.finite(earned.value() / risked.value(), NO_STOP);
      case R_WON -> groups.won().averageR(NO_STOP);
      case R_LOST -> groups.lost().averageR(NO_STOP);
      case R_BEST -> Value.finite(bestR, NO_STOP);
      case R_WORST -> Value.finite(worstR, NO_STOP);
      case EXCURSIONS -> Value.of(groups.all().excursions());
      case EXCURSIONS_OF_BARS -> Value.of(groups.all().ofBars());
      case MAE -> groups.all().averageAdverse(NO_EXCURSION);
      case MAE_WON -> groups.won().averageAdverse(NO_EXCURSION);
      case MAE_LOST -> groups.lost().averageAdverse(NO_EXCURSION);
      case MFE -> groups.all().averageFavorable(NO_EXCURSION);
      case MFE_WON -> groups.won().averageFavorable(NO_EXCURSION);
      case MFE_LOST -> groups.lost().averageFavorable(NO_EXCURSION);
      case HELD -> groups.all().averageSeconds(NONE);
      case HELD_WON -> groups.won().averageSeconds(NONE_WON);
      case HELD_LOST -> groups.lost().averageSeconds(NONE_LOST);
      case HELD_LONGEST ->
          groups.all().count() == 0 ? none() : Value.of(BigDecimal.valueOf(longest, 3));
      case EXPOSURE ->
          groups.all().count() == 0 ? none() : Value.finite(open.percent(), "no time at all");
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
