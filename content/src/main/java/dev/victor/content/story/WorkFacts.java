package dev.victor.content.story;

import dev.victor.core.fact.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// All that is known of some days as facts: those of the modules, and what the work itself names.
///
/// Ids: those of the sources; `git.commits.KIND` how many of a kind; `commit.HASH`, `file.PATH`,
/// `branch.NAME`, `words.N` the owner's own words, in the order in which they were said.
public final class WorkFacts {

  private static final String GIT = ".git";

  private final DayWork work;
  private final List<Fact> facts = new ArrayList<>();

  private WorkFacts(DayWork work) {
    this.work = work;
  }

  /// The facts of a story that may be told.
  public static List<Fact> of(DayWork work) {
    WorkFacts facts = new WorkFacts(work);
    facts.facts.addAll(work.told());
    facts.kinds();
    facts.commits();
    work.merged().forEach(branch -> facts.text("branch." + branch, "merged branch", branch, GIT));
    facts.words();
    return facts.facts;
  }

  private void kinds() {
    for (WorkGroup group : WorkGroup.of(work)) {
      String kind = group.heading().toLowerCase(java.util.Locale.ROOT);
      facts.add(
          Fact.number(
              "git.commits." + kind.replace(' ', '-'),
              work.project(),
              "commits on " + kind,
              BigDecimal.valueOf(group.changes().size()),
              "commits",
              work.period(),
              GIT));
    }
  }

  private void commits() {
    Set<String> files = new LinkedHashSet<>();
    work.commits()
        .forEach(commit -> {
          text("commit." + commit.brief(), "commit", commit.subject(), GIT);
          files.addAll(commit.files());
        });
    files.forEach(file -> text("file." + file, "changed file", file, GIT));
  }

  private void words() {
    int count = 0;
    for (String update : work.updates()) {
      text("words." + ++count, "own words", update, ".victor/updates");
    }
  }

  private void text(String id, String measure, String text, String source) {
    facts.add(Fact.text(id, "", measure, text, work.period(), source));
  }
}
