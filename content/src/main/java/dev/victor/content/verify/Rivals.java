package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What is said of one model or account against another: `A leads, B follows`, and by how much.
final class Rivals {

  private static final Set<String> LEADING =
      Set.of(
          "leads",
          "led",
          "lead",
          "leading",
          "ahead",
          "outperforms",
          "outperformed",
          "stronger",
          "beats",
          "beat");
  private static final Set<String> TRAILING =
      Set.of(
          "behind",
          "follows",
          "followed",
          "trails",
          "trailed",
          "trailing",
          "weaker",
          "lags",
          "lagged");
  private static final Set<String> APART =
      Set.of(
          "gap",
          "difference",
          "margin",
          "apart",
          "separates",
          "separate",
          "between",
          "better",
          "worse");

  private static final Set<String> KINDS = Set.of("models", "accounts", "runs");

  private record Contest(Measured one, Measured other) {
    int sign() {
      int sign = one.value().compareTo(other.value());
      return Lexicon.lessIsMore(one.label(), one.unit()) ? -sign : sign;
    }

    BigDecimal gap() {
      return one.value().subtract(other.value()).abs();
    }
  }

  private final Draft draft;
  private final Known known;
  private final Findings findings;
  private final SubjectMentions mentions;
  private final Nearness near;

  Rivals(Draft draft, Known known, Findings findings, SubjectMentions mentions) {
    this.draft = draft;
    this.known = known;
    this.findings = findings;
    this.mentions = mentions;
    this.near = new Nearness(draft);
  }

  void find() {
    for (int i = 0; i < draft.size(); i++) {
      int wanted = wanted(i);
      if (wanted != 0 && !draft.claimed(i)) {
        judge(i, wanted);
      }
    }
  }

  private int wanted(int i) {
    String low = draft.low(i);
    boolean than = draft.low(i + 1).equals("than");
    return LEADING.contains(low) || (than && low.equals("better"))
        ? 1
        : TRAILING.contains(low) || (than && low.equals("worse")) ? -1 : 0;
  }

  private void judge(int i, int wanted) {
    Optional<String> one = mentions.before(i);
    boolean attribute = draft.low(i).equals("stronger") || draft.low(i).equals("weaker");
    if (one.isEmpty() && attribute) {
      one = mentions.behind(i);
    }
    if (one.isEmpty()) {
      return;
    }
    Set<String> others = new LinkedHashSet<>(mentions.inSentence(i));
    others.remove(one.get());
    List<Contest> contests = meant(contests(one.get(), others), i);
    if (contests.isEmpty()) {
      return;
    }
    boolean so =
        contests.stream()
            .filter(each -> each.sign() != 0)
            .map(Contest::one)
            .distinct()
            .anyMatch(measure ->
                contests.stream()
                    .filter(each -> each.one().equals(measure))
                    .allMatch(each -> each.sign() == wanted));
    Contest first = contests.getFirst();
    findings.add(
        i,
        i + 1,
        Claim.Kind.DIRECTION,
        so
            ? new Backing.Derived("comparison", facts(first))
            : new Backing.None("the facts compare the other way", Optional.of(first.one().fact())));
  }

  /// By how much one is ahead, in a sentence that names both.
  ///
  /// @return empty where a number says something else
  Optional<Backing> gap(Amount amount) {
    int at = amount.from();
    List<String> subjects = List.copyOf(mentions.inSentence(at));
    if (amount.ordinal() || !apart(at)) {
      return Optional.empty();
    }
    List<Contest> all = new ArrayList<>();
    if (subjects.size() > 1) {
      subjects.forEach(one -> {
        Set<String> others = new HashSet<>(subjects);
        others.remove(one);
        all.addAll(contests(one, others));
      });
    } else {
      known.subjects.forEach(one -> all.addAll(contests(one, known.subjects)));
    }
    return meant(all, at).stream()
        .filter(each -> fits(each.one().unit(), amount))
        .filter(each -> amount.says(each.gap()) && each.gap().signum() != 0)
        .findFirst()
        .map(each -> new Backing.Derived("difference", facts(each)));
  }

