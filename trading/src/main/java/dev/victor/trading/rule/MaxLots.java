package dev.victor.trading.rule;

import java.math.BigDecimal;
import java.util.Optional;

/// An entry may be so large.
///
/// @param most in lots or units
record MaxLots(BigDecimal most) implements Rule {

  @Override
  public Optional<Breach> broken(RuleDay day) {
    Evidence evidence = new Evidence("maxLots", day);
    for (Entering entered : day.entered()) {
      if (entered.volume().compareTo(most) > 0) {
        String what = entered.symbol() + " at " + day.clock(entered.time());
        evidence.add(
            what
                + " with "
                + entered.volume().toPlainString()
                + ", allowed "
                + most.toPlainString(),
            what + " larger than allowed",
            entered.position());
      }
    }
    return evidence.breach();
  }
}
