package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The facts of a ground, made ready to be asked: by the words they are told with, by what they
/// name, by what they measure.
final class Known {

  private static final Pattern SYMBOL =
      Pattern.compile("\\p{Lu}{2,}\\w*|\\p{Lu}\\w*\\p{Ll}\\p{Lu}\\w*");
  private static final Pattern BREAKING = Pattern.compile("\\w{1,20}(?:\\([^()]{1,60}\\))?!: .*");
  private static final Set<String> WISHES =
      Set.of("ignore", "instructions", "instruction", "disregard", "prompt", "pretend", "say");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");
  private static final int SHORTEST = 3;
  private static final Set<String> THINGS =
      Set.of(
          "branch",
          "trade",
          "releas",
          "release",
          "tag",
          "milestone",
          "strategi",
          "strategy",
          "file",
          "fil");

  /// What texts say for `largest profit`, `largest loss` and `expected payoff`.
  private static final Map<String, List<String>> CALLED =
      Map.of(
          ".best",
          List.of("best", "won"),
          ".worst",
          List.of("worst", "lost"),
          ".payoff",
          List.of("average"));

  private static final Map<String, List<String>> ALIASES = WordList.lists("aliases.txt");

  /// A fact that is words.
  ///
  /// @param fact that one
  /// @param row its words in lower case
  /// @param roots of those that state something
  record Said(Fact fact, List<String> row, Set<String> roots) {
    /// Whether it speaks to a model rather than to people: quoted it may be, told it may not.
    boolean wish() {
      return row.stream().anyMatch(WISHES::contains);
    }
  }

  final Ground ground;
  final List<Measured> measured = new ArrayList<>();
  final List<Said> said = new ArrayList<>();
  final Set<String> subjects = new LinkedHashSet<>();

  private final Map<String, Set<String>> domains = new HashMap<>();
  private final Map<String, Set<Fact>> byRoot = new HashMap<>();
  private final Map<String, Fact> byName = new HashMap<>();
  private final Map<Fact, Set<String>> labels = new HashMap<>();
  private final Map<Fact, Set<String>> rootsOf = new HashMap<>();

  Known(Ground ground) {
    this.ground = ground;
    for (Fact fact : ground.facts()) {
      take(fact);
    }
    measured.addAll(new Derivations(this).all());
  }

  private void take(Fact fact) {
    Set<String> label = new HashSet<>(Words.label(fact.measure()));
    CALLED.forEach((end, words) -> {
      if (fact.id().startsWith("journal.") && fact.id().endsWith(end)) {
        words.forEach(word -> label.add(Root.of(word)));
      }
    });
    labels.put(fact, label);
    String subject = subject(fact);
    if (!subject.isEmpty() && !fact.id().startsWith("folder.")) {
      domains.computeIfAbsent(subject, each -> new HashSet<>()).add(domain(fact));
      subjects.add(subject);
    }
    Set<String> roots = new HashSet<>(label);
    roots.addAll(Words.roots(subject));
    ALIASES.forEach((prefix, words) -> {
      if (fact.id().startsWith(prefix)) {
        words.forEach(word -> roots.add(Root.of(word)));
      }
    });
    name(fact, fact.measure());
    name(fact, subject);
    if (fact.value() instanceof Fact.Quantity(BigDecimal number)) {
      Unit unit = Unit.ofFact(fact.unit());
      roots.add(unit.family());
      roots.addAll(signs(label, number));
      measured.add(new Measured(number, unit, naming(label, unit), subject, "", List.of(fact)));
      if (fact.measure().contains(" ")) {
        said.add(new Said(fact, Words.row(fact.measure()), label));
      }
    } else {
      String text = fact.value().toString();
      Set<String> told = Words.roots(text);
      if (BREAKING.matcher(text).matches()) {
        roots.add("break");
      }
      roots.addAll(told);
      said.add(new Said(fact, Words.row(text), told));
      name(fact, text);
    }
    rootsOf.put(fact, roots);
    roots.forEach(root -> byRoot.computeIfAbsent(root, each -> new LinkedHashSet<>()).add(fact));
  }

