package dev.victor.content.verify;

import dev.victor.core.fact.Fact;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// `both strategies passed`, `all strategies are live`: what is said of each must be a text of
/// each.
final class Everyone {

  private static final String STRATEGY = Root.of("strategy");
  private static final Set<String> STATES = Set.of("stage", "validation");

  private final Draft draft;
  private final Known known;

  Everyone(Draft draft, Known known) {
    this.draft = draft;
    this.known = known;
  }

  /// Why it is not so of all; empty where nothing says that.
  Optional<Backing> against(int all) {
    if (!draft.itemRoots(all).contains(STRATEGY)) {
      return Optional.empty();
    }
    Map<String, Set<String>> states = new LinkedHashMap<>();
    Optional<Fact> one = Optional.empty();
    for (Fact fact : known.ground.facts()) {
      if (fact.id().startsWith("strategy.") && fact.value() instanceof Fact.Text(String text)) {
        Set<String> told = states.computeIfAbsent(fact.subject(), each -> new LinkedHashSet<>());
        if (STATES.contains(fact.measure())) {
          told.addAll(Words.roots(text));
          Words.row(text).forEach(word -> told.add(Root.of(word)));
        }
        one = Optional.of(fact);
      }
    }
    boolean two = !draft.low(all).equals("both") || states.size() == 2;
    boolean shared =
        states.values().stream()
            .flatMap(Set::stream)
            .filter(draft.itemRoots(all)::contains)
            .allMatch(root -> states.values().stream().allMatch(each -> each.contains(root)));
    return two && shared ? Optional.empty() : Optional.of(new Backing.None("not all of them", one));
  }
}
