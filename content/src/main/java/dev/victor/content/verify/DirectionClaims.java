package dev.victor.content.verify;

import dev.victor.content.verify.Derivations.Move;
import dev.victor.core.fact.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Words like `rose`, `improved`, `doubled` and `best`: the facts they are said of must have gone
/// that way.
final class DirectionClaims {

  /// Words that also say other things than where a measure went.
  private static final Set<String> AMBIGUOUS =
      Set.of(
          "twice",
          "drop",
          "drops",
          "dropped",
          "raise",
          "raised",
          "raises",
          "lower",
          "lowered",
          "reduced",
          "top",
          "flat",
          "steady",
          "same",
          "constant",
          "jump",
          "jumps",
          "fall",
          "falls",
          "higher",
          "positive",
          "negative",
          "up",
          "down",
          "plus",
          "minus",
          "longest",
          "slipped",
          "fell",
          "maximum",
          "minimum",
          "peak",
          "unchanged",
          "loss",
          "losses",
          "profit",
          "gain");

  private static final Set<String> SPANS =
      Set.of("day", "week", "month", "quarter", "year", "session", "yet", "ever", "so", "stretch");
  private static final Set<String> RESULTS =
      Set.of(
          "green", "red", "profitable", "losing", "lost", "won", "gained", "positive", "negative");
  private static final int NEGATED_WITHIN = 3;
  private static final int SPECULATED_WITHIN = 5;
  private static final Set<String> NEGATIONS =
      Set.of(
          "none", "not", "didn't", "doesn't", "never", "no", "wasn't", "isn't", "hardly",
          "without");
  private static final BigDecimal LOOSE = new BigDecimal("0.1");

  private final Draft draft;
  private final Known known;
  private final Findings findings;
  private final SubjectMentions mentions;
  private final Nearness near;
  private final List<Move> moves;

  DirectionClaims(Draft draft, Known known, Findings findings, SubjectMentions mentions) {
    this.draft = draft;
    this.known = known;
    this.findings = findings;
    this.mentions = mentions;
    this.near = new Nearness(draft);
    this.moves = Derivations.moves(known.measured);
  }

