package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What a sentence says besides numbers and names. Words of two kinds are judged: those that claim
/// how a system is or what became of it need a fact that has them and speaks of the same; of all
/// others that state something, at least as many must be words of facts as are not. Function words
/// and those that every log is made of state nothing. The classes WORD and CONTEXT of Thomson and
/// Reiter, "A Gold Standard Methodology for Evaluating Accuracy in Data-To-Text Systems" (INLG
/// 2020), are caught here.
final class SystemClaims {

  private static final int UNKNOWN_IN_ITEM = 3;
  private static final int REACH = 5;
  private static final Set<String> SPEED = Set.of("fast", "quick", "slow");
  private static final Set<String> MAKING = WordList.words("making.txt");
  private static final Set<String> HAVING = Set.of("has", "have", "had", "got", "gets", "get");
  private static final Set<String> OBJECT_ENDS =
      Set.of(
          "for", "from", "of", "to", "in", "on", "with", "by", "at", "that", "which", "so", "into");

  private final Draft draft;
  private final Known known;
  private final Findings findings;

  SystemClaims(Draft draft, Known known, Findings findings) {
    this.draft = draft;
    this.known = known;
    this.findings = findings;
  }

  void find() {
    int from = 0;
    while (from < draft.size()) {
      int to = from;
      while (to < draft.size() && draft.sentence(to) == draft.sentence(from)) {
        to++;
      }
      sentence(from, to);
      from = to;
    }
  }

  private void sentence(int from, int to) {
    List<Integer> unknown = new ArrayList<>();
    Set<String> backed = new HashSet<>();
    for (int i = from; i < to; i++) {
      Token token = draft.at(i);
      if (draft.claimed(i)) {
        backed.add(token.low());
      } else if (token.is(Token.Kind.WORD)) {
        word(i, unknown, backed);
      }
    }
    for (int i : unknown) {
      if (made(i, from)) {
        add(i, i + 1);
        return;
      }
    }
    int quiet = Math.max(1, backed.size());
    if (unknown.size() > quiet || (!unknown.isEmpty() && backed.isEmpty())) {
      add(unknown.getFirst(), unknown.getLast() + 1);
      return;
    }
    for (int i : unknown) {
      List<Integer> item =
          unknown.stream().filter(each -> draft.item(each) == draft.item(i)).toList();
      if (item.size() >= UNKNOWN_IN_ITEM && item.getFirst() == i && !anyBacked(i)) {
        add(i, item.getLast() + 1);
      }
    }
  }

  /// Whether a word is what something was made: `built an engine`.
  private boolean made(int i, int from) {
    boolean head =
        i + 1 >= draft.size()
            || !draft.at(i + 1).is(Token.Kind.WORD)
            || Lexicon.isFree(draft.low(i + 1));
    for (int j = i - 1;
        head && j >= from && draft.item(j) == draft.item(i) && i - j <= REACH;
        j--) {
      if (MAKING.contains(draft.low(j))) {
        return true;
      }
      if (HAVING.contains(draft.low(j))) {
        return !anyCovered(j + 1, i);
      }
      if (OBJECT_ENDS.contains(draft.low(j))) {
        return false;
      }
    }
    return false;
  }

  private boolean anyCovered(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (draft.claimed(i) || (draft.at(i).is(Token.Kind.WORD) && stating(i) && covered(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean anyBacked(int at) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.item(i) == draft.item(at)
          && (draft.claimed(i) || (draft.at(i).is(Token.Kind.WORD) && stating(i) && covered(i)))) {
        return true;
      }
    }
    return false;
  }

  private void word(int i, List<Integer> unknown, Set<String> backed) {
    String low = draft.low(i);
    if (Lexicon.isLoaded(low) && !known.subjects.contains(low)) {
      if (evidence(i).isEmpty()) {
        findings.add(
            i, i + 1, Claim.Kind.SYSTEM, new Backing.None("no fact tells this", nearest(i)));
      } else {
        backed.add(low);
      }
    } else if (stating(i)) {
      if (covered(i)) {
        backed.add(low);
      } else {
        unknown.add(i);
      }
    }
  }

  private boolean stating(int i) {
    String low = draft.low(i);
    return !Lexicon.isFree(low)
        && !Lexicon.isLog(low)
        && Lexicon.way(low).isEmpty()
        && low.length() > 1;
  }

  private boolean covered(int i) {
    return draft.roots(i).stream().anyMatch(known::tells)
        || known.naming(draft.low(i)).isPresent()
        || Words.row(known.ground.project()).contains(draft.low(i));
  }

  /// A fact with this word that speaks of what else the item names.
  private Optional<Fact> evidence(int i) {
    Set<String> others = new LinkedHashSet<>();
    for (int j = 0; j < draft.size(); j++) {
      boolean same = draft.sameSentence(i, j) && draft.item(j) == draft.item(i) && j != i;
      if (same && draft.at(j).is(Token.Kind.WORD) && !Lexicon.isFree(draft.low(j))) {
        others.addAll(draft.roots(j));
      }
    }
    if (SPEED.contains(draft.low(i))) {
      return timed(i);
    }
    for (String root : draft.roots(i)) {
      for (Fact fact : known.telling(root)) {
        others.remove(root);
        if (fact.value() instanceof Fact.Quantity && known.label(fact).contains(root)) {
          return Optional.of(fact);
        }
        if (others.isEmpty() || others.stream().anyMatch(known.rootsOf(fact)::contains)) {
          return Optional.of(fact);
        }
      }
    }
    return Optional.empty();
  }

  /// A time that is told in the same sentence.
  private Optional<Fact> timed(int i) {
    return findings.inSentence(i).stream()
        .map(Trace::backing)
        .flatMap(backing ->
            switch (backing) {
              case Backing.ByFact(Fact fact) -> Stream.of(fact);
              case Backing.Derived(String how, List<Fact> facts) -> facts.stream();
              default -> Stream.<Fact>empty();
            })
        .filter(fact -> Unit.ofFact(fact.unit()).family().equals("time"))
        .findFirst();
  }

  private Optional<Fact> nearest(int i) {
    return draft.itemRoots(i).stream().flatMap(root -> known.telling(root).stream()).findFirst();
  }

  private void add(int from, int to) {
    findings.add(
        from, to, Claim.Kind.SYSTEM, new Backing.None("no fact speaks of this", nearest(from)));
  }
}
