package dev.victor.trading.rule;

import java.util.List;
import java.util.Optional;

/// After so many losses in a row nothing more is entered that day.
///
/// @param most how many
record MaxLossesInARow(int most) implements Rule {

  @Override
  public Optional<Breach> broken(RuleDay day) {
    int losses = 0;
    for (Leaving left : Leaving.of(day.closing())) {
      losses = left.result().signum() < 0 ? losses + 1 : 0;
      List<Entering> after = losses < most ? List.of() : day.enteredAfter(left.time());
      if (!after.isEmpty()) {
        String words =
            most
                + (most == 1 ? " loss" : " losses in a row")
                + " by "
                + day.clock(left.time())
                + ", then "
                + Entering.count(after.size())
                + " entered";
        return Optional.of(
            new Breach("maxLossesInARow", day.day(), words, words, Entering.positions(after)));
      }
    }
    return Optional.empty();
  }
}
