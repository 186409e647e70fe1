package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Files, branches, commits, releases, symbols, people: whatever has a name must stand in a fact.
final class NameClaims {

  private static final Pattern SYMBOL =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}\\p{N}&+#-]+s?|.*\\p{N}.*|.*\\p{Ll}\\p{Lu}.*|\\p{Lu}\\p{Lu}\\p{Ll}.*");
  private static final Pattern EXTENSION = Pattern.compile(".*\\.\\p{Ll}{1,6}");
  private static final Pattern PARTS = Pattern.compile("[/._-]+");
  private static final Pattern VERB = Pattern.compile(".*(?:ed|ing|ly|tion|ness|ment)");
  private static final Set<String> KINDS =
      Set.of(
          "feat",
          "fix",
          "feature",
          "hotfix",
          "bugfix",
          "chore",
          "release",
          "docs",
          "test",
          "refactor",
          "perf",
          "origin",
          "build",
          "ci");
  private static final Set<String> EVERYDAY =
      Set.of("i", "ok", "am", "pm", "utc", "english", "git", "commits", "todo", "a", "pr", "vs");
  private static final Set<String> MOVED =
      Set.of("promoted", "promote", "stopped", "halted", "retired", "demoted", "promotes", "stop");
  private static final int BRIEF = 7;

  private final Draft draft;
  private final Known known;
  private final Findings findings;

  NameClaims(Draft draft, Known known, Findings findings) {
    this.draft = draft;
    this.known = known;
    this.findings = findings;
  }

  void find() {
    for (int i = 0; i < draft.size(); i++) {
      if (!draft.claimed(i)) {
        look(i);
      }
    }
  }

  private void look(int i) {
    Token token = draft.at(i);
    switch (token.kind()) {
      case HASH ->
          add(i, Claim.Kind.HASH, hash(i).or(() -> named(i)), "no commit told of has this hash");
      case NUMBER -> {
        if (token.text().matches("\\d{7,40}")) {
          hash(i).ifPresent(fact -> add(i, Claim.Kind.HASH, Optional.of(fact), ""));
        }
      }
      case VERSION ->
          add(i, Claim.Kind.VERSION, version(token.low()), "no fact names this version");
      case MENTION -> add(i, Claim.Kind.NAME, named(i), "no fact names this");
      case PATH -> path(i);
      case WORD -> word(i);
      default -> {}
    }
  }

  /// The commit of a hash; not where the sentence tells of another commit.
  private Optional<Fact> hash(int i) {
    String digits = draft.low(i);
    Optional<Fact> commit =
        known.said.stream()
            .map(Known.Said::fact)
            .filter(fact -> fact.id().startsWith("commit."))
            .filter(fact -> {
              String id = fact.id().substring("commit.".length());
              return id.startsWith(digits) || (digits.startsWith(id) && id.length() >= BRIEF);
            })
            .findFirst();
    return commit.filter(fact -> !tellsOfAnother(i, fact));
  }

  private boolean tellsOfAnother(int i, Fact commit) {
    Set<String> around = draft.sentenceRoots(i);
    long own = shared(around, known.rootsOf(commit));
    return own == 0
        && known.said.stream()
            .filter(said -> said.fact().id().startsWith("commit."))
            .anyMatch(said -> shared(around, said.roots()) >= 2);
  }

  private static long shared(Set<String> around, Set<String> roots) {
    return roots.stream().filter(root -> around.contains(root) && !Lexicon.isLog(root)).count();
  }

  private Optional<Fact> version(String low) {
    String plain = low.startsWith("v") ? low.substring(1) : low;
    return known.naming(low).or(() -> known.naming(plain)).or(() -> known.naming("v" + plain));
  }

  private Optional<Fact> named(int i) {
    String low = draft.low(i);
    return known
        .naming(low)
        .or(() ->
            low.endsWith("'s")
                ? known.naming(low.substring(0, low.length() - 2))
                : Optional.empty());
  }

  private void path(int i) {
    String low = draft.low(i);
    if (isProject(low)) {
      return;
    }
    Optional<Fact> fact = named(i).or(() -> file(draft.at(i).text()));
    boolean joined =
        fact.isEmpty()
            && low.contains("/")
            && PARTS
                .splitAsStream(low)
                .allMatch(part -> Lexicon.isCommon(part) || known.tells(Root.of(part)))
            && !KINDS.contains(PARTS.split(low, 2)[0]);
    if (joined || Set.of("e.g", "i.e", "a.m", "p.m").contains(low)) {
      return;
    }
    boolean branch =
        fact.map(each -> each.id().startsWith("branch."))
                .orElse(KINDS.contains(PARTS.split(low, 2)[0]))
            && low.contains("/");
    Claim.Kind kind =
        branch
            ? Claim.Kind.BRANCH
            : low.contains("/") || EXTENSION.matcher(low).matches()
                ? Claim.Kind.FILE
                : Claim.Kind.SYMBOL;
    add(i, kind, fact, "no fact names this " + kind.name().toLowerCase(Locale.ROOT));
  }

  /// The file of this name, or one below a folder of this name, or what a fact was read from.
  private Optional<Fact> file(String path) {
    for (Fact fact : known.ground.facts()) {
      boolean source = fact.source().equals(path) || fact.source().endsWith("/" + path);
      if (source || (fact.id().startsWith("file.") && within(fact.value().toString(), path))) {
        return Optional.of(fact);
      }
    }
    return Optional.empty();
  }

  private static boolean within(String file, String path) {
    String folder = path.endsWith("/") ? path : path + "/";
    return file.endsWith("/" + path) || file.startsWith(folder) || file.contains("/" + folder);
  }

  private void word(int i) {
    Token token = draft.at(i);
    String low = token.low();
    boolean money = i > 0 && draft.at(i - 1).is(Token.Kind.NUMBER);
    if (money && Unit.written(token.text()).isPresent()) {
      return;
    }
    if (EVERYDAY.contains(low) || low.startsWith("i'") || isProject(low)) {
      return;
    }
    boolean code = draft.isCode(i);
    boolean symbol = SYMBOL.matcher(token.text()).matches() && token.text().length() > 1;
    if (code || symbol) {
      if (!code && ordinary(low)) {
        return;
      }
      add(
          i,
          Claim.Kind.SYMBOL,
          named(i).or(() -> parts(low)).or(() -> nameOfFile(low)).or(() -> known.shortened(low)),
          "no fact names this");
    } else if (token.capital() && !Lexicon.isCommon(low)) {
      name(i);
    } else if (isPlace(i) && named(i).isEmpty()) {
      add(i, Claim.Kind.NAME, Optional.empty(), "no fact names this");
    }
  }

  /// Where something was traded: `5 trades on ftmo`.
  private boolean isPlace(int i) {
    String low = draft.low(i);
    boolean unknown =
        !Lexicon.isFree(low)
            && Lexicon.way(low).isEmpty()
            && !low.equals("once")
            && !known.subjects.contains(low);
    boolean strange = unknown && !Lexicon.isCommon(low) && !known.tells(Root.of(low));
    if (draft.leads(i) && Character.isLowerCase(draft.at(i).text().charAt(0)) && strange) {
      return true;
    }
    return (unknown && (ofMeasure(i) || promoted(i))) || traded(i);
  }

  /// `val_loss of lstm`.
  private boolean ofMeasure(int i) {
    return draft.low(i - 1).equals("of")
        && i > 1
        && known.measured.stream()
            .anyMatch(each ->
                each.primary()
                    && !each.subject().isEmpty()
                    && each.fact().id().startsWith("run.")
                    && draft.roots(i - 2).containsAll(each.label()))
        && !known.tells(Root.of(draft.low(i)));
  }

  /// `promoted sma-cross`.
  private boolean promoted(int i) {
    boolean moved = draft.low(i - 1).equals("moved") && draft.low(i + 1).equals("to");
    return (moved || MOVED.contains(draft.low(i - 1)))
        && known.subjects.stream()
            .anyMatch(subject ->
                known.ground.facts().stream()
                    .anyMatch(fact ->
                        fact.id().startsWith("strategy.") && fact.subject().equals(subject)));
  }

  private boolean traded(int i) {
    if (i > 1
        && draft.low(i - 1).equals("on")
        && (draft.at(i - 2).is(Token.Kind.NUMBER) || Lexicon.number(draft.low(i - 2)).isPresent())
        && !Lexicon.isCommon(draft.low(i))
        && !known.tells(Root.of(draft.low(i)))) {
      return true;
    }
    boolean traded =
        i > 1
            && draft.low(i - 1).equals("on")
            && draft.roots(i - 2).contains("trade")
            && !Lexicon.isFree(draft.low(i));
    boolean ends = i + 1 >= draft.size() || draft.at(i + 1).is(Token.Kind.MARK);
    boolean counted =
        draft.low(i - 1).equals("on")
            && i + 1 < draft.size()
            && (draft.at(i + 1).is(Token.Kind.NUMBER)
                || Lexicon.number(draft.low(i + 1)).isPresent())
            && !Lexicon.isCommon(draft.low(i))
            && !known.tells(Root.of(draft.low(i)));
    return counted || (traded && ends);
  }

  private boolean ordinary(String low) {
    return PARTS
        .splitAsStream(low)
        .allMatch(part -> Lexicon.isCommon(part) && !Lexicon.isLoaded(part));
  }

  /// `LSTM-based` is named where `LSTM` is.
  private Optional<Fact> parts(String low) {
    List<String> parts = PARTS.splitAsStream(low).toList();
    return parts.size() > 1
            && parts.stream()
                .allMatch(part ->
                    known.naming(part).isPresent()
                        || Lexicon.isCommon(part)
                        || VERB.matcher(part).matches())
        ? parts.stream().flatMap(part -> known.naming(part).stream()).findFirst()
        : Optional.empty();
  }

  /// A class is named by the file it is in.
  private Optional<Fact> nameOfFile(String low) {
    return known.ground.facts().stream()
        .filter(fact -> fact.id().startsWith("file."))
        .filter(fact -> {
          String path = fact.value().toString().toLowerCase(Locale.ROOT);
          String name = path.substring(path.lastIndexOf('/') + 1);
          return name.startsWith(low + ".");
        })
        .findFirst();
  }

  private void name(int i) {
    Optional<Fact> fact =
        named(i).or(() -> parts(draft.low(i))).or(() -> known.shortened(draft.low(i)));
    if (fact.isEmpty() && begins(i)) {
      String low = draft.low(i);
      boolean plain =
          known.tells(Root.of(low))
              || VERB.matcher(low).matches()
              || PARTS.splitAsStream(low).anyMatch(Lexicon::isCommon);
      if (plain) {
        return;
      }
    }
    if (fact.isPresent() && begins(i)) {
      return;
    }
    if (fact.isEmpty() && known.tells(Root.of(draft.low(i)))) {
      return;
    }
    add(i, Claim.Kind.NAME, fact, "no fact names this");
  }

  /// At the begin of a sentence, or behind a colon, every word may be written with a capital.
  private boolean begins(int i) {
    return draft.leads(i) || draft.at(i - 1).isMark(":\u201c\"\u00ab(*-|\u2013\u2014");
  }

  private boolean isProject(String low) {
    String project = known.ground.project().toLowerCase(Locale.ROOT);
    String bare = low.endsWith("'s") ? low.substring(0, low.length() - 2) : low;
    return project.equals(bare) || Words.row(project).contains(bare);
  }

  private void add(int i, Claim.Kind kind, Optional<Fact> fact, String otherwise) {
    findings.add(
        i,
        i + 1,
        kind,
        fact.<Backing>map(Backing.ByFact::new)
            .orElseGet(() -> new Backing.None(otherwise, Optional.empty())));
  }
}
