package dev.victor.content.evaluate;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What `log evaluate` answers: shares of planted mistakes that were caught, of true texts that
/// were refused, and of the template's.
///
/// @param open sheets that everybody may look at
/// @param heldOut sheets that nobody who works on the gate looks at
/// @param medianMicros what a draft takes, warm
/// @param model what a real one made of the sheets; none where none was named
/// @param shown what is printed of the texts that were judged wrongly
public record EvaluationAnswer(
    Part open, Part heldOut, long medianMicros, Optional<ModelTrial> model, Shown shown)
    implements Outcome {

  private static final double LEAST_CAUGHT = 98;
  private static final double MOST_ALARMS = 2;

  /// Which texts that were judged wrongly are printed.
  ///
  /// @param details whether any are
  /// @param heldOut whether those of the sheets held out are too
  /// @param only those of a mistake
  public record Shown(boolean details, boolean heldOut, Optional<Mistake> only) {
    static final Shown SUMMARY = new Shown(false, false, Optional.empty());
  }

  /// The same, with these texts printed.
  EvaluationAnswer showing(Shown other) {
    return new EvaluationAnswer(open, heldOut, medianMicros, model, other);
  }

  /// The same, and what a model made of the sheets.
  EvaluationAnswer with(ModelTrial trial) {
    return new EvaluationAnswer(open, heldOut, medianMicros, Optional.of(trial), shown);
  }

  /// Whether the gate is as good as it must be, on both parts.
  boolean passed() {
    return Stream.of(open, heldOut).allMatch(EvaluationAnswer::passed)
        && model.filter(trial -> trial.unclean() > 0).isEmpty();
  }

  private static boolean passed(Part part) {
    return part.planted().percent() >= LEAST_CAUGHT
        && part.template().refused() == 0
        && (part.truths().drafts() == 0 || part.truths().percent() <= MOST_ALARMS);
  }

  @Override
  public ExitCode exit() {
    return passed() ? ExitCode.OK : ExitCode.CHECK_FAILED;
  }

  @Override
  public void print(Console console) {
    Table table =
        new Table(
            Align.LEFT,
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT,
            Align.RIGHT);
    table.row("planted mistakes", "drafts", "caught", "", "held out", "caught", "");
    for (Mistake mistake : Mistake.values()) {
      if (shown.only().isEmpty() || shown.only().get() == mistake) {
        row(table, mistake.word(), open.of(mistake), heldOut.of(mistake));
      }
    }
    row(table, "all", open.planted(), heldOut.planted());
    table.row("");
    table.row("texts that are true", "texts", "refused", "", "held out", "refused", "");
    row(table, "by hand", open.truths(), heldOut.truths());
    row(table, "by the template", open.template(), heldOut.template());
    console.table(0, table);
    console.line("");
    console.line(
        String.format(Locale.ROOT, "%.1f ms a draft (median, warm)", medianMicros / 1000.0));
    console.line(
        passed()
            ? console.in(Tone.GOOD, "at least 98 % caught, at most 2 % of true texts refused")
            : console.in(
                Tone.BAD,
                "short of 98 % caught, 2 % of true texts and none of the template refused"));
    console.remark(
        model
            .map(ModelTrial::words)
            .orElse(
                "no model was asked: set " + Evaluation.ADDRESS + " to have one tell the sheets"));
    slips().forEach(slip -> print(slip, console));
  }

  private static void row(Table table, String name, Tally open, Tally heldOut) {
    table.row(
        name,
        String.valueOf(open.drafts()),
        String.valueOf(open.refused()),
        share(open),
        String.valueOf(heldOut.drafts()),
        String.valueOf(heldOut.refused()),
        share(heldOut));
  }

  private static String share(Tally tally) {
    return tally.drafts() == 0 ? "" : tenth(tally.percent()).toPlainString() + " %";
  }

  private static void print(Part.Slip slip, Console console) {
    console.line("");
    console.line(slip.sheet() + ", " + slip.what());
    slip.text().lines().forEach(line -> console.line("  " + line));
    slip.why().forEach(why -> console.line("  - " + why));
  }

  private List<Part.Slip> slips() {
    if (!shown.details()) {
      return List.of();
    }
    List<Part.Slip> slips = new ArrayList<>(open.slips());
    if (shown.heldOut()) {
      slips.addAll(heldOut.slips());
    }
    return slips.stream()
        .filter(slip -> shown.only().isEmpty() || slip.what().equals(shown.only().get().word()))
        .toList();
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("passed", passed());
    json.put("open", json(open));
    json.put("heldOut", json(heldOut));
    json.put("medianMicros", medianMicros);
    model.ifPresent(trial -> json.put("model", trial.json()));
    if (shown.details()) {
      json.put("wronglyJudged", slips());
    }
    return json;
  }

  private Map<String, Object> json(Part part) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("sheets", part.sheets());
    json.put("planted", caught(part.planted()));
    Map<String, Object> classes = new LinkedHashMap<>();
    for (Mistake mistake : Mistake.values()) {
      if (shown.only().isEmpty() || shown.only().get() == mistake) {
        classes.put(mistake.word(), caught(part.of(mistake)));
      }
    }
    json.put("classes", classes);
    json.put("trueTexts", refused(part.truths()));
    json.put("template", refused(part.template()));
    return json;
  }

  private static Map<String, Object> caught(Tally tally) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("drafts", tally.drafts());
    json.put("caught", tally.refused());
    json.put("percent", tenth(tally.percent()));
    return json;
  }

  private static Map<String, Object> refused(Tally tally) {
    return Json.fields("texts", tally.drafts(), "refused", tally.refused());
  }

  /// Never flattering: 97.96 is no 98.
  private static BigDecimal tenth(double percent) {
    return BigDecimal.valueOf(percent).setScale(1, RoundingMode.FLOOR);
  }
}
