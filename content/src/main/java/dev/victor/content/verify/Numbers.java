package dev.victor.content.verify;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// Every number of a draft as a claim, whether in digits or in words.
final class Numbers {

  private static final Set<String> PRONOUN_AFTER =
      Set.of("of", "that", "who", "which", "is", "was", "by", "in", "for", "to", "and", "or", "at");

  private static final Set<String> COUNTED =
      Set.of("commit", "trade", "branch", "release", "milestone", "fil", "position");

  private static final Backing NO_GAP =
      new Backing.None("no two facts are that far apart", Optional.empty());

  private final Draft draft;
  private final Findings findings;
  private final AmountReader reader;
  private final NumberTrace trace;
  private final Known known;
  private final Results results;
  private final Rivals rivals;
  private final Listed listed;
  private String last = "";

  Numbers(Draft draft, Known known, Findings findings, SubjectMentions mentions, Rivals rivals) {
    this.rivals = rivals;
    this.listed = new Listed(draft, known);
    this.draft = draft;
    this.known = known;
    this.findings = findings;
    this.reader = new AmountReader(draft);
    this.trace = new NumberTrace(draft, known, mentions);
    this.results = new Results(draft, known);
  }

  void find() {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.claimed(i)) {
        continue;
      }
      Optional<Amount> amount = reader.at(i);
      if (draft.low(i).equals("twice") || draft.low(i).equals("once")) {
        often(i);
      }
      if (amount.isPresent() && !(draft.at(i).is(Token.Kind.WORD) && idle(i, amount.get()))) {
        judge(amount.get());
        i = Math.max(i, amount.get().to() - 1);
      }
    }
  }

  /// `stopped twice` tells of two stops.
  private void often(int i) {
    int times = draft.low(i).equals("once") ? 1 : 2;
    Amount amount =
        new Amount(
            i,
            i + 1,
            BigDecimal.valueOf(times),
            BigDecimal.ONE,
            0,
            Optional.of(Unit.TIMES),
            Amount.Hedge.EXACT,
            false);
    Backing backing = trace.trace(amount, "");
    boolean counted = backing instanceof Backing.ByFact;
    if (counted) {
      findings.add(i, i + 1, Claim.Kind.NUMBER, backing);
    }
  }

  /// `one` is a number only before what is counted; so are `single`, `pair` and `zero`.
  private boolean idle(int i, Amount amount) {
    String low = draft.low(i);
    String after = draft.low(amount.to());
    boolean weak =
        Set.of("one", "single", "pair", "couple", "hundred", "thousand", "million").contains(low);
    if (!weak || amount.unit().isPresent()) {
      return false;
    }
    Noun noun = trace.noun(amount);
    boolean ends = amount.to() >= draft.size() || draft.at(amount.to()).is(Token.Kind.MARK);
    if (noun.root().isEmpty() && ends && low.equals("one")) {
      return trace.again(amount, last).isEmpty();
    }
    boolean thing =
        amount.to() < draft.size() && draft.roots(amount.to()).stream().anyMatch(COUNTED::contains);
    boolean counts = noun.known() || thing;
    return !counts || PRONOUN_AFTER.contains(after);
  }

  private void judge(Amount amount) {
    Backing backing =
        partOfName(amount.from())
            .<Backing>map(fact -> new Backing.Quotation(fact.fact()))
            .orElseGet(() -> traced(amount));
    Noun counted = amount.unit().isPresent() ? Noun.NONE : trace.noun(amount);
    last = counted.known() ? counted.root() : last;
    String family = amount.unit().map(Unit::family).orElse("");
    Claim.Kind kind =
        switch (family) {
          case "%" -> Claim.Kind.PERCENT;
          case "time" -> Claim.Kind.DURATION;
          default -> Claim.Kind.NUMBER;
        };
    int to = amount.to();
    boolean noun =
        amount.unit().isEmpty()
            && to < draft.size()
            && draft.sameSentence(amount.from(), to)
            && draft.at(to).is(Token.Kind.WORD)
            && !Lexicon.isFree(draft.low(to));
    draft.claim(amount.from(), to);
    findings.note(amount.from(), noun ? to + 1 : to, kind, backing);
  }

  private Backing traced(Amount amount) {
    Backing backing = trace.trace(amount, last);
    if (rivals.onlyGap(amount)) {
      return rivals.gap(amount).orElse(NO_GAP);
    }
    return backing instanceof Backing.None
        ? rivals
            .gap(amount)
            .or(() -> rivals.pair(amount))
            .or(() -> listed.behind(amount))
            .orElse(backing)
        : backing;
  }

  /// `Java 25`: a number behind a name belongs to it, where a fact has both so.
  private Optional<Known.Said> partOfName(int i) {
    if (i == 0 || !draft.at(i).is(Token.Kind.NUMBER)) {
      return Optional.empty();
    }
    Token before = draft.at(i - 1);
    boolean name =
        before.is(Token.Kind.WORD)
            && before.capital()
            && !Lexicon.isCommon(before.low())
            && draft.sameSentence(i, i - 1);
    if (!name || results.among(i - 1, i + 1)) {
      return Optional.empty();
    }
    return known.said.stream()
        .filter(said -> {
          int at = said.row().indexOf(before.low());
          return at >= 0
              && at + 1 < said.row().size()
              && said.row().get(at + 1).equals(draft.low(i));
        })
        .findFirst();
  }
}