  /// `the two`, `the two models`: where two of a kind are compared, and no more.
  Optional<Backing> pair(Amount amount) {
    boolean two =
        amount.value().compareTo(BigDecimal.TWO) == 0
            && amount.unit().isEmpty()
            && !amount.ordinal()
            && draft.low(amount.from() - 1).equals("the");
    boolean noun =
        amount.to() < draft.size()
            && draft.at(amount.to()).is(Token.Kind.WORD)
            && !KINDS.contains(draft.low(amount.to()));
    if (!two || noun) {
      return Optional.empty();
    }
    Set<String> named = mentions.inSentence(amount.from());
    Set<String> from = named.isEmpty() ? known.subjects : named;
    return from.stream()
        .map(one -> contests(one, Set.of()))
        .filter(contests ->
            contests.stream().map(each -> each.other().subject()).distinct().count() == 1)
        .findFirst()
        .map(each -> new Backing.Derived("count", facts(each.getFirst())));
  }

  /// Whether the words right behind a number say that it is a gap.
  boolean onlyGap(Amount amount) {
    return amount.to() < draft.size()
        && wanted(amount.to()) != 0
        && mentions.inSentence(amount.from()).size() > 1;
  }

  private static boolean fits(Unit unit, Amount amount) {
    if (amount.unit().isEmpty()) {
      return unit.equals(Unit.BARE);
    }
    Unit said = amount.unit().get();
    return unit.equals(Unit.PERCENT)
        ? said.equals(Unit.POINTS)
        : said.family().equals(unit.family()) && said.factor().compareTo(unit.factor()) == 0;
  }

  private boolean apart(int at) {
    for (int i = 0; i < draft.size(); i++) {
      String low = draft.low(i);
      if (draft.sameSentence(at, i)
          && (LEADING.contains(low) || TRAILING.contains(low) || APART.contains(low))) {
        return true;
      }
    }
    return false;
  }

  /// Measures of one that others have too; only of those named, where any are.
  private List<Contest> contests(String one, Set<String> named) {
    List<Contest> found = new ArrayList<>();
    for (Measured each : of(one)) {
      known.measured.stream()
          .filter(other -> isResult(other) && !other.subject().equals(one))
          .filter(other -> !other.subject().isEmpty() && other.unit().equals(each.unit()))
          .filter(other -> measure(other).equals(measure(each)))
          .filter(other -> kind(other).equals(kind(each)))
          .forEach(other -> found.add(new Contest(each, other)));
    }
    List<Contest> ofNamed =
        found.stream().filter(each -> named.contains(each.other().subject())).toList();
    return ofNamed.isEmpty() ? found : ofNamed;
  }

  private List<Measured> of(String subject) {
    return known.measured.stream()
        .filter(each -> isResult(each) && each.subject().equals(subject))
        .toList();
  }

  private static boolean isResult(Measured each) {
    return each.primary() && !each.fact().id().endsWith(".before") && !each.ofPart();
  }

  /// Where in an id what is measured stands: last values are compared with last ones.
  private static String kind(Measured each) {
    String id = each.fact().id();
    return id.startsWith("metric.") ? "metric" : id.substring(id.lastIndexOf('.') + 1);
  }

  private static Set<String> measure(Measured each) {
    Set<String> label = new HashSet<>(each.label());
    label.removeAll(Words.roots(each.subject()));
    return label;
  }

  /// Those that numbers of the item tell; else those that words name; else all.
  private List<Contest> meant(List<Contest> contests, int at) {
    Set<Fact> told = new HashSet<>();
    findings.inItem(at).stream()
        .map(Trace::backing)
        .filter(Backing.ByFact.class::isInstance)
        .forEach(each -> told.add(((Backing.ByFact) each).fact()));
    List<Contest> ofTold =
        contests.stream().filter(each -> told.contains(each.one().fact())).toList();
    if (!ofTold.isEmpty()) {
      return ofTold;
    }
    List<Contest> named =
        contests.stream().filter(each -> near.inSentence(measure(each.one()), at) > 0).toList();
    return named.isEmpty() ? contests : named;
  }

  private static List<Fact> facts(Contest contest) {
    return List.of(contest.one().fact(), contest.other().fact());
  }
}
