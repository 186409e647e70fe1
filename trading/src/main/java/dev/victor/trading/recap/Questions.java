package dev.victor.trading.recap;

import dev.victor.trading.rule.Breach;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The two questions that matter after trading: what went against the plan, and what is worth doing
/// again. Each is asked of what happened.
final class Questions {

  private static final Comparator<RecapTrade> BY_RESULT = Comparator.comparing(RecapTrade::result);

  private Questions() {}

  /// The questions of a recap in which something was traded.
  ///
  /// @param naming how a trade is called
  static List<String> of(Recap recap, Function<RecapTrade, String> naming) {
    List<String> questions = new ArrayList<>();
    questions.add(
        broken(recap)
            .or(() -> worst(recap, naming))
            .orElse("Nothing was lost. Which trade was luck rather than plan?"));
    recap.trades().stream()
        .max(BY_RESULT)
        .filter(best -> best.result().signum() > 0)
        .map(best -> "The best trade was " + naming.apply(best) + ". What of it can you do again?")
        .or(() -> Optional.of("Nothing was won. What would have kept you out?"))
        .ifPresent(questions::add);
    return questions;
  }

  private static Optional<String> broken(Recap recap) {
    List<Breach> breaches = recap.reflection().breaches();
    String rules = breaches.stream().map(Breach::rule).distinct().collect(Collectors.joining(", "));
    return breaches.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "You broke " + rules + ". What will you change so that it does not happen again?");
  }

  private static Optional<String> worst(Recap recap, Function<RecapTrade, String> naming) {
    return recap.trades().stream()
        .min(BY_RESULT)
        .filter(worst -> worst.result().signum() < 0)
        .map(worst ->
            "The worst trade was "
                + naming.apply(worst)
                + ". Was it your plan, and would you take"
                + " it again?");
  }
}
