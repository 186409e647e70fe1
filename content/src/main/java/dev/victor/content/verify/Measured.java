package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A number that is known: that of a fact, or one that follows from some.
///
/// @param value of it
/// @param unit of it
/// @param label roots of the words that say what was measured
/// @param subject of which it was measured; empty for the project
/// @param how it follows; empty when a fact says it
/// @param facts that say it
record Measured(
    BigDecimal value, Unit unit, Set<String> label, String subject, String how, List<Fact> facts) {

  /// What these measure is below nothing by its name: a loss of 12 is told without a sign.
  private static final Set<String> COSTS =
      Stream.of("swap", "commission", "fee", "drawdown", "cost", "loss", "slippage")
          .map(Root::of)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> SIGNED = Set.of("net", "change", "against", "moved", "profit");

  Measured {
    label = Set.copyOf(label);
    facts = List.copyOf(facts);
  }

  /// Whether a fact says it.
  boolean primary() {
    return how.isEmpty();
  }

  /// The fact, or the first of those it follows from.
  Fact fact() {
    return facts.getFirst();
  }

  /// Whether it can go either way, so that below zero means a loss or a fall.
  boolean signed() {
    if (label.stream().anyMatch(COSTS::contains) && primary() && !fact().id().endsWith(".change")) {
      return false;
    }
    return value.signum() < 0
        || unit.equals(Unit.POINTS)
        || how.equals("difference")
        || how.equals("percent change")
        || (primary() && fact().id().endsWith(".change"))
        || (label.stream().anyMatch(SIGNED::contains)
            && !label.contains("gross")
            && !label.contains("factor")
            && !label.contains("max")
            && (unit.isMoney() || unit.equals(Unit.PERCENT)));
  }

  /// Whether it is told of one day of several, or of one folder: texts must name that.
  boolean ofPart() {
    return primary() && (fact().id().startsWith("day.") || ofFolder());
  }

  /// Whether it is told of a folder.
  boolean ofFolder() {
    return primary() && fact().id().startsWith("folder.");
  }

  /// What stands behind a claim of it.
  Backing backing() {
    return primary() ? new Backing.ByFact(fact()) : new Backing.Derived(how, facts);
  }
}
