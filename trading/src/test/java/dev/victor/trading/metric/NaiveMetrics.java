package dev.victor.trading.metric;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/// The slow oracle: every figure straight from its definition, each with its own walk over the
/// whole curve.
final class NaiveMetrics {

  private static final BigDecimal ZERO = BigDecimal.ZERO;
  private static final MathContext DIGITS = MathContext.DECIMAL128;

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

  int points() {
    return curve.size();
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

  /// With 34 digits from end to end; NaN when a balance was not above zero, or nothing deviates.
  double sharpe() {
    List<BigDecimal> returns = returns();
    if (returns.isEmpty()) {
      return Double.NaN;
    }
    BigDecimal mean = mean(returns);
    BigDecimal squares = ZERO;
    for (BigDecimal each : returns) {
      squares = squares.add(each.subtract(mean).pow(2), DIGITS);
    }
    return squares.signum() == 0
        ? Double.NaN
        : mean.subtract(BigDecimal.ONE)
            .divide(squares.divide(count(returns), DIGITS).sqrt(DIGITS), DIGITS)
            .doubleValue();
  }

  double ahpr() {
    return returns().isEmpty() ? Double.NaN : mean(returns()).doubleValue();
  }

  double ghpr() {
    double logs = 0;
    for (BigDecimal each : returns()) {
      logs += Math.log(each.doubleValue());
    }
    return Math.exp(logs / returns().size());
  }

  private static BigDecimal mean(List<BigDecimal> numbers) {
    return numbers.stream().reduce(ZERO, BigDecimal::add).divide(count(numbers), DIGITS);
  }

  private static BigDecimal count(List<BigDecimal> numbers) {
    return BigDecimal.valueOf(numbers.size());
  }

  /// Empty when a balance was not above zero.
  private List<BigDecimal> returns() {
    List<BigDecimal> returns = new ArrayList<>();
    for (int i = 1; i < curve.size(); i++) {
      if (curve.get(i - 1).signum() <= 0) {
        return List.of();
      }
      returns.add(curve.get(i).divide(curve.get(i - 1), DIGITS));
    }
    return returns;
  }

  /// Every place where a win follows a loss or a loss a win, and the first trade.
  int runs() {
    int runs = trades.isEmpty() ? 0 : 1;
    for (int i = 1; i < trades.size(); i++) {
      runs += trades.get(i).signum() >= 0 == trades.get(i - 1).signum() >= 0 ? 0 : 1;
    }
    return runs;
  }

  /// The textbook's sums of products, exact: slope and intercept, then every distance from the
  /// line.
  BigDecimal distanceFromTheLine() {
    BigDecimal line = slope().multiply(middle()).subtract(mean(curve)).negate();
    BigDecimal squares = ZERO;
    for (int i = 0; i < curve.size(); i++) {
      BigDecimal on = line.add(slope().multiply(BigDecimal.valueOf(i)));
      squares = squares.add(curve.get(i).subtract(on).pow(2), DIGITS);
    }
    return squares.divide(BigDecimal.valueOf(curve.size() - 2L), DIGITS).sqrt(DIGITS);
  }

  BigDecimal correlation() {
    BigDecimal places = ZERO;
    BigDecimal balances = ZERO;
    for (int i = 0; i < curve.size(); i++) {
      places = places.add(BigDecimal.valueOf(i).subtract(middle()).pow(2));
      balances = balances.add(curve.get(i).subtract(mean(curve)).pow(2), DIGITS);
    }
    return balances.signum() == 0
        ? ZERO
        : slope().multiply(places.divide(balances, DIGITS).sqrt(DIGITS));
  }

  private BigDecimal slope() {
    BigDecimal products = ZERO;
    BigDecimal places = ZERO;
    for (int i = 0; i < curve.size(); i++) {
      BigDecimal ahead = BigDecimal.valueOf(i).subtract(middle());
      products = products.add(ahead.multiply(curve.get(i)));
      places = places.add(ahead.pow(2));
    }
    return products.divide(places, DIGITS);
  }

  private BigDecimal middle() {
    return new BigDecimal(curve.size() - 1).divide(BigDecimal.TWO);
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
