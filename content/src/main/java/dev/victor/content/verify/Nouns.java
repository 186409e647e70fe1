package dev.victor.content.verify;

import java.util.Optional;
import java.util.Set;

/// What numbers count: the noun behind one, or that of its neighbours.
final class Nouns {

  private static final Set<String> OF_THEM = Set.of("them", "these", "those", "which");
  private static final Set<String> STOPS =
      Set.of(
          "in", "on", "at", "to", "from", "for", "by", "with", "and", "or", "was", "were", "is",
          "are", "as", "than", "but", "while", "into", "across", "over", "after", "before", "that",
          "which", "when", "i", "we");
  private static final int NOUN_WITHIN = 3;

  private final Draft draft;
  private final Known known;
  private final Nearness near;

  Nouns(Draft draft, Known known) {
    this.draft = draft;
    this.known = known;
    this.near = new Nearness(draft);
  }

  /// In `from 95.8 to 96.2 %` the first number has the unit of the second.
  Amount inherited(Amount amount) {
    int next = amount.to();
    if (!Set.of("to", "and", "or", "-", "\u2013", ",", "of").contains(draft.low(next))
        || next + 1 >= draft.size()) {
      return amount;
    }
    return new AmountReader(draft)
        .at(next + 1)
        .flatMap(Amount::unit)
        .filter(unit -> !draft.low(next).equals("of") || unit.isNoun())
        .map(amount::in)
        .orElse(amount);
  }

  /// The noun behind a number; else that of the next one in a list, `+12 and -3 lines`; else, where
  /// nothing is measured near, the one that was counted last: `On ftmo four`.
  Noun of(Amount amount, String last) {
    Noun own = behind(amount);
    if (!own.root().isEmpty()) {
      return own;
    }
    int next = amount.to();
    if (Set.of("and", "or", ",", "/").contains(draft.low(next)) && next + 1 < draft.size()) {
      Optional<Amount> other = new AmountReader(draft).at(next + 1);
      boolean signs = other.isPresent() && other.get().sign() != 0 && amount.sign() != 0;
      if (signs && other.get().unit().isEmpty()) {
        return behind(other.get());
      }
    }
    boolean measured =
        known.measured.stream().anyMatch(each -> near.inSentence(each.label(), amount.from()) != 0);
    boolean ends = next >= draft.size() || draft.at(next).is(Token.Kind.MARK);
    return measured || last.isEmpty() || !ends ? own : new Noun(last, true);
  }

  /// `3 of them`.
  boolean ofThem(Amount amount) {
    return draft.low(amount.to()).equals("of") && OF_THEM.contains(draft.low(amount.to() + 1));
  }

  /// The noun behind a number.
  Noun behind(Amount amount) {
    int seen = 0;
    for (int i = amount.to(); draft.sameSentence(amount.from(), i) && seen < NOUN_WITHIN; i++) {
      Token token = draft.at(i);
      String low = token.low();
      if (low.equals("of")
          || low.equals("the")
          || low.equals("my")
          || low.equals("our")
          || (token.is(Token.Kind.NUMBER) && draft.low(i - 1).equals("of"))) {
        continue;
      }
      if ((!token.is(Token.Kind.WORD) && !token.isMark("-")) || STOPS.contains(low)) {
        if (seen == 0 && low.equals("on")) {
          return onWhat(i + 1);
        }
        break;
      }
      if (known.subjects.contains(low)) {
        continue;
      }
      String root = Root.of(low);
      if (counts(root)) {
        return new Noun(root, true);
      }
      boolean thing = !Lexicon.isLog(low) || low.endsWith("s");
      if (!Lexicon.isFree(low) && thing) {
        return new Noun(root, false);
      }
      seen++;
    }
    return Noun.NONE;
  }

  /// `2 on features`.
  private Noun onWhat(int i) {
    String root = Root.of(draft.low(i));
    return counts(root) ? new Noun(root, true) : Noun.NONE;
  }

  private boolean counts(String root) {
    return known.measured.stream()
        .anyMatch(each ->
            each.unit().family().equals(root)
                || (each.unit().isNoun() && each.label().contains(root)));
  }
}
