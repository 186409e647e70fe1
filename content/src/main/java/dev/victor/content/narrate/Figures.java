package dev.victor.content.narrate;

import dev.victor.content.narrate.Wording.Verb;
import dev.victor.content.story.DayWork;
import dev.victor.core.fact.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was measured: coverage, metrics of the project that moved, training runs.
final class Figures {

  private static final int RUNS = 3;

  private final Telling telling;
  private final Wording wording;
  private final List<String> sentences = new ArrayList<>();

  private Figures(Telling telling) {
    this.telling = telling;
    this.wording = telling.wording();
  }

  static List<String> of(Telling telling) {
    Figures figures = new Figures(telling);
    figures.coverage();
    figures.metrics();
    figures.runs();
    return figures.sentences;
  }

  /// Only where it moved: a percentage that stands still is in the table.
  private void coverage() {
    Optional<Fact> line = telling.fact("coverage.line");
    Optional<Fact> moved = telling.fact("coverage.line.moved");
    if (line.isPresent() && moved.filter(by -> Telling.number(by).signum() != 0).isPresent()) {
      sentences.add(
          "Line coverage is at "
              + Telling.value(line.get())
              + ", "
              + Telling.signed(moved.get())
              + " against the baseline.");
    }
  }

  private void metrics() {
    for (Fact now : telling.facts("metric.")) {
      telling
          .fact(now.id() + DayWork.BEFORE)
          .ifPresent(before ->
              sentences.addAll(
                  wording.sentences(
                      now.measure() + " " + moved(before, now), fromTo(before, now))));
    }
  }

  /// The first runs, each with the measure that its log puts first and that moved.
  private void runs() {
    Map<String, Fact> firsts = new LinkedHashMap<>();
    for (Fact last : telling.facts("run.")) {
      if (last.id().endsWith(".last") && telling.fact(last.id() + DayWork.BEFORE).isPresent()) {
        firsts.putIfAbsent(last.subject(), last);
      }
    }
    firsts.values().stream().limit(RUNS).forEach(this::run);
  }

  private void run(Fact last) {
    Fact before = telling.fact(last.id() + DayWork.BEFORE).orElseThrow();
    String id = last.id().substring(0, last.id().length() - ".last".length());
    List<String> parts = new ArrayList<>(fromTo(before, last));
    telling
        .fact("run." + last.subject() + ".steps")
        .ifPresent(steps -> parts.set(0, parts.getFirst() + " in " + Telling.value(steps)));
    telling
        .fact(id + ".best")
        .filter(best -> Telling.number(best).compareTo(Telling.number(last)) != 0)
        .ifPresent(best -> parts.add("the best was " + Telling.value(best)));
    sentences.addAll(
        wording.sentences(
            "The " + last.measure() + " of " + last.subject() + " " + moved(before, last), parts));
  }

  private static List<String> fromTo(Fact before, Fact now) {
    return List.of("from " + Telling.value(before) + " to " + Telling.value(now));
  }

  private String moved(Fact before, Fact now) {
    return Telling.number(now).compareTo(Telling.number(before)) > 0
        ? wording.word(new Verb("rose", "rises"), new Verb("went up", "goes up"))
        : wording.word(new Verb("fell", "falls"), new Verb("went down", "goes down"));
  }
}
