package dev.victor.trading.metric;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/// The slow oracle: every figure straight from its definition, each with its own walk over the
/// whole curve.
final class NaiveMetrics {

  private final List<BigDecimal> curve = new ArrayList<>();
  private final List<BigDecimal> all = new ArrayList<>();
  private final List<BigDecimal> trades = new ArrayList<>();

  NaiveMetrics(BigDecimal initial, List<TradeResult> results) {
    curve.add(initial);
    for (TradeResult result : results) {
      if (!result.closing() && result.amount().signum() == 0) {
        continue;
      }
      all.add(result.amount());
      curve.add(curve.getLast().add(result.amount()));
      if (result.closing()) {
        trades.add(result.amount());
      }
    }
  }

  BigDecimal net() {
    return all.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal grossProfit() {
    return all.stream().filter(x -> x.signum() >= 0).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  BigDecimal grossLoss() {
    return all.stream().filter(x -> x.signum() < 0).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  int trades() {
    return trades.size();
  }

  int won() {
    return (int) trades.stream().filter(x -> x.signum() >= 0).count();
  }

  BigDecimal absoluteDrawdown() {
    return curve.getFirst().subtract(curve.stream().min(BigDecimal::compareTo).orElseThrow());
  }

  /// Every pair of an earlier and a later point.
  BigDecimal maximalDrawdown() {
    BigDecimal deepest = BigDecimal.ZERO;
    for (int i = 0; i < curve.size(); i++) {
      for (int j = i; j < curve.size(); j++) {
        deepest = deepest.max(curve.get(i).subtract(curve.get(j)));
      }
    }
    return deepest;
  }

  /// Every point against the highest one before it (an earlier, lower peak does not count below
  /// zero).
  BigDecimal relativeDrawdownPercent() {
    BigDecimal deepest = BigDecimal.ZERO;
    for (int j = 0; j < curve.size(); j++) {
      BigDecimal peak = curve.subList(0, j + 1).stream().max(BigDecimal::compareTo).orElseThrow();
      if (peak.signum() > 0) {
        BigDecimal fall = peak.subtract(curve.get(j)).multiply(BigDecimal.valueOf(100));
        deepest = deepest.max(fall.divide(peak, MathContext.DECIMAL64));
      }
    }
    return deepest;
  }

  /// In `double` from end to end; NaN when a balance was not above zero.
  double sharpe() {
    double[] returns = returns();
    double mean = 0;
    for (double each : returns) {
      mean += each / returns.length;
    }
    double variance = 0;
    for (double each : returns) {
      variance += (each - mean) * (each - mean) / returns.length;
    }
    return (mean - 1) / Math.sqrt(variance);
  }

  double ghpr() {
    double logs = 0;
    for (double each : returns()) {
      logs += Math.log(each);
    }
    return Math.exp(logs / returns().length);
  }

  private double[] returns() {
    double[] returns = new double[curve.size() - 1];
    for (int i = 0; i < returns.length; i++) {
      boolean ruined = curve.get(i).signum() <= 0;
      returns[i] =
          ruined ? Double.NaN : curve.get(i + 1).doubleValue() / curve.get(i).doubleValue();
    }
    return returns;
  }

  int longestWin() {
    int longest = 0;
    for (int from = 0; from < trades.size(); from++) {
      int to = from;
      while (to < trades.size() && trades.get(to).signum() >= 0) {
        to++;
      }
      longest = Math.max(longest, to - from);
    }
    return longest;
  }

  BigDecimal costliestLoss() {
    BigDecimal costliest = BigDecimal.ZERO;
    for (int from = 0; from < trades.size(); from++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int to = from; to < trades.size() && trades.get(to).signum() < 0; to++) {
        sum = sum.add(trades.get(to));
      }
      costliest = costliest.min(sum);
    }
    return costliest;
  }
}
