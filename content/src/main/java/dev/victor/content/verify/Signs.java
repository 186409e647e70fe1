package dev.victor.content.verify;

import java.util.Optional;
import java.util.Set;

/// Which way the words around a number say that something went.
final class Signs {

  /// Words before which `up` and `down` go somewhere, rather than belong to `clean up`.
  private static final Set<String> GOING =
      Set.of(
          "is",
          "was",
          "are",
          "were",
          "went",
          "goes",
          "go",
          "moved",
          "moves",
          "up",
          "down",
          "now",
          "ended",
          "finished",
          "closed",
          "and",
          "stands",
          "coverage",
          "skill");

  /// Words that say so only behind a number: `0.4 points below`.
  private static final Set<String> BESIDE = Set.of("below", "above", "less", "fewer", "more");

  private Signs() {}

  /// −1 or 1 where the words of a number's item say that it is one of a loss or a gain; else 0.
  ///
  /// @param label of the fact, whose own words say nothing about its sign
  static int around(Draft draft, int at, Set<String> label, Unit unit) {
    int sign = 0;
    int good = Lexicon.lessIsMore(label, unit) ? -1 : 1;
    for (int i = first(draft, at); i < draft.size() && same(draft, at, i); i++) {
      Optional<Lexicon.Way> way = way(draft, i);
      if (way.isPresent() && draft.roots(i).stream().noneMatch(label::contains)) {
        int one =
            switch (way.get()) {
              case RISE, GAIN -> 1;
              case FALL, LOSE -> -1;
              case BETTER -> good;
              case WORSE -> -good;
              default -> 0;
            };
        sign = one == 0 ? sign : one;
      }
    }
    return sign;
  }

  /// The same of a whole sentence, where all of its words agree.
  static int inSentence(Draft draft, int at, Set<String> label, Unit unit) {
    int sign = 0;
    for (int i = 0; i < draft.size(); i++) {
      boolean first = draft.sameSentence(at, i) && (i == 0 || draft.item(i) != draft.item(i - 1));
      int one = first ? around(draft, i, label, unit) : 0;
      if (one != 0 && sign != 0 && one != sign) {
        return 0;
      }
      sign = one == 0 ? sign : one;
    }
    return sign;
  }

  /// Whether the words of a number's item say that something moved.
  static boolean moves(Draft draft, int at) {
    for (int i = first(draft, at); i < draft.size() && same(draft, at, i); i++) {
      if (way(draft, i).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// Where a word says that something went; `up` and `down` only where something can go there.
  static Optional<Lexicon.Way> way(Draft draft, int i) {
    String low = draft.low(i);
    if (draft.claimed(i) && draft.quoted(i).isPresent()) {
      return Optional.empty();
    }
    if (low.equals("up") || low.equals("down")) {
      String before = draft.low(i - 1);
      String after = draft.low(i + 1);
      boolean number =
          i + 1 < draft.size()
              && (draft.at(i + 1).is(Token.Kind.NUMBER) || Lexicon.number(after).isPresent());
      boolean going =
          number
              || Set.of("by", "from").contains(after)
              || (GOING.contains(before) && (!after.equals("to") || isNumber(draft, i + 2)))
              || draft.leads(i);
      return going ? Lexicon.way(low) : Optional.empty();
    }
    if (BESIDE.contains(low)) {
      boolean measured =
          i > 0
              && (Unit.written(draft.at(i - 1).text()).isPresent()
                  || draft.at(i - 1).is(Token.Kind.NUMBER)
                  || (i > 1 && draft.at(i - 2).is(Token.Kind.NUMBER)));
      boolean more = low.equals("above") || low.equals("more");
      return measured ? Optional.of(more ? Lexicon.Way.RISE : Lexicon.Way.FALL) : Optional.empty();
    }
    if (low.equals("plus") || low.equals("minus")) {
      boolean number = i + 1 < draft.size() && draft.at(i + 1).is(Token.Kind.NUMBER);
      return number && low.equals("minus") ? Lexicon.way(low) : Optional.empty();
    }
    return Lexicon.way(low);
  }

  /// Whether a word only gives a number its sign: `12 lines fewer`.
  static boolean beside(String low) {
    return BESIDE.contains(low);
  }

  private static boolean isNumber(Draft draft, int i) {
    return i < draft.size() && draft.at(i).is(Token.Kind.NUMBER);
  }

  private static int first(Draft draft, int at) {
    int first = at;
    while (first > 0 && same(draft, at, first - 1)) {
      first--;
    }
    return first;
  }

  private static boolean same(Draft draft, int at, int i) {
    return draft.sameSentence(at, i) && draft.item(i) == draft.item(at);
  }
}
