package dev.victor.trading.rule;

import java.util.Optional;

/// One thing the owner holds himself to.
interface Rule {
  /// How a day broke it, if it did.
  Optional<Breach> broken(RuleDay day);
}
