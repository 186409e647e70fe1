package dev.victor.content.verify;

import java.util.LinkedHashSet;
import java.util.Set;

/// How well the words around a number name a measure: those of its item first, then those of its
/// sentence, then which word stands nearest before it.
final class Nearness {

  private static final int HIT = 4;
  private static final int FAR = 1000;

  private final Draft draft;

  Nearness(Draft draft) {
    this.draft = draft;
  }

  /// How many words of a label the item has, less those that it lacks; nothing without any.
  int inItem(Set<String> label, int at) {
    return score(label, draft.itemRoots(at));
  }

  int inSentence(Set<String> label, int at) {
    return score(label, draft.sentenceRoots(at));
  }

  private static int score(Set<String> label, Set<String> around) {
    int hits = (int) label.stream().filter(around::contains).count();
    return hits == 0 ? 0 : HIT * hits - (label.size() - hits);
  }

  /// The roots of the item's words between the number before and the number behind.
  private Set<String> close(int at) {
    Set<String> close = new LinkedHashSet<>();
    for (int way : new int[] {-1, 1}) {
      for (int i = at + way; same(at, i) && !isNumber(i); i += way) {
        close.addAll(draft.roots(i));
      }
    }
    return close;
  }

  private boolean same(int at, int i) {
    return draft.sameSentence(at, i) && draft.item(at) == draft.item(i);
  }

  private boolean isNumber(int i) {
    return draft.at(i).is(Token.Kind.NUMBER) || Lexicon.number(draft.low(i)).isPresent();
  }

  /// Whether another measure is meant rather than this one.
  boolean rather(Set<String> other, Set<String> one, int at) {
    Set<String> close = close(at);
    int narrow = Integer.compare(score(other, close), score(one, close));
    if (narrow != 0) {
      return narrow > 0;
    }
    int item = Integer.compare(inItem(other, at), inItem(one, at));
    if (item != 0) {
      return item > 0;
    }
    int sentence = Integer.compare(inSentence(other, at), inSentence(one, at));
    if (sentence != 0) {
      return sentence > 0;
    }
    return distance(apart(other, one), at) < distance(apart(one, other), at);
  }

  private static Set<String> apart(Set<String> one, Set<String> other) {
    Set<String> apart = new LinkedHashSet<>(one);
    apart.removeAll(other);
    return apart;
  }

  /// Words between a number and the nearest of some; those behind it count as twice as far.
  private int distance(Set<String> words, int at) {
    for (int step = 1; step < FAR; step++) {
      boolean before = draft.sameSentence(at, at - step);
      boolean behind = step % 2 == 0 && draft.sameSentence(at, at + step / 2);
      if ((before && names(words, at - step)) || (behind && names(words, at + step / 2))) {
        return step;
      }
      if (!before && !draft.sameSentence(at, at + step / 2)) {
        return FAR;
      }
    }
    return FAR;
  }

  private boolean names(Set<String> words, int i) {
    return draft.roots(i).stream().anyMatch(words::contains);
  }
}
