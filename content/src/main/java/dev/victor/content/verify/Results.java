package dev.victor.content.verify;

import java.util.Set;
import java.util.stream.Collectors;

/// Numbers that tell a result: those with a unit, and those beside a word for what is measured.
/// Said in a commit subject or by the owner they are hearsay, and back only what is marked as their
/// words; a plain count, such as `3 retries`, is a part of what was done.
final class Results {

  private static final Set<String> MEASURES =
      WordList.words("measures.txt").stream().map(Root::of).collect(Collectors.toUnmodifiableSet());

  private final Draft draft;
  private final Known known;

  Results(Draft draft, Known known) {
    this.draft = draft;
    this.known = known;
  }

  /// Whether a number among these words tells a result.
  boolean among(int from, int to) {
    boolean numbers = false;
    boolean measures = false;
    for (int i = from; i < to; i++) {
      boolean number = isNumber(i);
      if (number && (hasUnit(i) || measures(i - 1) || measures(i + 1))) {
        return true;
      }
      numbers |= number;
      measures |= measures(i);
    }
    return numbers && measures;
  }

  private boolean isNumber(int i) {
    return draft.at(i).is(Token.Kind.NUMBER) || Lexicon.number(draft.low(i)).isPresent();
  }

  private boolean hasUnit(int i) {
    return (i + 1 < draft.size() && Unit.written(draft.at(i + 1).text()).isPresent())
        || (i > 0 && Unit.written(draft.at(i - 1).text()).filter(Unit::isMoney).isPresent());
  }

  private boolean measures(int i) {
    if (i < 0 || i >= draft.size()) {
      return false;
    }
    return draft.roots(i).stream().anyMatch(root -> MEASURES.contains(root) || known.counts(root));
  }
}
