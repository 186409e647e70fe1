package dev.victor.content.narrate;

import dev.victor.content.narrate.Wording.Verb;
import dev.victor.core.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a day is remembered for: releases, milestones, branches that came into the trunk,
/// strategies that moved on or were stopped.
final class Reached {

  private static final int NAMED = 4;

  private final Telling telling;
  private final Wording wording;
  private final List<String> sentences = new ArrayList<>();

  private Reached(Telling telling) {
    this.telling = telling;
    this.wording = telling.wording();
  }

  static List<String> of(Telling telling) {
    Reached reached = new Reached(telling);
    reached.releases();
    reached.milestones();
    reached.merges();
    reached.strategies();
    return reached.sentences;
  }

  private void releases() {
    List<String> tags = values("tag.");
    if (!tags.isEmpty()) {
      String released = wording.did(new Verb("tagged", "tag"), new Verb("released", "release"));
      sentences.addAll(wording.sentences(released, tags));
    }
  }

  private void milestones() {
    List<String> titles =
        values("milestone.").stream().map(title -> "\u201c" + title + "\u201d").toList();
    if (!titles.isEmpty()) {
      String reached =
          wording.did(new Verb("reached", "reach"), new Verb("finished", "finish"))
              + (titles.size() == 1 ? " the milestone" : " the milestones");
      sentences.addAll(wording.sentences(reached, titles));
    }
  }

  private void merges() {
    List<String> merged = telling.work().merged();
    if (merged.isEmpty()) {
      return;
    }
    String verb = wording.did(new Verb("merged", "merge"), new Verb("landed", "land"));
    if (merged.size() <= NAMED) {
      sentences.addAll(wording.sentences(verb, merged));
    } else {
      sentences.addAll(
          wording.sentences(
              verb + " " + merged.size() + " branches" + ", among them",
              merged.subList(0, NAMED - 1)));
    }
  }

  private void strategies() {
    for (Fact fact : telling.facts("strategy.")) {
      switch (fact.measure()) {
        case "stage" ->
            sentences.add(
                wording.did(new Verb("promoted", "promote"), new Verb("moved", "move"))
                    + " "
                    + fact.subject()
                    + " to "
                    + fact.value()
                    + ".");
        case "stops" ->
            sentences.add(
                wording.did(new Verb("stopped", "stop"), new Verb("halted", "halt"))
                    + " "
                    + fact.subject()
                    + ": "
                    + Telling.value(fact)
                    + ".");
        default ->
            sentences.add(
                capital(fact.measure()) + " of " + fact.subject() + ": " + fact.value() + ".");
      }
    }
  }

  private List<String> values(String prefix) {
    return telling.facts(prefix).stream().map(fact -> fact.value().toString()).toList();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
