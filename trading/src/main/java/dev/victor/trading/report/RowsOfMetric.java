package dev.victor.trading.report;

import dev.victor.trading.journal.Money;
import dev.victor.trading.journal.Span;
import dev.victor.trading.journal.Step;
import dev.victor.trading.metric.BrokerMetric;
import dev.victor.trading.metric.CurveMetric;
import dev.victor.trading.metric.LedgerMetric;
import dev.victor.trading.metric.Metric;
import dev.victor.trading.metric.PositionMetric;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Which rows go into which figure, and with what.
final class RowsOfMetric {

  private static final String RESULT = "result";

  private RowsOfMetric() {}

  /// What a deal adds to a figure, if anything; nothing to figures of days and positions.
  static Map<String, BigDecimal> of(Metric metric, Step step) {
    Money money = step.money();
    BigDecimal result = money.total();
    return switch (metric) {
      case BrokerMetric broker when takes(broker, result, step.closes()) -> Map.of(RESULT, result);
      case CurveMetric curve when step.closes() || result.signum() != 0 -> Map.of(RESULT, result);
      case LedgerMetric.COMMISSION -> some("commission", money.commission().add(money.fee()));
      case LedgerMetric.SWAP -> some("swap", money.swap());
      default -> Map.of();
    };
  }

  private static boolean takes(BrokerMetric metric, BigDecimal result, boolean closes) {
    return switch (metric) {
      case GROSS_PROFIT, AVERAGE_PROFIT -> result.signum() > 0 || (closes && result.signum() == 0);
      case GROSS_LOSS, AVERAGE_LOSS -> result.signum() < 0;
      case WON, LARGEST_PROFIT, LONGEST_WIN, RICHEST_WIN -> closes && result.signum() >= 0;
      case LOST, LARGEST_LOSS, LONGEST_LOSS, COSTLIEST_LOSS -> closes && result.signum() < 0;
      case TRADES, WIN_RATE, RUNS, Z_SCORE, Z_CONFIDENCE -> closes;
      case NET_PROFIT, PROFIT_FACTOR, EXPECTED_PAYOFF -> closes || result.signum() != 0;
    };
  }

  private static Map<String, BigDecimal> some(String name, BigDecimal amount) {
    return amount.signum() == 0 ? Map.of() : Map.of(name, amount);
  }

  /// What a position adds to a figure, if anything; nothing to figures of deals and days.
  static Map<String, BigDecimal> of(Metric metric, Span span) {
    Money money = span.money();
    BigDecimal result = money.total();
    boolean won = result.signum() >= 0;
    return switch (metric) {
      case LedgerMetric.POSITIONS -> Map.of(RESULT, result);
      case PositionMetric position ->
          switch (position) {
            case COUNT, WIN_RATE, PROFIT_FACTOR, AVERAGE -> Map.of(RESULT, result);
            case WON, AVERAGE_WON -> won ? Map.of(RESULT, result) : Map.of();
            case LOST, AVERAGE_LOST -> won ? Map.of() : Map.of(RESULT, result);
            case R_COUNT, R_AVERAGE, R_EXPECTANCY, R_BEST, R_WORST -> multiple(span, result);
            case R_WON -> won ? multiple(span, result) : Map.of();
            case R_LOST -> won ? Map.of() : multiple(span, result);
            case EXCURSIONS_OF_BARS ->
                span.excursion().ofBars()
                    ? excursion("adverse", span.excursion().adverse())
                    : Map.of();
            case EXCURSIONS, MAE -> excursion("adverse", span.excursion().adverse());
            case MAE_WON -> won ? excursion("adverse", span.excursion().adverse()) : Map.of();
            case MAE_LOST -> won ? Map.of() : excursion("adverse", span.excursion().adverse());
            case MFE -> excursion("favorable", span.excursion().favorable());
            case MFE_WON -> won ? excursion("favorable", span.excursion().favorable()) : Map.of();
            case MFE_LOST -> won ? Map.of() : excursion("favorable", span.excursion().favorable());
            case HELD, HELD_LONGEST, EXPOSURE, SIMULTANEOUS -> held(span);
            case HELD_WON -> won ? held(span) : Map.of();
            case HELD_LOST -> won ? Map.of() : held(span);
            case COMMISSION -> some("commission", money.commission());
            case SWAP -> some("swap", money.swap());
            case FEE -> some("fee", money.fee());
            case COSTS -> some("costs", money.costs());
            case COSTS_PERCENT -> costs(money);
          };
      default -> Map.of();
    };
  }

  private static Map<String, BigDecimal> multiple(Span span, BigDecimal result) {
    if (span.risk().isEmpty()) {
      return Map.of();
    }
    BigDecimal risk = span.risk().get();
    Map<String, BigDecimal> amounts = new LinkedHashMap<>();
    amounts.put("r", result.divide(risk, MathContext.DECIMAL64));
    amounts.put(RESULT, result);
    amounts.put("risk", risk);
    return amounts;
  }

  private static Map<String, BigDecimal> excursion(String name, Optional<BigDecimal> amount) {
    return amount.map(each -> Map.of(name, each.abs())).orElse(Map.of());
  }

  private static Map<String, BigDecimal> held(Span span) {
    return Map.of(
        "seconds",
        BigDecimal.valueOf(Duration.between(span.opened(), span.closed()).toMillis(), 3));
  }

  private static Map<String, BigDecimal> costs(Money money) {
    Map<String, BigDecimal> amounts = new LinkedHashMap<>();
    amounts.put("costs", money.costs());
    amounts.put("profit", money.profit());
    return amounts;
  }
}