  void find() {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.quoted(i).isEmpty() && !draft.claimed(i)) {
        Optional<Lexicon.Way> way = Signs.way(draft, i);
        if (way.isPresent() && !Signs.beside(draft.low(i))) {
          judge(i, way.get());
        }
      }
    }
  }

  private void judge(int i, Lexicon.Way way) {
    if (labels(i)) {
      return;
    }
    if (way == Lexicon.Way.MOST || way == Lexicon.Way.LEAST) {
      superlative(i, way);
      return;
    }
    if (Set.of("could", "couldn't", "can't", "cannot").stream().anyMatch(word -> before(i, word))) {
      add(i, new Backing.None("no fact tells what could have been", Optional.empty()));
      return;
    }
    List<Went> went = went(i);
    if (went.isEmpty()) {
      Optional<Fact> text = told(i);
      if (text.isPresent()) {
        add(i, new Backing.ByFact(text.get()));
      } else if (way == Lexicon.Way.BETTER && extreme(i).isPresent()) {
        add(i, new Backing.ByFact(extreme(i).get()));
      } else if (!AMBIGUOUS.contains(draft.low(i))) {
        add(i, new Backing.None("no fact tells that anything went there", Optional.empty()));
      }
      return;
    }
    boolean negated =
        IntStream.rangeClosed(1, NEGATED_WITHIN)
            .filter(back -> draft.sameSentence(i, i - back))
            .anyMatch(back -> NEGATIONS.contains(draft.low(i - back)));
    Optional<Went> right = went.stream().filter(each -> agrees(each, way) != negated).findFirst();
    add(
        i,
        right
            .<Backing>map(each -> new Backing.Derived("direction", each.facts()))
            .orElseGet(() ->
                new Backing.None(
                    "the facts went the other way",
                    Optional.of(went.getFirst().facts().getFirst()))));
  }

  private boolean before(int i, String word) {
    return IntStream.rangeClosed(1, SPECULATED_WITHIN)
        .anyMatch(back -> draft.sameSentence(i, i - back) && draft.low(i - back).equals(word));
  }

  /// What moved, or stands above or below zero.
  ///
  /// @param sign of the way it went
  /// @param ratio of what it is to what it was; zero where that is not known
  /// @param good the sign that is an improvement
  /// @param facts that say so
  private record Went(int sign, BigDecimal ratio, int good, List<Fact> facts) {}

  private static boolean agrees(Went went, Lexicon.Way way) {
    return switch (way) {
      case RISE, GAIN -> went.sign() > 0;
      case FALL, LOSE -> went.sign() < 0;
      case BETTER -> went.sign() == went.good();
      case WORSE -> went.sign() == -went.good();
      case SAME -> went.sign() == 0;
      case DOUBLE -> near(went.ratio(), "2");
      case TWICE -> near(went.ratio(), "2") || (went.good() < 0 && near(went.ratio(), "0.5"));
      case HALF -> near(went.ratio(), "0.5");
      case TRIPLE -> near(went.ratio(), "3");
      case FOURFOLD -> near(went.ratio(), "4");
      case MOST, LEAST -> false;
    };
  }

  private static boolean near(BigDecimal ratio, String whole) {
    BigDecimal wanted = new BigDecimal(whole);
    return ratio.subtract(wanted).abs().compareTo(wanted.multiply(LOOSE)) <= 0;
  }

  /// Whether the word only names what a number near it counts: `2 lost`.
  private boolean labels(int i) {
    return findings.inItem(i).stream()
        .flatMap(trace -> facts(trace.backing()).stream())
        .anyMatch(fact ->
            draft.roots(i).stream().anyMatch(known.label(fact)::contains)
                || draft.roots(i).stream().anyMatch(Root.of(fact.unit())::equals));
  }

  private static List<Fact> facts(Backing backing) {
    return switch (backing) {
      case Backing.ByFact(Fact fact) -> List.of(fact);
      case Backing.Derived(String how, List<Fact> facts) -> how.equals("count") ? List.of() : facts;
      case Backing.Quotation q -> List.of();
      case Backing.Known k -> List.of();
      case Backing.None n -> List.of();
    };
  }

  /// What the sentence says it of: the facts told in the item, else those named there, else those
  /// told or named in the sentence.
  private List<Went> went(int i) {
    List<Went> told = of(findings.inItem(i));
    if (!told.isEmpty()) {
      return told;
    }
    List<Went> named = named(i, true);
    if (!named.isEmpty()) {
      return named;
    }
    List<Went> sentence = of(findings.inSentence(i));
    if (!sentence.isEmpty()) {
      return sentence;
    }
    List<Went> anywhere = named(i, false);
    if (anywhere.isEmpty() && counted(i)) {
      return together();
    }
    return anywhere.isEmpty() && RESULTS.contains(draft.low(i)) ? results(i) : anywhere;
  }

  private boolean counted(int i) {
    return findings.inItem(i).stream()
        .anyMatch(trace ->
            trace.backing() instanceof Backing.Derived(String how, List<Fact> facts)
                && how.equals("count"));
  }

  /// `All three seeds improved` where every measure that moved did.
  private List<Went> together() {
    List<Went> went = moves.stream().map(DirectionClaims::went).toList();
    return went.stream().map(each -> each.sign() * each.good()).distinct().count() == 1
        ? went
        : List.of();
  }

  /// A red day is one of which every net result is.
  private List<Went> results(int i) {
    Set<String> active = mentions.at(i).subjects();
    List<Went> went =
        known.measured.stream()
            .filter(each -> each.primary() && each.signed() && each.label().contains("net"))
            .filter(each ->
                active.contains(each.subject())
                    || active.stream().noneMatch(one -> known.sameKind(one, each.fact())))
            .map(DirectionClaims::went)
            .toList();
    return went.stream().map(Went::sign).distinct().count() == 1 ? went : List.of();
  }

  private List<Went> of(List<Trace> traces) {
    List<Went> went = new ArrayList<>();
    for (Trace trace : traces) {
      for (Fact fact : facts(trace.backing())) {
        went.addAll(of(fact));
      }
    }
    return went;
  }

  private List<Went> of(Fact fact) {
    List<Went> went = new ArrayList<>();
    for (Move move : moves) {
      if (move.after().fact().equals(fact) || move.before().fact().equals(fact)) {
        went.add(went(move));
      }
    }
    if (went.isEmpty()) {
      known.measured.stream()
          .filter(each -> each.primary() && each.fact().equals(fact) && each.signed())
          .forEach(each -> went.add(went(each)));
    }
    return went;
  }

  private static Went went(Move move) {
    Measured after = move.after();
    return new Went(
        Integer.signum(move.sign()),
        move.ratio(),
        Lexicon.lessIsMore(after.label(), after.unit()) ? -1 : 1,
        List.of(after.fact(), move.before().fact()));
  }

  private static Went went(Measured signed) {
    return new Went(signed.value().signum(), BigDecimal.ZERO, 1, List.of(signed.fact()));
  }

  private List<Went> named(int i, boolean item) {
    Set<String> active = mentions.at(i).subjects();
    List<Measured> candidates = new ArrayList<>();
    moves.forEach(move -> candidates.add(move.after()));
    known.measured.stream()
        .filter(each -> each.primary() && each.signed())
        .forEach(candidates::add);
    int best = 0;
    Set<Measured> named = new LinkedHashSet<>();
    for (Measured each : candidates) {
      int score = item ? near.inItem(each.label(), i) : near.inSentence(each.label(), i);
      boolean subject = !each.subject().isEmpty() && active.contains(each.subject());
      boolean others = active.stream().anyMatch(one -> known.sameKind(one, each.fact()));
      if (others && !each.subject().isEmpty() && !subject) {
        continue;
      }
      int all = score + (subject ? 2 : 0);
      if (all > best) {
        best = all;
        named.clear();
      }
      if (all == best && all > 0) {
        named.add(each);
      }
    }
    List<Went> went = new ArrayList<>();
    named.forEach(each -> went.addAll(of(each.fact())));
    return went;
  }

  /// A commit or title in which the same is said of the same.
  private Optional<Fact> told(int i) {
    for (String root : draft.roots(i)) {
      for (Fact fact : known.telling(root)) {
        boolean text = fact.value() instanceof Fact.Text;
        boolean more =
            draft.sentenceRoots(i).stream()
                .anyMatch(each -> !each.equals(root) && known.rootsOf(fact).contains(each));
        if (text && more) {
          return Optional.of(fact);
        }
      }
    }
    return Optional.empty();
  }

  /// Best and worst must be what a fact measured, or what comparing facts of one measure shows.
  private void superlative(int i, Lexicon.Way way) {
    boolean wide = SPANS.contains(draft.low(i + 1)) || draft.low(i).equals("record");
    if (wide && told(i).isEmpty()) {
      add(i, new Backing.None("no fact compares with other days", Optional.empty()));
      return;
    }
    Optional<Fact> extreme =
        findings.inItem(i).stream()
            .flatMap(trace -> facts(trace.backing()).stream())
            .filter(fact -> isExtreme(fact, way))
            .findFirst();
    if (extreme.isPresent()) {
      add(i, new Backing.ByFact(extreme.get()));
      return;
    }
    Set<String> active = mentions.at(i).subjects();
    Optional<Measured> first =
        known.measured.stream()
            .filter(each -> each.primary() && active.contains(each.subject()))
            .filter(each -> !each.label().isEmpty() && leads(each, way, false))
            .max(
                Comparator.comparingInt((Measured each) -> near.inSentence(each.label(), i))
                    .thenComparing(Measured::signed));
    Optional<Fact> text = told(i);
    if (first.isPresent()
        && (near.inSentence(first.get().label(), i) > 0
            || first.get().signed()
            || first.get().fact().id().startsWith("run."))) {
      add(i, first.get().backing());
    } else if (text.isPresent()) {
      add(i, new Backing.ByFact(text.get()));
    } else if (!AMBIGUOUS.contains(draft.low(i))) {
      add(i, new Backing.None("no fact compares", Optional.empty()));
    }
  }

  /// `The better one made 1,210 USD` where that is the largest profit.
  private Optional<Fact> extreme(int i) {
    return findings.inItem(i).stream()
        .flatMap(trace -> facts(trace.backing()).stream())
        .filter(fact -> isExtreme(fact, Lexicon.Way.MOST))
        .findFirst();
  }

  private boolean isExtreme(Fact fact, Lexicon.Way way) {
    String id = fact.id();
    boolean most =
        id.endsWith("best")
            || known.label(fact).contains("max")
            || known.label(fact).contains("best");
    boolean least =
        id.endsWith("worst")
            || known.label(fact).contains("min")
            || known.label(fact).contains("worst")
            || (known.label(fact).contains("max") && known.label(fact).contains("loss"));
    boolean extreme = way == Lexicon.Way.MOST ? most : (least || id.endsWith("best"));
    return extreme
        || known.measured.stream()
            .anyMatch(each -> each.primary() && each.fact().equals(fact) && leads(each, way, true));
  }

  /// Whether among several of the same measure this is the largest, or the smallest.
  private boolean leads(Measured one, Lexicon.Way way, boolean kinds) {
    List<Measured> rivals =
        known.measured.stream()
            .filter(each ->
                each.primary()
                    && !each.equals(one)
                    && (one.subject().isEmpty() || !each.subject().isEmpty())
                    && each.unit().equals(one.unit())
                    && ((each.label().equals(one.label()) && !each.subject().equals(one.subject()))
                        || (kinds && siblings(each, one))))
            .toList();
    boolean less = Lexicon.lessIsMore(one.label(), one.unit());
    boolean most = way == Lexicon.Way.MOST;
    int wanted = most == less ? -1 : 1;
    return !rivals.isEmpty()
        && rivals.stream()
            .allMatch(each -> Integer.signum(one.value().compareTo(each.value())) == wanted);
  }

  /// `commits on features` and `commits on fixes`; `LSTM skill` and `XGBoost skill`.
  private static boolean siblings(Measured one, Measured other) {
    Set<String> common = new LinkedHashSet<>(one.label());
    common.retainAll(other.label());
    return one.label().size() == 2
        && other.label().size() == 2
        && common.size() == 1
        && one.subject().equals(other.subject())
        && !one.fact().id().endsWith(".before")
        && !other.fact().id().endsWith(".before");
  }

  private void add(int i, Backing backing) {
    findings.note(i, i + 1, Claim.Kind.DIRECTION, backing);
    draft.claim(i, i + 1);
  }
}
