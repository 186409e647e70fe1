package dev.victor.content.evaluate;

import dev.victor.core.fact.Fact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names another file, branch, commit, account, model, class or person.
final class WrongName implements Planter {

  private static final int MOST = 3;
  private static final int SHORTEST = 2;
  private static final Pattern FILE =
      Pattern.compile("(?<![\\w/.])(?:[\\w-]+/)*[\\w-]+\\.[a-z]{1,5}\\b");
  private static final Pattern BRANCH =
      Pattern.compile("(?<![\\w/.])(?:feat|fix|chore|docs|perf|release|exp)/[\\w.-]*\\w");
  private static final Pattern HASH =
      Pattern.compile("\\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\\d)[0-9a-f]{7,40}\\b");
  private static final Pattern CLASS = Pattern.compile("\\b[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+\\b");
  private static final Pattern FUNCTION = Pattern.compile("\\b[a-z]+(?:_[a-z]+)+\\b");
  private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z]{4,}\\b");
  private static final List<String> FILES =
      List.of("src/gru.py", "router.go", "src/cache/Store.java", "notes.txt", "server.ts");
  private static final List<String> BRANCHES =
      List.of("feat/websocket", "fix/typo", "feat/dark-mode", "chore/cleanup");
  private static final List<String> CLASSES = List.of("BatchRouter", "PriceCache", "TokenStore");
  private static final List<String> FUNCTIONS = List.of("load_wallet", "fold_count", "send_mail");
  private static final List<String> SHORT = List.of("BERT", "GBPNZD", "LDAP");
  private static final List<String> SUBJECTS =
      List.of("topstep", "Hamburg", "transformer", "carry", "Ludwig", "kraken");

  @Override
  public Mistake mistake() {
    return Mistake.WRONG_NAME;
  }

  @Override
  public List<String> plant(Bed bed) {
    List<String> drafts = new ArrayList<>();
    replaced(FILE, bed, FILES).ifPresent(drafts::add);
    replaced(BRANCH, bed, BRANCHES).ifPresent(drafts::add);
    replaced(CLASS, bed, CLASSES).ifPresent(drafts::add);
    replaced(FUNCTION, bed, FUNCTIONS).ifPresent(drafts::add);
    replaced(CAPITALS, bed, SHORT).ifPresent(drafts::add);
    hash(bed).ifPresent(drafts::add);
    for (String subject : subjects(bed)) {
      replaced(word(subject), bed, SUBJECTS).ifPresent(drafts::add);
    }
    title(bed).ifPresent(drafts::add);
    Collections.shuffle(drafts, bed.random());
    return drafts.subList(0, Math.min(MOST, drafts.size()));
  }

  /// What facts are about, and people; never the project.
  static Set<String> subjects(Bed bed) {
    Set<String> subjects = new LinkedHashSet<>();
    for (Fact fact : bed.known().ground().facts()) {
      if (!fact.subject().equals(bed.known().ground().project())) {
        subjects.add(fact.subject());
      }
      if (fact.id().startsWith("author.") && fact.value() instanceof Fact.Text(var name)) {
        subjects.add(name);
      }
    }
    subjects.removeIf(subject -> subject.length() < SHORTEST);
    return subjects;
  }

  /// A name as a word of its own, however it is capitalised.
  static Pattern word(String name) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}_./-])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}_/-]|\\.\\w)",
        Pattern.CASE_INSENSITIVE);
  }

  private static Optional<String> replaced(Pattern what, Bed bed, List<String> others) {
    Matcher found = what.matcher(bed.truth());
    String other = bed.any(others);
    return found.find() && !bed.known().says(other)
        ? Optional.of(bed.truth().replace(found.group(), other))
        : Optional.empty();
  }

  private static Optional<String> hash(Bed bed) {
    Matcher found = HASH.matcher(bed.truth());
    if (!found.find()) {
      return Optional.empty();
    }
    char last = found.group().charAt(found.group().length() - 1);
    String other =
        found.group().substring(0, found.group().length() - 1) + (last == '7' ? '3' : '7');
    return bed.known().says(other)
        ? Optional.empty()
        : Optional.of(found.replaceFirst(Matcher.quoteReplacement(other)));
  }

  /// The last word of a quoted title is another one.
  private static Optional<String> title(Bed bed) {
    Matcher title = Pattern.compile("(\u201c[^\u201d]* )([^\u201d ]+)\u201d").matcher(bed.truth());
    String other = bed.any(List.of("billing", "robots", "pipeline", "invoices"));
    return title.find() && !bed.known().says(other)
        ? Optional.of(title.replaceFirst("$1" + other + "\u201d"))
        : Optional.empty();
  }
}
