package dev.victor.content.verify;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `all`, `none`, `no`, `only`, `mostly`, `first`: what they say of counted things must follow from
/// the counts.
final class QuantityWords {

  private static final Set<String> ALL = Set.of("all", "every", "each", "both");
  private static final Set<String> NONE = Set.of("no", "none", "zero", "neither", "without");
  private static final Set<String> MOST = Set.of("most", "mostly", "mainly", "largely", "majority");
  private static final Set<String> ONLY = Set.of("only", "exclusively", "solely", "purely");
  private static final int WITHIN = 4;

  private final Draft draft;
  private final Known known;
  private final Findings findings;
  private final SubjectMentions mentions;

  QuantityWords(Draft draft, Known known, Findings findings, SubjectMentions mentions) {
    this.draft = draft;
    this.known = known;
    this.findings = findings;
    this.mentions = mentions;
  }

  void find() {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.quoted(i).isPresent() || !draft.at(i).is(Token.Kind.WORD)) {
        continue;
      }
      String low = draft.low(i);
      if (ALL.contains(low)) {
        all(i);
      } else if (NONE.contains(low)) {
        none(i);
      } else if (MOST.contains(low)) {
        most(i);
      } else if (ONLY.contains(low)) {
        only(i);
      } else if (low.equals("first") || low.equals("second") || low.equals("third")) {
        place(i);
      }
    }
  }

  /// A part of a whole that the words name, such as the trades won.
  private Optional<Measured> part(int i, Set<String> around) {
    return known.measured.stream()
        .filter(each -> each.primary() && each.unit().isNoun() && subjectFits(each, i))
        .filter(each -> whole(each).isPresent())
        .filter(each -> own(each).stream().anyMatch(around::contains))
        .findFirst();
  }

  private boolean subjectFits(Measured each, int i) {
    Set<String> active = mentions.at(i).subjects();
    return active.isEmpty() || each.subject().isEmpty() || active.contains(each.subject());
  }

  private Optional<Measured> whole(Measured part) {
    return known.measured.stream()
        .filter(each ->
            each.primary()
                && each.subject().equals(part.subject())
                && each.unit().equals(part.unit())
                && part.label().containsAll(each.label())
                && each.label().size() < part.label().size())
        .min(Comparator.comparingInt(each -> each.label().size()));
  }

  private static Set<String> own(Measured part) {
    Set<String> own = new java.util.LinkedHashSet<>(part.label());
    own.remove(part.unit().family());
    return own;
  }

  /// `all 3 trades won`.
  private void all(int i) {
    Set<String> around = draft.itemRoots(i);
    boolean counted =
        known.measured.stream()
            .anyMatch(each ->
                each.primary() && each.unit().isNoun() && around.contains(each.unit().family()));
    if (!counted && !draft.sameSentence(i, i - 1)) {
      return;
    }
    part(i, around)
        .ifPresent(part -> {
          boolean so = part.value().compareTo(whole(part).orElseThrow().value()) == 0;
          add(i, so, part, "not all of them");
        });
  }

  /// `no trades`, `none lost`.
  private void none(int i) {
    Set<String> ahead = new java.util.LinkedHashSet<>();
    for (int j = i + 1;
        j <= i + WITHIN && draft.sameSentence(i, j) && draft.item(j) == draft.item(i);
        j++) {
      ahead.addAll(draft.roots(j));
    }
    Optional<Measured> part = part(i, ahead);
    if (part.isPresent()) {
      add(i, part.get().value().signum() == 0, part.get(), "there are some");
      return;
    }
    String next = Root.of(draft.low(i + 1).equals("of") ? "" : draft.low(i + 1));
    known.measured.stream()
        .filter(each ->
            each.primary()
                && each.unit().isNoun()
                && each.unit().family().equals(next)
                && subjectFits(each, i))
        .max(Comparator.comparing(Measured::value))
        .ifPresent(each -> add(i, each.value().signum() == 0, each, "there are some"));
  }

  /// `mostly fixes`.
  private void most(int i) {
    part(i, draft.itemRoots(i))
        .ifPresent(part -> {
          BigDecimal twice = part.value().add(part.value());
          boolean majority = twice.compareTo(whole(part).orElseThrow().value()) > 0;
          boolean leads =
              known.measured.stream()
                  .filter(each ->
                      each.primary()
                          && each.unit().equals(part.unit())
                          && each.subject().equals(part.subject()))
                  .filter(each -> whole(each).isPresent() && !each.equals(part))
                  .allMatch(each -> each.value().compareTo(part.value()) < 0);
          add(
              i,
              majority || leads && !draft.low(i).equals("majority"),
              part,
              "most are of another kind");
        });
  }

  /// `only fixes`.
  private void only(int i) {
    boolean number =
        i + 1 < draft.size()
            && (draft.at(i + 1).is(Token.Kind.NUMBER)
                || Lexicon.number(draft.low(i + 1)).isPresent());
    if (!number) {
      Set<String> next = draft.sameSentence(i, i + 1) ? draft.roots(i + 1) : Set.of();
      part(i, next)
          .ifPresent(part ->
              add(
                  i,
                  part.value().compareTo(whole(part).orElseThrow().value()) == 0,
                  part,
                  "there is more"));
    }
  }

  /// `the first strategy` needs a fact that says first; `First, …` does not.
  private void place(int i) {
    String before = draft.low(i - 1);
    String after = draft.low(i + 1);
    boolean adverb =
        draft.leads(i)
            || before.equals("at")
            || after.equals(",")
            || after.equals("then")
            || Lexicon.isFree(after) && !after.equals("time")
            || !Set.of("the", "my", "our", "its", "a", "this").contains(before);
    if (draft.claimed(i) || adverb && !draft.low(i - 1).equals("the")) {
      return;
    }
    Optional<Known.Said> said =
        known.said.stream()
            .filter(each -> each.row().contains(draft.low(i)))
            .filter(each -> each.roots().stream().anyMatch(draft.itemRoots(i)::contains))
            .findFirst();
    findings.note(
        i,
        i + 1,
        Claim.Kind.DIRECTION,
        said.<Backing>map(each -> new Backing.ByFact(each.fact()))
            .orElseGet(() -> new Backing.None("no fact tells the order", Optional.empty())));
  }

  private void add(int i, boolean so, Measured part, String otherwise) {
    findings.note(
        i,
        i + 1,
        Claim.Kind.DIRECTION,
        so
            ? new Backing.Derived("comparison", List.of(part.fact()))
            : new Backing.None(otherwise, Optional.of(part.fact())));
  }
}
