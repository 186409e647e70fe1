package dev.victor.git.protect;

import dev.victor.git.protect.ProtectReport.Line;
import dev.victor.git.protect.ProtectReport.Next;
import java.util.ArrayList;
import java.util.List;

/// Collects what is told of one run.
final class Telling {

  private final Protect.Wish wish;
  private final String repository;
  private final List<Line> files = new ArrayList<>();
  private final List<Line> rulesets = new ArrayList<>();
  private final StringBuilder diff = new StringBuilder();
  private final List<String> remarks;
  private final List<Next> next = new ArrayList<>();

  Telling(Protect.Wish wish, List<String> limits, String repository) {
    this.wish = wish;
    this.repository = repository;
    this.remarks = new ArrayList<>(limits);
  }

  void files(List<FileChange> changes) {
    boolean done = wish.write() && !wish.rehearse();
    for (FileChange change : changes) {
      String status =
          switch (change.kind()) {
            case FRESH -> "fresh";
            case NEW -> done ? "written" : "new";
            case STALE -> done ? "written" : "stale";
            case OBSOLETE -> done ? "removed" : "obsolete";
          };
      if (change.present() != null || change.wanted() != null) {
        files.add(new Line(change.path(), status));
      }
    }
    boolean stale = changes.stream().anyMatch(change -> change.kind() != FileChange.Kind.FRESH);
    if (stale && done) {
      next.add(new Next("git add .github", "then commit; the check runs once this is merged"));
    } else if (stale) {
      changes.forEach(change -> diff.append(change.diff()));
      next.add(new Next("victor git protect --write", "writes the files"));
    }
  }

  void rulesets(List<RulesetChange> changes, boolean onTrunk) {
    for (RulesetChange change : changes) {
      String status =
          switch (change.kind()) {
            case FRESH -> "fresh";
            case CREATE -> wish.rehearse() ? "new" : "created";
            case UPDATE -> wish.rehearse() ? "differs" : "updated";
            case SWITCH_OFF -> wish.rehearse() ? "to be switched off" : "switched off";
          };
      rulesets.add(new Line(change.name(), status));
    }
    boolean stale = changes.stream().anyMatch(change -> change.kind() != RulesetChange.Kind.FRESH);
    if (stale && wish.rehearse()) {
      changes.forEach(change -> diff.append(change.diff()));
      next.add(new Next("victor git protect --apply", "sends the rulesets to " + repository));
    }
    boolean required =
        changes.stream()
            .anyMatch(change ->
                change.name().equals(Rulesets.PROTECTED)
                    && !change.body().containsValue("disabled"));
    if (required && !onTrunk) {
      remarks.add(
          "origin's trunk has no "
              + PolicyFolder.WORKFLOW
              + " yet: pull requests without it wait for the check "
              + Rulesets.CHECK);
    }
  }

  /// Without asking GitHub, nobody knows how its rulesets stand.
  void uncompared(Rulesets wanted) {
    wanted.wanted().forEach(ruleset -> rulesets.add(new Line(ruleset.name(), "not compared")));
    if (!wanted.wanted().isEmpty()) {
      String where = repository.isEmpty() ? "GitHub" : repository;
      next.add(
          new Next("victor git protect --apply --dry-run", "compares the rulesets with " + where));
    }
  }

  ProtectReport report() {
    return new ProtectReport(
        repository,
        List.copyOf(files),
        List.copyOf(rulesets),
        diff.toString(),
        List.copyOf(remarks),
        List.copyOf(next));
  }
}
