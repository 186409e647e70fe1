package dev.victor.content.story;

import dev.victor.content.document.FactLine;
import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSheet;
import dev.victor.core.fact.Period;
import dev.victor.core.git.Commit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What was done in some days, as logs and posts tell it.
///
/// @param project name of the project
/// @param period whole days in the author's zone
/// @param commits of these days, without merges; kept oldest first
/// @param merged branches that came into the trunk, in that order
/// @param facts coverage, trades and whatever else is known of these days
/// @param updates the owner's own words, oldest first
/// @param moneyShown whether amounts of money may be committed or posted
public record DayWork(
    String project,
    Period period,
    List<Commit> commits,
    List<String> merged,
    FactSheet facts,
    List<String> updates,
    boolean moneyShown) {

  /// What the id of a fact ends with that tells what another one was before.
  public static final String BEFORE = ".before";

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3,5}");

  /// Puts the commits in order.
  public DayWork {
    commits =
        commits.stream()
            .sorted(Comparator.comparing(Commit::time).thenComparing(Commit::id))
            .toList();
    merged = List.copyOf(merged);
    updates = List.copyOf(updates);
  }

  /// The first day.
  public LocalDate day() {
    return period.from();
  }

  /// Whether there is nothing to tell.
  public boolean empty() {
    return commits.isEmpty() && merged.isEmpty() && updates.isEmpty() && told().isEmpty();
  }

  /// The facts that may be told: without amounts of money unless these are shown.
  public List<Fact> told() {
    return facts.facts().stream()
        .filter(fact -> moneyShown || !CURRENCY.matcher(fact.unit()).matches())
        .toList();
  }

  /// The same as lines of a table; what a metric was before stands beside what it is.
  public List<FactLine> lines() {
    Map<String, Fact> before = new HashMap<>();
    told().stream()
        .filter(fact -> fact.id().endsWith(BEFORE))
        .forEach(fact -> before.put(fact.id(), fact));
    return told().stream()
        .filter(fact -> !before.containsKey(fact.id()))
        .map(fact -> line(fact, Optional.ofNullable(before.get(fact.id() + BEFORE))))
        .toList();
  }

  /// Whose project it is goes without saying.
  private FactLine line(Fact fact, Optional<Fact> before) {
    FactLine line = FactLine.of(fact.subject().equals(project) ? fact.of("") : fact);
    return before
        .map(old ->
            new FactLine(
                line.label(), line.value() + ", was " + FactLine.of(old).value(), line.source()))
        .orElse(line);
  }
}
