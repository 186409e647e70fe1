package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Texts of facts that a draft tells turned around: `removed` what a commit adds, `disabled` what
/// it enables, `failed` what passed.
final class Turned {

  private record Pair(Set<String> one, Set<String> other) {}

  private static final List<Pair> PAIRS =
      WordList.lines("opposites.txt").stream()
          .flatMap(line -> {
            String[] sides = line.split("\\|", -1);
            Set<String> one = roots(sides[0]);
            Set<String> other = roots(sides[1]);
            return Stream.of(new Pair(one, other), new Pair(other, one));
          })
          .toList();
  private static final Set<String> NEGATIONS =
      Set.of("no", "not", "never", "without", "nothing", "none", "neither", "nor", "longer");
  private static final int BEFORE = 4;
  private static final int SHARED = 2;

  private final Draft draft;
  private final Known known;
  private final Findings findings;

  Turned(Draft draft, Known known, Findings findings) {
    this.draft = draft;
    this.known = known;
    this.findings = findings;
  }

  private static Set<String> roots(String words) {
    return Stream.of(words.strip().split(" +", -1))
        .map(Root::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  void find() {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.at(i).is(Token.Kind.WORD) && draft.quoted(i).isEmpty() && !negated(i)) {
        String low = draft.low(i).equals("gone") ? "removed" : draft.low(i);
        String root = Root.of(low);
        for (Pair pair : PAIRS) {
          if (pair.one().contains(root)) {
            judge(i, pair);
          }
        }
      }
    }
  }

  private boolean negated(int i) {
    for (int j = i - 1; j >= i - BEFORE && draft.sameSentence(i, j); j--) {
      if (NEGATIONS.contains(draft.low(j)) || draft.low(j).endsWith("n't")) {
        return true;
      }
    }
    return false;
  }

  private void judge(int i, Pair pair) {
    Set<String> around = new HashSet<>(draft.itemRoots(i));
    around.removeAll(pair.one());
    around.removeIf(Lexicon::isFree);
    long best = 0;
    boolean so = false;
    Optional<Fact> against = Optional.empty();
    for (Known.Said said : known.said) {
      long shared = said.roots().stream().filter(around::contains).count();
      boolean strong = shared >= SHARED || (shared == 1 && said.roots().size() <= SHARED);
      if (!(said.fact().value() instanceof Fact.Text) || !strong || shared < best) {
        continue;
      }
      if (shared > best) {
        best = shared;
        so = false;
        against = Optional.empty();
      }
      if (says(said, pair.other()) && !says(said, pair.one())) {
        against = Optional.of(said.fact());
      } else {
        so = true;
      }
    }
    if (!so && against.isPresent()) {
      findings.note(
          i, i + 1, Claim.Kind.DIRECTION, new Backing.None("the opposite was said", against));
    }
  }

  /// A feature without a word of another kind adds something.
  private static boolean says(Known.Said said, Set<String> side) {
    if (said.row().stream().map(Root::of).anyMatch(side::contains)) {
      return true;
    }
    return side.contains("add")
        && !said.row().isEmpty()
        && said.row().getFirst().equals("feat")
        && PAIRS.stream()
            .map(Pair::one)
            .noneMatch(each -> said.row().stream().map(Root::of).anyMatch(each::contains));
  }
}
