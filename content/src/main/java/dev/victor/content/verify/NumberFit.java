package dev.victor.content.verify;

import java.math.BigDecimal;
import java.math.MathContext;

/// Whether a number can be what a fact says: unit, value, sign, before or after.
final class NumberFit {

  private final Draft draft;
  private final Known known;
  private final Nearness near;
  private final Nouns nouns;

  NumberFit(Draft draft, Known known, Nouns nouns) {
    this.draft = draft;
    this.known = known;
    this.near = new Nearness(draft);
    this.nouns = nouns;
  }

  /// Whether a fact is of the unit that a number has, or counts what it counts.
  boolean unitOf(Measured each, Amount amount, Noun noun) {
    if (amount.ordinal()) {
      return false;
    }
    if (amount.unit().isPresent()) {
      boolean often =
          amount.unit().get().equals(Unit.TIMES)
              && each.unit().isNoun()
              && near.inItem(each.label(), amount.from()) != 0;
      return often || each.unit().family().equals(amount.unit().get().family());
    }
    if (noun.known()) {
      return each.unit().family().equals(noun.root())
          || (each.unit().isNoun() && each.label().contains(noun.root()));
    }
    if (nouns.ofThem(amount)) {
      return each.unit().isNoun()
          && each.label().stream()
              .anyMatch(root ->
                  !root.equals(each.unit().family())
                      && draft.itemRoots(amount.from()).contains(root));
    }
    int item = near.inItem(each.label(), amount.from());
    if (each.unit().equals(Unit.BARE)) {
      return item != 0
          || (noun.root().isEmpty() && near.inSentence(each.label(), amount.from()) != 0);
    }
    return noun.root().isEmpty()
        && (each.unit().isNoun() || each.unit().equals(Unit.TIMES))
        && (item != 0 || near.inSentence(each.label(), amount.from()) != 0);
  }

  /// Whether a fact has the value, as it is rounded and signed.
  boolean valueOf(Measured each, Amount amount) {
    BigDecimal value = each.value();
    if (amount.unit().isPresent()) {
      value =
          value
              .multiply(each.unit().factor())
              .divide(amount.unit().get().factor(), MathContext.DECIMAL64);
    }
    return amount.says(value.abs()) && signFits(each, amount);
  }

  /// A written sign, or a word like `lost` and `down`, must be the fact's.
  private boolean signFits(Measured each, Amount amount) {
    int sign = each.value().signum();
    if (amount.sign() != 0) {
      boolean removed = each.label().contains("remove") && each.unit().isNoun();
      return removed ? amount.sign() < 0 : sign == amount.sign();
    }
    if (!each.signed()) {
      return true;
    }
    int worded = Signs.around(draft, amount.from(), each.label(), each.unit());
    return worded == 0
        ? sign >= 0 || Signs.inSentence(draft, amount.from(), each.label(), each.unit()) < 0
        : sign == worded;
  }

  /// What was before is told with `from`, what is now with `to`.
  boolean roleOf(Measured each, Amount amount) {
    if (!each.primary()) {
      return true;
    }
    String word = draft.low(amount.from() - 1);
    String id = each.fact().id();
    boolean before = id.endsWith(".before") || id.endsWith(".first");
    return switch (word) {
      case "from" -> before || !paired(id);
      case "to" -> !before || draft.low(amount.from() - 2).equals("compared");
      default -> true;
    };
  }

  private boolean paired(String id) {
    String before = id + ".before";
    String first = id.replace(".last", ".first");
    return known.measured.stream()
        .filter(Measured::primary)
        .map(each -> each.fact().id())
        .anyMatch(each -> each.equals(before) || (each.equals(first) && !first.equals(id)));
  }
}
