package dev.victor.trading.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Collects how often a rule was broken on a day; the first occurrences are told one by one.
final class Evidence {

  private static final int TOLD = 3;

  private final String rule;
  private final RuleDay day;
  private final List<String> own = new ArrayList<>();
  private final List<String> shared = new ArrayList<>();
  private final Set<String> positions = new LinkedHashSet<>();
  private int count;

  Evidence(String rule, RuleDay day) {
    this.rule = rule;
    this.day = day;
  }

  /// One occurrence.
  ///
  /// @param words for the owner's eyes
  /// @param others the same without money and volumes
  Evidence add(String words, String others, Optional<String> position) {
    count++;
    if (own.size() < TOLD) {
      own.add(words);
      shared.add(others);
    }
    position.ifPresent(positions::add);
    return this;
  }

  Optional<Breach> breach() {
    return count == 0
        ? Optional.empty()
        : Optional.of(new Breach(rule, day.day(), told(own), told(shared), List.copyOf(positions)));
  }

  private String told(List<String> words) {
    String all = String.join("; ", words);
    return count > TOLD ? all + "; and " + (count - TOLD) + " more" : all;
  }
}
