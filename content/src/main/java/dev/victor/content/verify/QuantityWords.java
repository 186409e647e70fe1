package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
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
  private static final Set<String> COUNTED =
      Set.of("commit", "trade", "position", "merge", "branch", "release", "tag", "milestone");
  private static final int FIRST_ORDINAL = 4;
  private static final List<String> ORDINALS =
      List.of(
          "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth");
  private static final Set<String> DONE = Set.of("done", "happened", "made", "moved");
  private static final Set<String> REPORTED =
      Set.of("report", "tell", "note", "log", "show", "say");
  private static final Set<String> WHOLE =
      Set.of("nothing", "everything", "always", "never", "nobody", "everybody", "everyone", "ever");
  private static final Set<String> SPANS =
      Set.of("day", "week", "month", "time", "of", "in", "along", "the", "over", "other", "at");
  private static final Set<String> LESS =
      Set.of("no", "not", "without", "never", "remove", "drop", "halt", "none", "avoid", "forbid");
  private static final Set<String> AFTER_NO =
      Set.of("longer", "more", "doubt", "matter", "one", "less", "further");
  private static final int WITHIN = 6;

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
      } else if (NONE.contains(low) || notOne(i)) {
        none(i);
      } else if (WHOLE.contains(low)) {
        everything(i);
      } else if (MOST.contains(low)) {
        most(i);
      } else if (ONLY.contains(low)) {
        only(i);
      } else if (ORDINALS.contains(low)) {
        ordinal(i, ORDINALS.indexOf(low) + FIRST_ORDINAL);
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
    return each.subject().isEmpty()
        || active.contains(each.subject())
        || active.stream().noneMatch(one -> known.sameKind(one, each.fact()));
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
    Optional<Backing> strategies = new Everyone(draft, known).against(i);
    if (strategies.isPresent()) {
      findings.note(i, i + 1, Claim.Kind.DIRECTION, strategies.get());
      return;
    }
    if (draft.low(i).equals("each") && i > 0 && one(i)) {
      oneEach(i);
      return;
    }
    boolean counted =
        known.measured.stream()
            .anyMatch(each ->
                each.primary() && each.unit().isNoun() && around.contains(each.unit().family()));
    if (draft.low(i).equals("every") && draft.low(i + 1).equals("day")) {
      everyDay(i);
      return;
    }
    if (!counted && draft.low(i).equals("every") && !SPANS.contains(draft.low(i + 1))) {
      told(i, Set.of("every", "all", "each", "any"));
      return;
    }
    boolean plural =
        draft.low(i).equals("all")
            && draft.sameSentence(i, i + 1)
            && !Lexicon.isFree(draft.low(i + 1))
            && draft.low(i + 1).endsWith("s");
    boolean ofIt =
        draft.low(i).equals("all")
            && draft.low(i + 1).equals("of")
            && Set.of("it", "the", "our", "my").contains(draft.low(i + 2));
    if (!counted && (plural || ofIt)) {
      told(i, Set.of("every", "all", "each", "any"));
      return;
    }
    part(i, around)
        .filter(part -> !own(part).contains(next(i)))
        .ifPresent(part -> {
          boolean so = part.value().compareTo(whole(part).orElseThrow().value()) == 0;
          add(i, so, part, "not all of them");
        });
  }

  private boolean one(int each) {
    for (int i = each - 1; draft.sameSentence(each, i) && draft.item(i) == draft.item(each); i--) {
      if (draft.low(i).equals("one") || draft.low(i).equals("1")) {
        return true;
      }
    }
    return false;
  }

  /// `one each on docs and tests`: of every part that the sentence names there is one.
  private void oneEach(int i) {
    Set<String> around = draft.sentenceRoots(i);
    List<Measured> parts =
        known.measured.stream()
            .filter(each -> each.primary() && each.unit().isNoun() && subjectFits(each, i))
            .filter(each -> whole(each).isPresent() && around.containsAll(own(each)))
            .toList();
    boolean so = parts.stream().allMatch(each -> each.value().compareTo(BigDecimal.ONE) == 0);
    if (!parts.isEmpty()) {
      add(i, so, parts.getFirst(), "not one of each");
    }
  }

  /// `on every day`: as many days have commits as are told of.
  private void everyDay(int i) {
    known.measured.stream()
        .filter(each -> each.primary() && each.fact().id().equals("git.days"))
        .findFirst()
        .ifPresent(
            days -> add(i, days.value().longValue() == daysTold(), days, "not on every one"));
  }

  /// The root of the thing behind `all three`.
  private String next(int i) {
    boolean number =
        i + 1 < draft.size()
            && (draft.at(i + 1).is(Token.Kind.NUMBER)
                || Lexicon.number(draft.low(i + 1)).isPresent());
    return Root.of(draft.low(number ? i + 2 : i + 1));
  }

  private long daysTold() {
    return ChronoUnit.DAYS.between(known.ground.period().from(), known.ground.period().to()) + 1;
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
    if (draft.low(i).equals("zero") || draft.low(i).equals("neither")) {
      return;
    }
    Optional<Measured> elsewhere =
        draft.low(i + 1).equals("of") ? part(i, draft.sentenceRoots(i)) : Optional.empty();
    if (elsewhere.isPresent()) {
      add(i, elsewhere.get().value().signum() == 0, elsewhere.get(), "there are some");
      return;
    }
    Optional<Measured> counted =
        known.measured.stream()
            .filter(each -> each.primary() && each.unit().isNoun() && subjectFits(each, i))
            .filter(each -> ahead.contains(each.unit().family()))
            .max(Comparator.comparing(Measured::value));
    if (counted.isPresent()) {
      add(i, counted.get().value().signum() == 0, counted.get(), "there are some");
    } else if (ahead.stream().anyMatch(COUNTED::contains)) {
      findings.note(i, i + 1, Claim.Kind.DIRECTION, new Backing.Known("no fact tells of any"));
    } else if (!AFTER_NO.contains(draft.low(i + 1))) {
      told(i, LESS);
    }
  }

  private boolean notOne(int i) {
    return draft.low(i).equals("not")
        && Set.of("one", "a", "any").contains(draft.low(i + 1))
        && (draft.low(i + 1).equals("one") || draft.low(i + 2).equals("single"));
  }

  /// `nothing`, `always` and the like are said of everything there is.
  private void everything(int i) {
    boolean counted =
        draft.low(i).equals("nothing") && draft.itemRoots(i).stream().anyMatch(COUNTED::contains);
    if (counted) {
      none(i);
    } else if (draft.low(i).equals("nothing")
        && (REPORTED.contains(draft.low(i + 2)) || DONE.contains(draft.low(i + 1)))
        && idle()) {
      findings.note(i, i + 1, Claim.Kind.DIRECTION, new Backing.Known("nothing was done"));
    } else if (!bounded(i)) {
      told(i, Set.of(draft.low(i)));
    }
  }

  private boolean idle() {
    return known.ground.facts().stream()
        .noneMatch(fact -> fact.id().equals("git.commits") || fact.id().endsWith("trades"));
  }

  /// `never beyond 0.64 %` is what a maximum says.
  private boolean bounded(int i) {
    return findings.inItem(i).stream()
        .map(Trace::backing)
        .anyMatch(backing ->
            backing instanceof Backing.ByFact(Fact fact)
                && (known.label(fact).contains("max") || known.label(fact).contains("min")));
  }

  /// Needs a text that has one of some words and speaks of what the item does.
  private void told(int i, Set<String> words) {
    Optional<Known.Said> said =
        known.said.stream()
            .filter(each ->
                words.stream()
                    .anyMatch(word -> each.row().contains(word) || each.roots().contains(word)))
            .filter(each ->
                each.roots().stream()
                    .anyMatch(root -> !words.contains(root) && draft.itemRoots(i).contains(root)))
            .findFirst();
    findings.note(
        i,
        i + 1,
        Claim.Kind.DIRECTION,
        said.<Backing>map(each -> new Backing.ByFact(each.fact()))
            .orElseGet(() -> new Backing.None("no fact says so of all", Optional.empty())));
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
          boolean half = draft.low(i).equals("majority");
          add(i, majority || (leads && !half), part, "most are of another kind");
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
            || (Lexicon.isFree(after) && !after.equals("time"))
            || !Set.of("the", "my", "our", "its", "a", "this").contains(before);
    if (draft.claimed(i) || (adverb && !before.equals("the"))) {
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

  /// `the ninth broker` where nine are counted.
  private void ordinal(int i, int place) {
    Optional<Measured> counted =
        known.measured.stream()
            .filter(each -> each.primary() && each.unit().isNoun())
            .filter(each -> draft.itemRoots(i).contains(each.unit().family()))
            .filter(each -> each.value().compareTo(BigDecimal.valueOf(place)) == 0)
            .findFirst();
    if (counted.isPresent()) {
      add(i, true, counted.get(), "");
    } else {
      told(i, Set.of(draft.low(i)));
    }
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
