package dev.victor.content.devlog;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.FactSheet;
import dev.victor.core.git.Commit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// What was done on a day, as logs and posts tell it.
///
/// @param project name of the project
/// @param day in the author's zone
/// @param commits of that day; kept oldest first
/// @param facts coverage, trades and whatever else is known of the day
/// @param moneyShown whether amounts of money may be committed or posted
public record DayWork(
    String project, LocalDate day, List<Commit> commits, FactSheet facts, boolean moneyShown) {

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3,5}");

  /// Puts the commits in order.
  public DayWork {
    commits =
        commits.stream()
            .sorted(Comparator.comparing(Commit::time).thenComparing(Commit::id))
            .toList();
  }

  /// The facts that may be told: without amounts of money unless these are shown.
  public List<Fact> told() {
    return facts.facts().stream()
        .filter(fact -> moneyShown || !CURRENCY.matcher(fact.unit()).matches())
        .toList();
  }

  /// How many files the commits changed.
  long files() {
    return commits.stream().flatMap(commit -> commit.files().stream()).distinct().count();
  }
}
