package dev.victor.trading.metric;

import java.math.BigDecimal;
import java.util.Optional;

/// Least squares through points that come one by one at 0, 1, 2 …
///
/// Each point adds the square of what the line so far missed it by, over one plus its leverage
/// (recursive residuals; Brown, Durbin and Evans 1975). Nothing large is ever subtracted, so a
/// curve that is nearly straight loses no digit. Everything is `double`.
final class TrendMeter {

  private int points;
  private double meanPlace;
  private double meanBalance;
  private double spreadOfPlaces;
  private double slope;
  private final CompensatedSum missed = new CompensatedSum();

  void add(double balance) {
    double ahead = points - meanPlace;
    double above = balance - meanBalance;
    points++;
    double share = (points - 1.0) / points;
    if (points > 1) {
      double miss = above - slope * ahead;
      double spread = spreadOfPlaces + ahead * ahead * share;
      missed.add(miss * miss * share * spreadOfPlaces / spread);
      slope += miss * ahead * share / spread;
      spreadOfPlaces = spread;
    }
    meanPlace += ahead / points;
    meanBalance += above / points;
  }

  int points() {
    return points;
  }

  /// The line; empty below [Trend#FEWEST_POINTS] points and on a level curve.
  Optional<Trend> result() {
    double explained = slope * slope * spreadOfPlaces;
    double all = explained + missed.value();
    if (points < Trend.FEWEST_POINTS || all == 0) {
      return Optional.empty();
    }
    return Optional.of(
        new Trend(
            BigDecimal.valueOf(Math.copySign(Math.sqrt(explained / all), slope)),
            BigDecimal.valueOf(Math.sqrt(missed.value() / (points - 2)))));
  }
}
