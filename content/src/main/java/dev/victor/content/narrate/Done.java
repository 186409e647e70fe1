package dev.victor.content.narrate;

import dev.victor.content.document.Days;
import dev.victor.content.narrate.Wording.Verb;
import dev.victor.content.story.WorkGroup;
import dev.victor.content.story.WorkGroup.Change;
import dev.victor.core.fact.Fact;
import dev.victor.core.git.Commit;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The commits of some days: how many, and what they did, in the words of their subjects. Of a few
/// all are told, of many those that weigh most. A subject that says what no fact backs is left out.
final class Done {

  private static final int FEW = 6;
  private static final int KINDS = 3;
  private static final int NAMED = 4;
  private static final int NAMED_LATER = 2;
  private static final int LONGEST = 100;
  private static final String OTHER = "Other work";
  private static final int LINES_FROM = 10;

  /// Letters, digits and the marks of a sentence: nothing that a page or a chat acts on.
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{N} ,;:'\u2019()/+._%=\u2013-]{3," + LONGEST + "}");

  /// A number in a subject is the subject's alone, and stays in the list of commits.
  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}_])\\p{N}|%");

  /// What speaks to a model and not to people.
  private static final Pattern WISH =
      Pattern.compile(
          "(?i).*\\b(ignore|disregard|forget|override)\\b.*\\b(instructions?|prompts?|rules|above)\\b.*");

  private final Telling telling;
  private final Wording wording;
  private final List<String> sentences = new ArrayList<>();

  private Done(Telling telling) {
    this.telling = telling;
    this.wording = telling.wording();
  }

  /// @param subjects whether to tell what the commits did, beside how many there are
  static List<String> of(Telling telling, boolean subjects) {
    Done done = new Done(telling);
    if (!telling.work().commits().isEmpty()) {
      done.count();
      if (subjects) {
        done.subjects();
      }
      done.lines();
    }
    return done.sentences;
  }

  private void count() {
    List<Commit> commits = telling.work().commits();
    long files = commits.stream().flatMap(commit -> commit.files().stream()).distinct().count();
    String made =
        wording.did(new Verb("made", "make"), new Verb("wrote", "write"))
            + " "
            + Telling.counted(commits.size(), "commit")
            + (files == 0 ? "" : " in " + Telling.counted(files, "file"));
    List<String> kinds = commits.size() <= FEW ? List.of() : kinds();
    sentences.addAll(wording.sentences(made + (kinds.isEmpty() ? "" : ","), kinds));
    busiest().ifPresent(sentences::add);
  }

  /// `59 of them on features`, `42 on fixes`: the kinds with the most commits.
  private List<String> kinds() {
    List<WorkGroup> groups =
        WorkGroup.of(telling.work()).stream()
            .filter(group -> !group.heading().equals(OTHER))
            .sorted(Comparator.comparingInt((WorkGroup group) -> -group.changes().size()))
            .limit(KINDS)
            .toList();
    List<String> kinds = new ArrayList<>();
    for (WorkGroup group : groups) {
      kinds.add(
          group.changes().size()
              + (kinds.isEmpty() ? " of them on " : " on ")
              + group.heading().toLowerCase(Locale.ROOT));
    }
    return kinds.size() < 2 ? List.of() : kinds;
  }

  /// Of several days the one with the most commits, when it is one.
  private Optional<String> busiest() {
    List<Fact> days =
        telling.ground().facts().stream()
            .filter(fact -> fact.id().startsWith("day."))
            .sorted(Comparator.comparing(Telling::number).reversed())
            .toList();
    return days.size() < 2
            || Telling.number(days.get(0)).compareTo(Telling.number(days.get(1))) == 0
        ? Optional.empty()
        : Optional.of(
            "The busiest of "
                + days.size()
                + " days was "
                + day(LocalDate.parse(days.getFirst().subject()))
                + " with "
                + Telling.value(days.getFirst())
                + ".");
  }

  private String day(LocalDate day) {
    boolean week = !telling.work().period().to().isAfter(telling.work().day().plusDays(6));
    return week
        ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        : Days.inWords(day);
  }

  private void subjects() {
    Map<String, List<Change>> chosen = chosen();
    List<String> done = new ArrayList<>();
    Map<String, List<String>> things = new LinkedHashMap<>();
    chosen.forEach((heading, changes) ->
        changes.forEach(change -> {
          Optional<String> act = Doing.of(change.text(), wording.present());
          if (act.isPresent() && act.map(this::sentence).filter(telling::holds).isPresent()) {
            done.add(act.get() + scope(change));
          } else if (telling.holds(label(heading) + " " + change.text() + ".")) {
            things
                .computeIfAbsent(label(heading), any -> new ArrayList<>())
                .add(change.text() + scope(change));
          }
        }));
    if (!done.isEmpty()) {
      String first = done.getFirst();
      int end = first.indexOf(' ');
      List<String> rest = new ArrayList<>(done);
      rest.set(0, first.substring(end + 1));
      sentences.addAll(wording.sentences(wording.did(first.substring(0, end)), rest));
    }
    things.forEach((label, items) -> sentences.addAll(wording.sentences(label, items)));
  }

  private String sentence(String act) {
    return wording.did(act) + ".";
  }

  private static String scope(Change change) {
    String breaking = change.breaking() ? "breaking" : "";
    String scope = change.scope();
    String both = scope.isEmpty() || breaking.isEmpty() ? scope + breaking : scope + ", breaking";
    return both.isEmpty() || !PLAIN.matcher(both + "   ").matches() ? "" : " (" + both + ")";
  }

  private static String label(String heading) {
    return switch (heading) {
      case "Features" -> "New:";
      case "Fixes" -> "Fixed:";
      case OTHER -> "Also:";
      default -> heading + ":";
    };
  }

  /// What is told, by heading: everything of a few; of many what stands for the scopes with the
  /// most commits, of the two weightiest kinds.
  private Map<String, List<Change>> chosen() {
    boolean few = telling.work().commits().size() <= FEW;
    Map<String, List<Change>> chosen = new LinkedHashMap<>();
    Set<String> said = new HashSet<>();
    for (WorkGroup group : WorkGroup.of(telling.work())) {
      int most = few ? FEW : chosen.isEmpty() ? NAMED : NAMED_LATER;
      List<Change> told =
          (few ? group.changes() : byWeight(group.changes()))
              .stream()
                  .filter(Done::plain)
                  .filter(change -> said.add(change.text()))
                  .limit(most)
                  .toList();
      if (!told.isEmpty() && (few || chosen.size() < 2)) {
        chosen.put(group.heading(), told);
      }
    }
    return chosen;
  }

  private static boolean plain(Change change) {
    return PLAIN.matcher(change.text()).matches()
        && !NUMBER.matcher(change.text()).find()
        && !WISH.matcher(change.text()).matches();
  }

  /// What breaks something, then one change of each scope, of those with the most commits first; of
  /// a scope the one that is said most simply.
  private static List<Change> byWeight(List<Change> changes) {
    record Ranked(Change change, int round, int scope) {}
    List<Ranked> ranked = new ArrayList<>();
    for (List<Change> scope :
        changes.stream().collect(Collectors.groupingBy(Change::scope)).values()) {
      List<Change> simplest =
          scope.stream().sorted(Comparator.comparingInt(Done::simplicity)).toList();
      for (int i = 0; i < simplest.size(); i++) {
        ranked.add(new Ranked(simplest.get(i), i, scope.size()));
      }
    }
    return ranked.stream()
        .sorted(
            Comparator.comparing((Ranked each) -> !each.change().breaking())
                .thenComparingInt(Ranked::round)
                .thenComparingInt(each -> -each.scope())
                .thenComparing(each -> each.change().scope()))
        .map(Ranked::change)
        .toList();
  }

  /// The less, the better it reads in a list.
  private static int simplicity(Change change) {
    String text = change.text();
    return text.length() + (text.indexOf(',') < 0 ? 0 : LONGEST);
  }

  private void lines() {
    Optional<Fact> added = telling.fact("git.linesAdded");
    Optional<Fact> removed = telling.fact("git.linesRemoved");
    if (added.isPresent()
        && removed.isPresent()
        && Telling.number(added.get()).add(Telling.number(removed.get())).intValue()
            >= LINES_FROM) {
      sentences.add(
          Telling.value(added.get()) + " added, " + Telling.value(removed.get()) + " removed.");
    }
  }
}