  /// What was before is a mark of a fact, no word that texts name it with.
  private static Set<String> naming(Set<String> label, Unit unit) {
    Set<String> naming = new LinkedHashSet<>(label);
    if (naming.size() > 1) {
      naming.remove("before");
      naming.remove("last");
      naming.remove("change");
    }
    if (naming.isEmpty() && unit.isNoun()) {
      naming.add(unit.family());
    }
    return naming;
  }

  /// A day with a profit was a green one.
  private static List<String> signs(Set<String> label, BigDecimal number) {
    if (!label.contains("net")) {
      return List.of();
    }
    return number.signum() < 0
        ? List.of("lose", "red", "negativ", "minu")
        : number.signum() > 0 ? List.of("profit", "green", "positiv", "plu") : List.of("flat");
  }

  private String subject(Fact fact) {
    if (fact.subject().equals("an account")) {
      return "";
    }
    return fact.subject().isEmpty() || fact.subject().equals(ground.project())
        ? named(fact)
        : fact.subject();
  }

  /// A metric of `LSTM skill` is one of the LSTM.
  private static String named(Fact fact) {
    List<String> symbols =
        fact.id().startsWith("metric.")
            ? Lexer.tokens(fact.measure()).stream()
                .filter(token -> token.is(Token.Kind.WORD))
                .map(Token::text)
                .filter(text -> SYMBOL.matcher(text).matches())
                .toList()
            : List.of();
    return symbols.size() == 1 ? symbols.getFirst().toLowerCase(Locale.ROOT) : "";
  }

  private void name(Fact fact, String text) {
    for (Token token : Lexer.tokens(text)) {
      if (!token.is(Token.Kind.MARK)) {
        byName.putIfAbsent(token.low(), fact);
      }
    }
    String whole = text.toLowerCase(Locale.ROOT);
    if (!whole.isEmpty()) {
      byName.putIfAbsent(whole, fact);
    }
  }

  /// Accounts, strategies, models and days are subjects of their own kinds.
  private static String domain(Fact fact) {
    String id = fact.id();
    String prefix = id.substring(0, Math.max(0, id.indexOf('.')));
    return prefix.equals("metric") ? "run" : prefix;
  }

  /// Whether something is a subject of the kind that a fact is told of.
  boolean sameKind(String subject, Fact fact) {
    return domains.getOrDefault(subject, Set.of()).contains(domain(fact));
  }

  /// The facts that are told with a word of this root.
  Set<Fact> telling(String root) {
    return byRoot.getOrDefault(root, Set.of());
  }

  /// Whether any fact is told with a word of this root.
  boolean tells(String root) {
    return byRoot.containsKey(root);
  }

  /// Whether facts count such things.
  boolean counts(String root) {
    return measured.stream()
        .anyMatch(
            each -> each.primary() && each.unit().isNoun() && each.unit().family().equals(root));
  }

  /// Whether it is a kind of things that facts count, or are.
  boolean counted(String root) {
    return THINGS.contains(root)
        || measured.stream()
            .anyMatch(each ->
                each.unit().isNoun()
                    && (each.unit().family().equals(root) || each.label().contains(root)));
  }

  /// The fact in which this word stands as it is.
  Optional<Fact> naming(String low) {
    return Optional.ofNullable(byName.get(low));
  }

  /// The fact that has a short form of a name: `xgb` for `XGBoost`.
  Optional<Fact> shortened(String low) {
    if (!LETTERS.matcher(low).matches()) {
      return Optional.empty();
    }
    for (int length = low.length() - 1; length >= SHORTEST; length--) {
      String brief = low.substring(0, length);
      if (byName.containsKey(brief) && !Lexicon.isCommon(brief)) {
        return naming(brief);
      }
    }
    return Optional.empty();
  }

  /// The words that say what a fact measured.
  Set<String> label(Fact fact) {
    return labels.getOrDefault(fact, Set.of());
  }

  /// The roots of all words that a fact is told with.
  Set<String> rootsOf(Fact fact) {
    return rootsOf.getOrDefault(fact, Set.of());
  }
}
