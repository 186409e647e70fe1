package dev.victor.content.verify;

import java.util.Set;

/// The words around a number.
final class Around {

  private final Draft draft;

  Around(Draft draft) {
    this.draft = draft;
  }

  /// Whether one of some words stands in the same item.
  boolean inItem(int at, Set<String> words) {
    for (int i = at; draft.sameSentence(at, i) && draft.item(i) == draft.item(at); i--) {
      if (words.contains(draft.low(i))) {
        return true;
      }
    }
    for (int i = at; draft.sameSentence(at, i) && draft.item(i) == draft.item(at); i++) {
      if (words.contains(draft.low(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether one of some words stands in the same sentence.
  boolean inSentence(int at, Set<String> words) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.sameSentence(at, i) && words.contains(draft.low(i))) {
        return true;
      }
    }
    return false;
  }

  /// In `two of three commits` and `two of the three` the second is a whole.
  boolean isWhole(Amount amount) {
    String before = draft.low(amount.from() - 1);
    return before.equals("of")
        || (before.equals("the") && draft.low(amount.from() - 2).equals("of"));
  }

  /// In `two of the three commits` the first is a part.
  boolean isPart(Amount amount) {
    int of = amount.to();
    int next = draft.low(of + 1).equals("the") ? of + 2 : of + 1;
    return draft.low(of).equals("of")
        && next < draft.size()
        && (draft.at(next).is(Token.Kind.NUMBER) || Lexicon.number(draft.low(next)).isPresent());
  }
}
