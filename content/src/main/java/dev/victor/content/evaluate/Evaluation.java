package dev.victor.content.evaluate;

import dev.victor.content.narrate.Narrators;
import dev.victor.content.narrate.TemplateNarrator;
import dev.victor.content.verify.Backing;
import dev.victor.content.verify.Gate;
import dev.victor.content.verify.Ground;
import dev.victor.content.verify.Trace;
import dev.victor.content.verify.Verdict;
import dev.victor.core.console.Spinner;
import dev.victor.core.project.Ai;
import dev.victor.core.project.Voice;
import dev.victor.core.workspace.Environment;
import dev.victor.core.workspace.Session;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Judges true and false drafts of all sheets and counts what was caught.
///
/// A draft made of a true text that is refused itself is not counted as caught: it would be refused
/// for the wrong reason. So a gate that says no to everything catches nothing here.
public final class Evaluation {

  /// Where a model is asked that tells the sheets too.
  static final String ADDRESS = "VICTOR_LLM_URL";

  private static final String KEY = "VICTOR_LLM_KEY";
  private static final List<Optional<Voice>> VOICES =
      List.of(
          Optional.empty(),
          Optional.of(new Voice("I", "past", 12, null, List.of(), List.of())),
          Optional.of(new Voice("we", "present", null, null, List.of(), List.of())));
  private static final int TIMED = 200;

  private final BiFunction<String, Ground, Verdict> gate;
  private final int step;
  private final Optional<Mistake> only;
  private final Part open = new Part();
  private final Part heldOut = new Part();
  private int made;
  private final List<Supplier<Verdict>> again = new ArrayList<>();

  private Evaluation(BiFunction<String, Ground, Verdict> gate, int step, Optional<Mistake> only) {
    this.gate = gate;
    this.step = step;
    this.only = only;
  }

  /// Our gate on the sheets that are shipped, and the model that the environment names, if it names
  /// one.
  ///
  /// @param shown what is printed; of one class of mistakes no other is planted
  public static EvaluationAnswer shipped(Session session, EvaluationAnswer.Shown shown) {
    Corpus corpus = Corpus.shipped();
    EvaluationAnswer answer;
    try (Spinner _ = new Spinner(session.console(), "judging drafts")) {
      answer = of(corpus, Gate::judge, 1, shown.only()).showing(shown);
    }
    return session
        .environment()
        .variable(ADDRESS)
        .map(address -> Narrators.asking(session, ai(session.environment(), address)))
        .map(model -> answer.with(ModelTrial.of(corpus.sheets(), model)))
        .orElse(answer);
  }

  private static Ai ai(Environment environment, String address) {
    return new Ai(
        address,
        environment.variable("VICTOR_LLM_MODEL").orElse(null),
        environment.variable(KEY).map(any -> "env:" + KEY).orElse(null),
        true,
        null,
        null);
  }

  /// Any gate on any sheets.
  ///
  /// @param step one of so many planted drafts is judged
  /// @param only the class of mistakes that is planted; of none, all are
  static EvaluationAnswer of(
      Corpus corpus, BiFunction<String, Ground, Verdict> gate, int step, Optional<Mistake> only) {
    Evaluation evaluation = new Evaluation(gate, step, only);
    corpus.sheets().forEach(evaluation::judge);
    return new EvaluationAnswer(
        evaluation.open,
        evaluation.heldOut,
        evaluation.medianMicros(),
        Optional.empty(),
        EvaluationAnswer.Shown.SUMMARY);
  }

  private void judge(Sheet sheet) {
    Part part = sheet.heldOut() ? heldOut : open;
    Known known = new Known(sheet);
    part.sheet();
    Set<String> passed = new HashSet<>();
    for (String truth : sheet.truths()) {
      List<String> why = why(gate.apply(truth, known.ground()));
      part.truth(sheet, truth, why);
      if (why.isEmpty()) {
        passed.add(truth);
      }
    }
    for (Optional<Voice> voice : VOICES) {
      String text = new TemplateNarrator(voice).narrate(sheet.work()).text();
      part.template(sheet, text, why(gate.apply(text, known.ground())));
    }
    for (Planting.Draft draft : Planting.of(sheet, known)) {
      boolean fair = draft.truth().isEmpty() || passed.contains(draft.truth().get());
      boolean meant = only.isEmpty() || only.get() == draft.mistake();
      if (fair && meant && made++ % step == 0) {
        part.planted(sheet, draft, !gate.apply(draft.text(), known.ground()).clean());
        again.add(() -> gate.apply(draft.text(), known.ground()));
      }
    }
  }

  /// Why a text is refused; empty when it is not.
  private static List<String> why(Verdict verdict) {
    return Stream.concat(
            verdict.unbacked().stream().map(Evaluation::why),
            verdict.missing().stream().map(fact -> "missing: " + fact.id()))
        .toList();
  }

  private static String why(Trace trace) {
    String reason = trace.backing() instanceof Backing.None none ? none.why() : "";
    return "\u201c" + trace.claim().words() + "\u201d: " + reason;
  }

  /// How long a draft takes once the gate is warm, in microseconds: the median of some.
  private long medianMicros() {
    int each = Math.max(1, again.size() / TIMED);
    long[] nanos = new long[(again.size() + each - 1) / each];
    for (int i = 0; i < nanos.length; i++) {
      long began = System.nanoTime();
      boolean judged = again.get(i * each).get() != null;
      nanos[i] = judged ? System.nanoTime() - began : 0;
    }
    Arrays.sort(nanos);
    return nanos.length == 0 ? 0 : nanos[nanos.length / 2] / 1000;
  }
}
