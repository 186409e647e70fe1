package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Things that are counted by naming them: `two new things: A and B`.
final class Listed {

  private static final int NOUN_WITHIN = 4;
  private static final BigDecimal MOST = BigDecimal.TEN;

  private final Draft draft;
  private final Known known;

  Listed(Draft draft, Known known) {
    this.draft = draft;
    this.known = known;
  }

  /// As many facts as are listed behind a colon that follows a number, each by words of its own.
  Optional<Backing> behind(Amount amount) {
    int colon = amount.to();
    while (draft.sameSentence(amount.from(), colon)
        && !draft.low(colon).equals(":")
        && !isNumber(colon)
        && colon - amount.to() < NOUN_WITHIN) {
      colon++;
    }
    boolean list =
        draft.sameSentence(amount.from(), colon)
            && draft.low(colon).equals(":")
            && amount.unit().isEmpty()
            && draft.roots(colon - 1).stream().noneMatch(known::counted)
            && !amount.ordinal()
            && amount.value().compareTo(MOST) < 0;
    if (!list) {
      return Optional.empty();
    }
    Set<Fact> facts = new LinkedHashSet<>();
    int items = 0;
    int last = draft.item(colon);
    for (int i = colon + 1; draft.sameSentence(colon, i); i++) {
      if (!draft.at(i).is(Token.Kind.MARK) && draft.item(i) != last && !isAnd(i)) {
        if (isNumber(i)) {
          return Optional.empty();
        }
        Optional<Fact> fact = named(i);
        if (fact.isEmpty()) {
          return Optional.empty();
        }
        last = draft.item(i);
        items++;
        facts.add(fact.get());
      } else if (i == colon + 1 && isNumber(i)) {
        return Optional.empty();
      } else if (!draft.at(i).is(Token.Kind.MARK) && items == 0 && draft.item(i) == last) {
        items = named(i).map(facts::add).orElse(false) ? 1 : 0;
      }
    }
    return amount.value().compareTo(BigDecimal.valueOf(items)) == 0
            && amount.value().compareTo(BigDecimal.valueOf(facts.size())) == 0
        ? Optional.of(new Backing.Derived("count", List.copyOf(facts)))
        : Optional.empty();
  }

  private boolean isNumber(int i) {
    return draft.at(i).is(Token.Kind.NUMBER) || Lexicon.number(draft.low(i)).isPresent();
  }

  private boolean isAnd(int i) {
    return draft.low(i).equals("and");
  }

  /// The fact whose words most of an item are.
  private Optional<Fact> named(int i) {
    Set<String> around = draft.itemRoots(i);
    return known.said.stream()
        .filter(each -> each.fact().value() instanceof Fact.Text)
        .filter(each -> each.roots().stream().anyMatch(around::contains))
        .max(
            Comparator.comparingLong(
                each -> each.roots().stream().filter(around::contains).count()))
        .map(Known.Said::fact);
  }
}
