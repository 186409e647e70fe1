package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.LinkedHashSet;
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
  private static final Set<String> OF_THEM = Set.of("them", "these", "those", "which");
  private static final Set<String> FOR = Set.of("for", "on", "in", "about", "to");
  private static final Set<String> EXTREMES =
      Set.of("better", "best", "worst", "worse", "max", "min", "trade", "one");
  private static final Set<String> LAST = Set.of("last", "final", "finally", "ended", "end");
  private static final Set<String> NET =
      Set.of("net", "more", "fewer", "less", "difference", "gap", "balance");
  private static final Set<String> STOPS =
      Set.of(
          "in", "on", "at", "to", "from", "for", "by", "with", "and", "or", "was", "were", "is",
          "are", "as", "than", "but", "while", "into", "across", "over", "after", "before", "that",
          "which", "when", "i", "we");
  private static final int NOUN_WITHIN = 3;

  private final Draft draft;
  private final Known known;
  private final Nearness near;
  private final SubjectMentions mentions;

  NumberTrace(Draft draft, Known known, SubjectMentions mentions) {
    this.draft = draft;
    this.known = known;
    this.near = new Nearness(draft);
    this.mentions = mentions;
  }

  /// What a number counts: its unit, or the noun behind it.
  ///
  /// @param root of the noun; empty when there is none
  /// @param known whether facts count or measure such things
  record Noun(String root, boolean known) {}

  Backing trace(Amount said, String last) {
    Amount amount = said.unit().isPresent() ? said : inherited(said);
    Noun noun = amount.unit().isPresent() ? new Noun("", false) : nounOf(amount, last);
    List<Measured> fitting =
        known.measured.stream().filter(each -> fits(each, amount, noun)).toList();
    Optional<Measured> best =
        fitting.stream()
            .filter(each -> says(each, amount))
            .filter(each -> ofSubject(each, amount, fitting))
            .filter(each -> roleFits(each, amount))
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
        .or(() -> again(amount, last))
        .or(() -> named(amount, noun, fitting))
        .or(() -> counted(amount, noun, last))
        .orElseGet(() -> none(amount, noun, fitting));
  }

  /// In `from 95.8 to 96.2 %` the first number has the unit of the second.
  private Amount inherited(Amount amount) {
    int next = amount.to();
    if (!Set.of("to", "and", "or", "-", "\u2013", ",", "of").contains(draft.low(next))
        || next + 1 >= draft.size()) {
      return amount;
    }
    return new AmountReader(draft)
        .at(next + 1)
        .flatMap(Amount::unit)
        .filter(unit -> !draft.low(next).equals("of") || unit.isNoun())
        .map(amount::in)
        .orElse(amount);
  }

  /// The noun behind a number; else that of the next one in a list, `+12 and -3 lines`; else, where
  /// nothing is measured near, the one that was counted last: `On ftmo four`.
  private Noun nounOf(Amount amount, String last) {
    Noun own = noun(amount);
    if (!own.root().isEmpty()) {
      return own;
    }
    int next = amount.to();
    if (Set.of("and", "or", ",", "/").contains(draft.low(next)) && next + 1 < draft.size()) {
      Optional<Amount> other = new AmountReader(draft).at(next + 1);
      boolean signs = other.isPresent() && other.get().sign() != 0 && amount.sign() != 0;
      if (signs && other.get().unit().isEmpty()) {
        return noun(other.get());
      }
    }
    boolean measured =
        known.measured.stream().anyMatch(each -> near.inSentence(each.label(), amount.from()) != 0);
    boolean ends = next >= draft.size() || draft.at(next).is(Token.Kind.MARK);
    return measured || last.isEmpty() || !ends ? own : new Noun(last, true);
  }

  /// In `On ftmo four, three of them won` four are what was counted last.
  Optional<Backing> again(Amount amount, String last) {
    int next = amount.to();
    boolean bare =
        amount.unit().isEmpty()
            && !last.isEmpty()
            && (next >= draft.size() || draft.at(next).is(Token.Kind.MARK) || ofThem(amount));
    Set<String> subjects = mentions.at(amount.from()).subjects();
    return bare
        ? known.measured.stream()
            .filter(each -> each.primary() && each.unit().isNoun() && each.label().size() == 1)
            .filter(each ->
                each.label().contains(last)
                    || familyOf(last).equals(each.unit().family())
                    || (ofThem(amount)
                        && draft.sentenceRoots(amount.from()).contains(each.unit().family())))
            .filter(
                each -> subjects.contains(each.subject()) || (subjects.isEmpty() && !each.ofPart()))
            .filter(each -> says(each, amount))
            .findFirst()
            .map(Measured::backing)
        : Optional.empty();
  }

  /// `3 of them`.
  private boolean ofThem(Amount amount) {
    return draft.low(amount.to()).equals("of") && OF_THEM.contains(draft.low(amount.to() + 1));
  }

  private String familyOf(String root) {
    return known.measured.stream()
        .filter(each -> each.primary() && each.unit().isNoun() && each.label().contains(root))
        .map(each -> each.unit().family())
        .findFirst()
        .orElse("");
  }

  Noun noun(Amount amount) {
    int seen = 0;
    for (int i = amount.to(); draft.sameSentence(amount.from(), i) && seen < NOUN_WITHIN; i++) {
      Token token = draft.at(i);
      String low = token.low();
      if (low.equals("of")
          || low.equals("the")
          || low.equals("my")
          || low.equals("our")
          || (token.is(Token.Kind.NUMBER) && draft.low(i - 1).equals("of"))) {
        continue;
      }
      if ((!token.is(Token.Kind.WORD) && !token.isMark("-")) || STOPS.contains(low)) {
        if (seen == 0 && low.equals("on")) {
          return onWhat(i + 1);
        }
        break;
      }
      if (known.subjects.contains(low)) {
        continue;
      }
      String root = Root.of(low);
      if (counts(root)) {
        return new Noun(root, true);
      }
      boolean thing = !Lexicon.isLog(low) || low.endsWith("s");
      if (!Lexicon.isFree(low) && thing) {
        return new Noun(root, false);
      }
      seen++;
    }
    return new Noun("", false);
  }

  /// `2 on features`.
  private Noun onWhat(int i) {
    String root = Root.of(draft.low(i));
    return new Noun("", false).equals(new Noun(root, false)) || !counts(root)
        ? new Noun("", false)
        : new Noun(root, true);
  }

  private boolean counts(String root) {
    return known.measured.stream()
        .anyMatch(each ->
            each.unit().family().equals(root)
                || (each.unit().isNoun() && each.label().contains(root)));
  }

  private boolean fits(Measured each, Amount amount, Noun noun) {
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
    if (ofThem(amount)) {
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

  private boolean says(Measured each, Amount amount) {
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
  private boolean roleFits(Measured each, Amount amount) {
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

  /// Of amounts of money only the result goes without saying what it is.
  private boolean toldAs(Measured each, Amount amount, List<Measured> fitting) {
    return each.label().contains("net")
        || !each.primary()
        || near.inSentence(each.label(), amount.from()) != 0
        || draft.itemRoots(amount.from()).stream().anyMatch(EXTREMES::contains)
        || fitting.stream().filter(Measured::primary).count() == 1;
  }

  private boolean ofSubject(Measured each, Amount amount, List<Measured> fitting) {
    SubjectMentions.Active active = mentions.at(amount.from());
    if (each.ofFolder()) {
      return namedInItem(each.subject(), amount.from());
    }
    if (each.ofPart()) {
      return active.near() && active.subjects().contains(each.subject());
    }
    Set<String> kind = new LinkedHashSet<>(active.subjects());
    kind.removeIf(subject -> each.facts().isEmpty() || !known.sameKind(subject, each.fact()));
    if (each.subject().isEmpty() && each.primary()) {
      kind.addAll(active.subjects());
    }
    if (kind.isEmpty() || kind.contains(each.subject())) {
      return true;
    }
    boolean other =
        fitting.stream()
            .anyMatch(rival ->
                rival.primary()
                    && (!rival.ofPart() || namesIt(rival, amount.from()))
                    && kind.contains(rival.subject())
                    && rival.label().equals(each.label()));
    if (each.subject().isEmpty()) {
      return !other || sumOf(each, amount) || (each.how().equals("sum") && isWhole(amount));
    }
    return !other && !active.near();
  }

  /// Whether the item names the day that a fact is told of.
  private boolean namesIt(Measured part, int at) {
    return mentions.inItem(at).contains(part.subject());
  }

  private boolean namedInItem(String subject, int at) {
    for (int i = 0; i < draft.size(); i++) {
      boolean item = draft.sameSentence(at, i) && draft.item(i) == draft.item(at);
      if (item && (draft.low(i).equals(subject) || draft.low(i).equals(subject + "/"))) {
        return true;
      }
    }
    return false;
  }

  /// A sum of accounts may be said where all of them are named.
  private boolean sumOf(Measured each, Amount amount) {
    Set<String> parts = new LinkedHashSet<>();
    each.facts().forEach(fact -> parts.add(fact.subject()));
    return each.how().equals("sum") && mentions.inSentence(amount.from()).containsAll(parts);
  }

  /// Derived numbers are only meant where the words around them say so.
  private boolean compared(Measured each, Amount amount) {
    int at = amount.from();
    return switch (each.how()) {
      case "difference", "percent change" ->
          amount.sign() != 0
              || each.unit().equals(Unit.POINTS)
              || inItem(at, COMPARING)
              || Signs.moves(draft, at);
      case "sum" ->
          inSentence(at, TOGETHER)
              || sumOf(each, amount)
              || (ofSeveral(each) && (isWhole(amount) || !mentions.at(at).near()));
      case "days told of" ->
          !draft.low(at - 1).equals("on")
              || known.ground.facts().stream().noneMatch(fact -> fact.id().equals("git.days"));
      case "share" -> near.inItem(each.label(), at) != 0;
      default -> true;
    };
  }

  private static boolean ofSeveral(Measured each) {
    return each.facts().stream().map(Fact::subject).distinct().count() > 1;
  }

  private boolean inItem(int at, Set<String> words) {
    for (int i = at; draft.sameSentence(at, i) && draft.item(i) == draft.item(at); i--) {
      if (words.contains(draft.low(i))) {
        return true;
      }
    }
    for (int i = at; draft.sameSentence(at, i) && draft.item(i) == draft.item(at); i++) {
      if (words.contains(draft.low(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean inSentence(int at, Set<String> words) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.sameSentence(at, i) && words.contains(draft.low(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the words around a number name another fact that says something else.
  private boolean outdone(Measured each, Amount amount, List<Measured> fitting) {
    boolean whole = isWhole(amount);
    boolean part = isPart(amount);
    boolean last = each.primary() && each.fact().id().endsWith(".last");
    if (last && inItem(amount.from(), LAST)) {
      return false;
    }
    if (each.how().equals("difference") && inItem(amount.from(), NET)) {
      return false;
    }
    return fitting.stream()
        .filter(rival -> rival.primary() && !rival.label().equals(each.label()))
        .filter(rival -> !rival.ofPart() && !onlyVerb(rival, each, amount.from()))
        .filter(rival -> amount.unit().isPresent() || rival.unit().equals(each.unit()))
        .filter(rival -> !says(rival, amount))
        .filter(rival -> !part || !each.label().containsAll(rival.label()))
        .filter(rival -> !whole || !rival.label().containsAll(each.label()))
        .anyMatch(rival -> near.rather(rival.label(), each.label(), amount.from()));
  }

  /// In `two of three commits` and `two of the three` the second is a whole.
  private boolean isWhole(Amount amount) {
    String before = draft.low(amount.from() - 1);
    return before.equals("of")
        || (before.equals("the") && draft.low(amount.from() - 2).equals("of"));
  }

  /// In `two of the three commits` the first is a part.
  private boolean isPart(Amount amount) {
    int of = amount.to();
    int next = draft.low(of + 1).equals("the") ? of + 2 : of + 1;
    return draft.low(of).equals("of")
        && next < draft.size()
        && (draft.at(next).is(Token.Kind.NUMBER) || Lexicon.number(draft.low(next)).isPresent());
  }

  /// In `won 0.5 %` the word is a verb, not the name of the win rate.
  private boolean onlyVerb(Measured rival, Measured each, int at) {
    return each.signed()
        && rival.label().stream()
            .filter(draft.itemRoots(at)::contains)
            .allMatch(root -> Lexicon.way(root).isPresent());
  }

  /// `3 commits on features and fixes`: the sum of what is named.
  private Optional<Backing> named(Amount amount, Noun noun, List<Measured> fitting) {
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
  private Optional<Backing> counted(Amount amount, Noun noun, String last) {
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
