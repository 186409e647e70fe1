package dev.victor.trading.rule;

import dev.victor.trading.report.Figures;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// For a while after a loss nothing is entered, midnight or not.
///
/// @param pause how long
record Revenge(Duration pause) implements Rule {

  @Override
  public Optional<Breach> broken(RuleDay day) {
    Evidence evidence = new Evidence("revengeMinutes", day);
    for (Entering entered : day.entered()) {
      lastLoss(day, entered.time())
          .filter(loss -> Duration.between(loss.time(), entered.time()).compareTo(pause) < 0)
          .ifPresent(loss -> {
            String what =
                entered.symbol()
                    + " entered "
                    + Figures.duration(Duration.between(loss.time(), entered.time()))
                    + " after a loss";
            String when = " at " + day.clock(loss.time());
            evidence.add(
                what + " of " + Figures.money(loss.amount()) + when,
                what + when,
                entered.position());
          });
    }
    return evidence.breach();
  }

  /// The last loss before a time; the loss of a reversal is made by the entry itself.
  private static Optional<Loss> lastLoss(RuleDay day, Instant time) {
    return Optional.ofNullable(day.losses().lowerEntry(time)).map(Map.Entry::getValue);
  }
}
