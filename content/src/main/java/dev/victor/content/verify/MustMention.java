package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which facts no text on their days may be silent about: how much was done, what was reached, what
/// was released, how strategies moved, and how trading went.
final class MustMention {

  private static final Pattern ALWAYS =
      Pattern.compile("git\\.commits|milestone\\..+|tag\\..+|strategy\\..+\\.(stage|stops)");
  private static final Pattern WHERE_SOME =
      Pattern.compile("journal\\.(.+\\.)?(trades|netPercent)");

  private static final long SHARE = 3;
  private static final long SHARE_OF = 5;

  private MustMention() {}

  static Set<String> of(List<Fact> facts) {
    return facts.stream()
        .filter(fact ->
            ALWAYS.matcher(fact.id()).matches()
                || (WHERE_SOME.matcher(fact.id()).matches() && some(fact)))
        .map(Fact::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean some(Fact fact) {
    return fact.value() instanceof Fact.Quantity(BigDecimal number) && number.signum() != 0;
  }

  /// Those of the facts that a text may not leave out and does.
  static List<Fact> missing(Draft draft, Known known, List<Trace> traces) {
    Set<Fact> told = new HashSet<>();
    traces.forEach(trace -> told.addAll(behind(trace.backing())));
    return known.ground.facts().stream()
        .filter(fact -> known.ground.must().contains(fact.id()))
        .filter(fact ->
            !(told.contains(fact)
                || (fact.value() instanceof Fact.Quantity(BigDecimal number)
                    ? inParts(fact, number, told) || oneByOne(draft, fact, number)
                    : worded(draft, fact, fact.value().toString()))))
        .toList();
  }

  private static List<Fact> behind(Backing backing) {
    if (backing instanceof Backing.ByFact(Fact fact)) {
      return List.of(fact);
    }
    if (backing instanceof Backing.Derived(String how, List<Fact> facts)) {
      return how.equals("direction") || how.equals("comparison") ? List.of() : facts;
    }
    return backing instanceof Backing.Quotation(Fact fact) && fact.value() instanceof Fact.Text
        ? List.of(fact)
        : List.of();
  }

  /// `3 won, 2 lost` tells of five trades.
  private static boolean inParts(Fact fact, BigDecimal number, Set<Fact> told) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Fact part : told) {
      if (part.unit().equals(fact.unit())
          && part.subject().equals(fact.subject())
          && part.value() instanceof Fact.Quantity(BigDecimal value)) {
        sum = sum.add(value);
      }
    }
    return sum.signum() > 0 && sum.compareTo(number) == 0;
  }

  /// `a commit`, `the trade`: one is told without its number.
  private static boolean oneByOne(Draft draft, Fact fact, BigDecimal number) {
    if (number.compareTo(BigDecimal.ONE) != 0) {
      return false;
    }
    String thing = Unit.ofFact(fact.unit()).family();
    for (int i = 0; i < draft.size(); i++) {
      String low = draft.low(i);
      if (draft.roots(i).contains(thing) && !low.endsWith("s") && !low.endsWith("ed")) {
        return true;
      }
    }
    return false;
  }

  /// Most words of a title stand in one sentence; the word of a stage stands beside its strategy.
  private static boolean worded(Draft draft, Fact fact, String text) {
    Set<String> wanted = new HashSet<>(Words.roots(text));
    if (wanted.isEmpty()) {
      wanted.addAll(Words.row(text));
    }
    List<String> digits =
        Words.row(text).stream().filter(word -> word.chars().anyMatch(Character::isDigit)).toList();
    Set<String> subject = Words.roots(fact.subject());
    for (int i = 0; i < draft.size(); i++) {
      Set<String> around = draft.sentenceRoots(i);
      long found = wanted.stream().filter(around::contains).count();
      boolean named = fact.subject().isEmpty() || subject.stream().anyMatch(around::contains);
      if (named && hasAll(draft, i, digits) && found * SHARE_OF >= wanted.size() * SHARE) {
        return true;
      }
    }
    return Words.row(draft.text).containsAll(Words.row(text)) && !Words.row(text).isEmpty();
  }

  /// What tells `Version 3` from `Version 4`.
  private static boolean hasAll(Draft draft, int at, List<String> words) {
    Set<String> around = new HashSet<>();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.sameSentence(at, i)) {
        around.add(draft.low(i));
      }
    }
    return around.containsAll(words);
  }
}
