package dev.victor.content.run;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which values of a measure are good, told by the usual words in its name. Of a measure that has
/// none of them nothing is called the best.
final class Goal {

  private static final Pattern LOW =
      Pattern.compile(
          "loss|error|err|mae|mse|rmse|mape|smape|nll|perplexity|drawdown|latency|divergence|brier");
  private static final Pattern HIGH =
      Pattern.compile(
          "acc|accuracy|auc|auroc|f1|precision|recall|r2|skill|score|sharpe|sortino|reward|return"
              + "|profit|bleu|rouge|iou|map");

  private Goal() {}

  /// The best value of a series.
  static Optional<BigDecimal> best(String measure, Series series) {
    boolean low = says(measure, LOW);
    return low == says(measure, HIGH)
        ? Optional.empty()
        : Optional.ofNullable(low ? series.lowest() : series.highest());
  }

  private static boolean says(String measure, Pattern words) {
    return Stream.of(measure.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        .anyMatch(word -> words.matcher(word).matches());
  }
}
