package dev.victor.content.narrate;

import dev.victor.content.document.FactLine;
import dev.victor.content.story.DayWork;
import dev.victor.content.verify.Gate;
import dev.victor.content.verify.Ground;
import dev.victor.core.fact.Fact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the parts of a paragraph are made of.
///
/// @param work to tell of
/// @param ground what may be said of it
/// @param gate that holds texts to this ground
/// @param wording of the owner
record Telling(DayWork work, Ground ground, Gate gate, Wording wording) {

  /// The facts whose ids begin so, without those of what was before.
  List<Fact> facts(String prefix) {
    return work.told().stream()
        .filter(fact -> fact.id().startsWith(prefix) && !fact.id().endsWith(DayWork.BEFORE))
        .toList();
  }

  /// A fact that may be told.
  Optional<Fact> fact(String id) {
    return work.told().stream().filter(fact -> fact.id().equals(id)).findFirst();
  }

  /// Whether every word of a sentence has something behind it.
  boolean holds(String sentence) {
    return gate.judge(sentence).unbacked().isEmpty();
  }

  /// A value with its unit, as all texts show it.
  static String value(Fact fact) {
    return FactLine.of(fact).value();
  }

  /// The same with its sign.
  static String signed(Fact fact) {
    return (number(fact).signum() > 0 ? "+" : "") + value(fact);
  }

  static BigDecimal number(Fact fact) {
    return fact.value() instanceof Fact.Quantity(BigDecimal number) ? number : BigDecimal.ZERO;
  }

  /// `1 commit`, `2 commits`, `1,200 commits`.
  static String counted(long count, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", count, thing, count == 1 ? "" : "s");
  }
}
