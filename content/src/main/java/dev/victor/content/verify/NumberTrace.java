package dev.victor.content.verify;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Traces a number to the fact it tells: the unit must be the fact's, what is named near it must be
/// what the fact measured and of whom, and no other fact may be named better. This is the relation
/// generation precision of Wiseman, Shieber and Rush, "Challenges in Data-to-Document Generation"
/// (EMNLP 2017), asked of every number by itself.
final class NumberTrace {

  private static final Set<String> TOGETHER =
      Set.of(
          "total",
          "altogether",
          "overall",
          "together",
          "combined",
          "sum",
          "churn",
          "across",
          "both",
          "all",
          "changed",
          "touched",
          "moved",
          "between",
          "accounts");
  private static final Set<String> COMPARING =
      Set.of(
          "by",
          "more",
          "less",
          "fewer",
          "net",
          "difference",
          "change",
          "changed",
          "moved",
          "points",
          "over",
          "grew",
          "gap",
          "margin",
          "ahead",
          "behind",
          "than");
  private static final Set<String> EXTREMES =
      Set.of("better", "best", "worst", "worse", "max", "min", "trade", "one");
  private static final Set<String> LAST = Set.of("last", "final", "finally", "ended", "end");
  private static final Set<String> NET =
      Set.of("net", "more", "fewer", "less", "difference", "gap", "balance");

  private final Draft draft;
  private final Known known;
  private final Nearness near;
  private final Around around;
  private final SubjectMentions mentions;
  private final Nouns nouns;
  private final NumberFit fit;
  private final NumberOwner owner;
  private final CountTrace count;

  NumberTrace(Draft draft, Known known, SubjectMentions mentions) {
    this.draft = draft;
    this.known = known;
    this.near = new Nearness(draft);
    this.around = new Around(draft);
    this.mentions = mentions;
    this.nouns = new Nouns(draft, known);
    this.fit = new NumberFit(draft, known, nouns);
    this.owner = new NumberOwner(draft, known, mentions);
    this.count = new CountTrace(draft, known, mentions, nouns, fit);
  }

  /// The noun behind a number.
  Noun noun(Amount amount) {
    return nouns.behind(amount);
  }

  /// What a number is, when it is what was counted last.
  Optional<Backing> again(Amount amount, String last) {
    return count.again(amount, last);
  }

  Backing trace(Amount said, String last) {
    Amount amount = said.unit().isPresent() ? said : nouns.inherited(said);
    Noun noun = amount.unit().isPresent() ? Noun.NONE : nouns.of(amount, last);
    List<Measured> fitting =
        known.measured.stream().filter(each -> fit.unitOf(each, amount, noun)).toList();
    Optional<Measured> best =
        fitting.stream()
            .filter(each -> fit.valueOf(each, amount))
            .filter(each -> owner.of(each, amount, fitting))
            .filter(each -> fit.roleOf(each, amount))
            .filter(each -> !Lexicon.excluded(each.label(), draft.itemRoots(amount.from())))
            .filter(each -> each.primary() || compared(each, amount))
            .filter(each -> PerTrade.agrees(draft, each, amount))
            .filter(each -> !each.unit().isMoney() || toldAs(each, amount, fitting))
            .filter(each -> !outdone(each, amount, fitting))
            .max(
                Comparator.comparing(Measured::primary)
                    .thenComparingInt(each -> near.inItem(each.label(), amount.from()))
                    .thenComparingInt(each -> near.inSentence(each.label(), amount.from())));
    return best.map(Measured::backing)
        .or(() -> count.again(amount, last))
        .or(() -> count.named(amount, noun, fitting))
        .or(() -> count.counted(amount, noun, last))
        .orElseGet(() -> none(amount, noun, fitting));
  }

  /// Of amounts of money only the result goes without saying what it is.
  private boolean toldAs(Measured each, Amount amount, List<Measured> fitting) {
    return each.label().contains("net")
        || !each.primary()
        || near.inSentence(each.label(), amount.from()) != 0
        || draft.itemRoots(amount.from()).stream().anyMatch(EXTREMES::contains)
        || fitting.stream().filter(Measured::primary).count() == 1;
  }

  /// Derived numbers are only meant where the words around them say so.
  private boolean compared(Measured each, Amount amount) {
    int at = amount.from();
    return switch (each.how()) {
      case "difference", "percent change" ->
          amount.sign() != 0
              || each.unit().equals(Unit.POINTS)
              || around.inItem(at, COMPARING)
              || Signs.moves(draft, at);
      case "sum" ->
          around.inSentence(at, TOGETHER)
              || owner.sumOf(each, amount)
              || (NumberOwner.ofSeveral(each)
                  && (around.isWhole(amount) || !mentions.at(at).near()));
      case "days told of" ->
          !draft.low(at - 1).equals("on")
              || known.ground.facts().stream().noneMatch(fact -> fact.id().equals("git.days"));
      case "share" -> near.inItem(each.label(), at) != 0;
      default -> true;
    };
  }

  /// Whether the words around a number name another fact that says something else.
  private boolean outdone(Measured each, Amount amount, List<Measured> fitting) {
    boolean whole = around.isWhole(amount);
    boolean part = around.isPart(amount);
    boolean last = each.primary() && each.fact().id().endsWith(".last");
    if (last && around.inItem(amount.from(), LAST)) {
      return false;
    }
    if (each.how().equals("difference") && around.inItem(amount.from(), NET)) {
      return false;
    }
    return fitting.stream()
        .filter(rival -> rival.primary() && !rival.label().equals(each.label()))
        .filter(rival -> !rival.ofPart() && !onlyVerb(rival, each, amount.from()))
        .filter(rival -> amount.unit().isPresent() || rival.unit().equals(each.unit()))
        .filter(rival -> !fit.valueOf(rival, amount))
        .filter(rival -> !part || !each.label().containsAll(rival.label()))
        .filter(rival -> !whole || !rival.label().containsAll(each.label()))
        .anyMatch(rival -> near.rather(rival.label(), each.label(), amount.from()));
  }

  /// In `won 0.5 %` the word is a verb, not the name of the win rate.
  private boolean onlyVerb(Measured rival, Measured each, int at) {
    return each.signed()
        && rival.label().stream()
            .filter(draft.itemRoots(at)::contains)
            .allMatch(root -> Lexicon.way(root).isPresent());
  }

  private Backing none(Amount amount, Noun noun, List<Measured> fitting) {
    Optional<Measured> nearest =
        (fitting.isEmpty() ? known.measured : fitting)
            .stream()
                .filter(Measured::primary)
                .max(
                    Comparator.<Measured>comparingInt(
                            each -> near.inItem(each.label(), amount.from()))
                        .thenComparingInt(each -> near.inSentence(each.label(), amount.from()))
                        .thenComparing(
                            each -> each.value().subtract(amount.value()).abs().negate()));
    boolean elsewhere =
        known.measured.stream().anyMatch(each -> each.primary() && amount.says(each.value().abs()));
    String why =
        fitting.isEmpty() && !noun.root().isEmpty() && !noun.known()
            ? "no fact counts such things"
            : elsewhere ? "a fact says this number, of something else" : "no fact says so";
    return new Backing.None(why, nearest.map(Measured::fact));
  }
}
