package dev.victor.git.protect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Brings GitHub's rulesets in line with ours: looks at all of them first, then sends what differs.
final class Application {

  private final GitHub github;

  Application(GitHub github) {
    this.github = github;
  }

  /// What is to be done, without doing it.
  List<RulesetChange> compare(List<Ruleset> wanted) {
    Map<String, BigDecimal> numbers = github.numbers();
    List<RulesetChange> changes = new ArrayList<>();
    for (Ruleset ruleset : wanted) {
      BigDecimal number = numbers.get(ruleset.name());
      changes.add(
          number == null
              ? RulesetChange.create(ruleset)
              : RulesetChange.compare(ruleset, number, github.ruleset(number)));
    }
    for (String name : List.of(Rulesets.PROTECTED, Rulesets.NAMES)) {
      BigDecimal number = numbers.get(name);
      if (number != null && wanted.stream().noneMatch(ruleset -> ruleset.name().equals(name))) {
        changes.add(RulesetChange.switchOff(name, number, github.ruleset(number)));
      }
    }
    return List.copyOf(changes);
  }

  /// Does what is to be done.
  void apply(List<RulesetChange> changes) {
    for (RulesetChange change : changes) {
      switch (change.kind()) {
        case FRESH -> {}
        case CREATE -> github.create(change.body());
        case UPDATE, SWITCH_OFF -> github.replace(change.number().orElseThrow(), change.body());
      }
    }
  }
}
