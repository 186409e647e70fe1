package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Traces a number that counts things no single fact counts: what was counted just before, the sum
/// of kinds that are named, commits that speak of something.
final class CountTrace {

  private static final Set<String> FOR = Set.of("for", "on", "in", "about", "to");

  private final Draft draft;
  private final Known known;
  private final SubjectMentions mentions;
  private final Nouns nouns;
  private final NumberFit fit;

  CountTrace(Draft draft, Known known, SubjectMentions mentions, Nouns nouns, NumberFit fit) {
    this.draft = draft;
    this.known = known;
    this.mentions = mentions;
    this.nouns = nouns;
    this.fit = fit;
  }

  /// In `On ftmo four, three of them won` four are what was counted last.
  Optional<Backing> again(Amount amount, String last) {
    int next = amount.to();
    boolean bare =
        amount.unit().isEmpty()
            && !last.isEmpty()
            && (next >= draft.size() || draft.at(next).is(Token.Kind.MARK) || nouns.ofThem(amount));
    Set<String> subjects = mentions.at(amount.from()).subjects();
    return bare
        ? known.measured.stream()
            .filter(each -> each.primary() && each.unit().isNoun() && each.label().size() == 1)
            .filter(each ->
                each.label().contains(last)
                    || familyOf(last).equals(each.unit().family())
                    || (nouns.ofThem(amount)
                        && draft.sentenceRoots(amount.from()).contains(each.unit().family())))
            .filter(
                each -> subjects.contains(each.subject()) || (subjects.isEmpty() && !each.ofPart()))
            .filter(each -> fit.valueOf(each, amount))
            .findFirst()
            .map(Measured::backing)
        : Optional.empty();
  }

  private String familyOf(String root) {
    return known.measured.stream()
        .filter(each -> each.primary() && each.unit().isNoun() && each.label().contains(root))
        .map(each -> each.unit().family())
        .findFirst()
        .orElse("");
  }

  /// `3 commits on features and fixes`: the sum of what is named.
  Optional<Backing> named(Amount amount, Noun noun, List<Measured> fitting) {
    Set<String> around = draft.sentenceRoots(amount.from());
    List<Measured> parts =
        fitting.stream()
            .filter(each -> each.primary() && each.label().size() > 1)
            .filter(each ->
                each.label().stream()
                    .allMatch(root -> around.contains(root) || root.equals(each.unit().family())))
            .filter(each -> each.unit().isNoun() && !noun.root().isEmpty())
            .toList();
    if (parts.size() < 2) {
      return Optional.empty();
    }
    BigDecimal sum = parts.stream().map(Measured::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return amount.says(sum)
        ? Optional.of(new Backing.Derived("sum", parts.stream().map(Measured::fact).toList()))
        : Optional.empty();
  }

  /// `two commits on the scaler`: as many commits speak of it.
  Optional<Backing> counted(Amount amount, Noun noun, String last) {
    boolean other = !noun.root().isEmpty() && !noun.root().equals("commit");
    boolean commits =
        draft.itemRoots(amount.from()).contains("commit")
            || (last.equals("commit") && FOR.contains(draft.low(amount.to())));
    if (other || amount.unit().isPresent() || !commits) {
      return Optional.empty();
    }
    for (String root : draft.itemRoots(amount.from())) {
      List<Fact> speaking =
          known.telling(root).stream().filter(fact -> fact.id().startsWith("commit.")).toList();
      boolean telling = !root.equals("commit") && !Lexicon.isCommon(root);
      if (telling && !speaking.isEmpty() && amount.says(BigDecimal.valueOf(speaking.size()))) {
        return Optional.of(new Backing.Derived("count", speaking));
      }
    }
    return Optional.empty();
  }
}
