package dev.victor.content.story;

import dev.victor.core.fact.Fact;
import dev.victor.core.fact.Period;
import dev.victor.core.git.Commit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// All that is known of some days as facts: those of the modules, and what the work itself names.
///
/// Ids: those of the sources; `git.commits.KIND` how many of a kind; of several days `git.days`,
/// those with commits, and `day.DATE.commits`; `commit.HASH`, `file.PATH`, `folder.NAME` how many
/// files in those with the most, `git.merged` and `branch.NAME`, `git.authors` and `author.N` where
/// several wrote, `words.N` the owner's own words in the order in which they were said.
public final class WorkFacts {

  private static final String GIT = ".git";
  private static final int MOST_FOLDERS = 5;

  private final DayWork work;
  private final List<Fact> facts = new ArrayList<>();

  private WorkFacts(DayWork work) {
    this.work = work;
  }

  /// The facts of a story that may be told.
  public static List<Fact> of(DayWork work) {
    WorkFacts facts = new WorkFacts(work);
    facts.facts.addAll(work.told());
    facts.counts();
    facts.kinds();
    facts.days();
    facts.commits();
    facts.merges();
    facts.authors();
    facts.words();
    return facts.facts;
  }

  /// What the work says by itself, where no source counted it.
  private void counts() {
    List<Commit> commits = work.commits();
    long files = commits.stream().flatMap(commit -> commit.files().stream()).distinct().count();
    if (facts.stream().noneMatch(fact -> fact.id().equals("git.commits")) && !commits.isEmpty()) {
      count("git.commits", work.project(), "commits", commits.size(), "commits");
      count("git.files", work.project(), "files changed", files, "files");
    }
  }

  private void kinds() {
    for (WorkGroup group : WorkGroup.of(work)) {
      String kind = group.heading().toLowerCase(Locale.ROOT);
      count(
          "git.commits." + kind.replace(' ', '-'),
          work.project(),
          "commits on " + kind,
          group.changes().size(),
          "commits");
    }
  }

  private void days() {
    Period period = work.period();
    if (period.from().equals(period.to()) || work.commits().isEmpty()) {
      return;
    }
    Map<LocalDate, Integer> days = new TreeMap<>();
    work.commits()
        .forEach(commit ->
            days.merge(LocalDate.ofInstant(commit.time(), period.zone()), 1, Integer::sum));
    count("git.days", work.project(), "days with commits", days.size(), "days");
    days.forEach((day, commits) ->
        count("day." + day + ".commits", day.toString(), "commits", commits, "commits"));
  }

  private void merges() {
    List<String> merged = work.merged();
    if (!merged.isEmpty()) {
      count("git.merged", work.project(), "merged branches", merged.size(), "branches");
      merged.forEach(branch -> text("branch." + branch, "merged branch", branch, GIT));
    }
  }

  private void authors() {
    List<String> names = work.commits().stream().map(Commit::authorName).distinct().toList();
    if (names.size() > 1) {
      count("git.authors", work.project(), "authors", names.size(), "authors");
      for (int i = 0; i < names.size(); i++) {
        text("author." + (i + 1), "author", names.get(i), GIT);
      }
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
    folders(files);
  }

  /// Where most was changed, when that is in several folders.
  private void folders(Set<String> files) {
    Map<String, Integer> folders = new TreeMap<>();
    files.stream()
        .filter(file -> file.indexOf('/') > 0)
        .forEach(file -> folders.merge(file.substring(0, file.indexOf('/')), 1, Integer::sum));
    if (folders.size() > 1) {
      folders.entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
          .limit(MOST_FOLDERS)
          .forEach(folder ->
              count(
                  "folder." + folder.getKey(),
                  folder.getKey(),
                  "files changed",
                  folder.getValue(),
                  "files"));
    }
  }

  private void words() {
    int count = 0;
    for (String update : work.updates()) {
      text("words." + ++count, "own words", update, ".victor/updates");
    }
  }

  private void count(String id, String subject, String measure, long value, String unit) {
    facts.add(
        Fact.number(id, subject, measure, BigDecimal.valueOf(value), unit, work.period(), GIT));
  }

  private void text(String id, String measure, String text, String source) {
    facts.add(Fact.text(id, "", measure, text, work.period(), source));
  }
}
