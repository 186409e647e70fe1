package dev.victor.content.narrate;

import dev.victor.content.story.DayWork;
import dev.victor.content.verify.Gate;
import dev.victor.content.verify.Ground;
import dev.victor.content.verify.Verdict;
import dev.victor.core.fact.Period;
import dev.victor.core.project.Voice;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells a story without any model: the same words for the same facts and the same voice, others on
/// another day. What was built comes first, then how trading went.
public final class TemplateNarrator implements Narrator {

  private static final int WEEK = 7;

  private final Optional<Voice> voice;

  /// A narrator in a voice.
  public TemplateNarrator(Optional<Voice> voice) {
    this.voice = voice;
  }

  /// Subjects of commits are told where they say nothing but what is known; else only how many
  /// there are.
  @Override
  public Narration narrate(DayWork work) {
    Ground ground = Ground.of(work);
    Gate gate = new Gate(ground);
    Telling telling = new Telling(work, ground, gate, new Wording(voice, turn(work)));
    String full = text(telling, true);
    Verdict verdict = gate.judge(full);
    if (verdict.clean()) {
      return narration(full, verdict);
    }
    String plain = text(telling, false);
    return narration(plain, gate.judge(plain));
  }

  private static Narration narration(String text, Verdict verdict) {
    return new Narration(Narration.By.TEMPLATE, text, verdict, 0, List.of(), Optional.empty());
  }

  private static String text(Telling telling, boolean subjects) {
    List<String> built =
        Stream.of(Reached.of(telling), Done.of(telling, subjects), Figures.of(telling))
            .flatMap(List::stream)
            .toList();
    String text =
        Stream.of(built, Traded.of(telling))
            .filter(sentences -> !sentences.isEmpty())
            .map(sentences -> String.join(" ", sentences))
            .collect(Collectors.joining("\n\n"));
    return text.isEmpty() ? quiet(telling.work().period()) : text;
  }

  /// What is said where there is nothing to say.
  private static String quiet(Period period) {
    long days = period.from().until(period.to(), ChronoUnit.DAYS) + 1;
    return days == 1 ? "A quiet day." : days == WEEK ? "A quiet week." : "Quiet days.";
  }

  /// Changes from day to day, and not from run to run.
  private static int turn(DayWork work) {
    return (int) (work.day().toEpochDay() + work.commits().size());
  }
}
