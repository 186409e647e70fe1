package dev.victor.testgen.coverage.gate;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Tone;
import dev.victor.core.coverage.CoverageCount;
import dev.victor.core.failure.ExitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How coverage stands to the ratchet's baseline, and what became of that.
///
/// @param status in a word
/// @param was the baseline
/// @param is what was measured
/// @param lower in what it is lower, in words
/// @param rehearsed nothing was written
public record RatchetOutcome(
    Status status, CoverageCount was, CoverageCount is, List<String> lower, boolean rehearsed)
    implements Outcome {

  /// What became of it.
  public enum Status {
    /// There is no baseline.
    NONE,
    /// Not lower.
    KEPT,
    /// Lower, and not allowed to be.
    FELL,
    /// The baseline is what was measured already.
    UNCHANGED,
    /// The baseline was written.
    RAISED,
    /// The baseline was lowered for a reason.
    LOWERED
  }

  @Override
  public ExitCode exit() {
    return status == Status.FELL ? ExitCode.CHECK_FAILED : ExitCode.OK;
  }

  @Override
  public void print(Console console) {
    String move = was.linePercent() + " % → " + is.linePercent() + " % of lines";
    String file = rehearsed ? " (nothing was written)" : ", in " + Baseline.FILE + "; commit it";
    switch (status) {
      case NONE -> console.line("no baseline yet: victor coverage ratchet raise writes one");
      case KEPT -> console.line(console.in(Tone.GOOD, "kept") + ": " + move);
      case UNCHANGED -> console.line("unchanged: " + is.linePercent() + " % of lines");
      case RAISED, LOWERED -> console.line(word() + ": " + move + file);
      case FELL -> {
        lower.forEach(line -> console.line(console.in(Tone.BAD, "refused") + ": " + line));
        console.line(
            "test what is missed, or say why it may be: victor coverage ratchet lower --reason"
                + " TEXT");
      }
    }
  }

  private String word() {
    return status.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("status", word());
    json.put("was", counts(was));
    json.put("is", counts(is));
    json.put("refused", lower);
    json.put("ok", status != Status.FELL);
    json.put("written", !rehearsed && (status == Status.RAISED || status == Status.LOWERED));
    return json;
  }

  private static Map<String, Object> counts(CoverageCount count) {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("coveredLines", count.coveredLines());
    counts.put("lines", count.lines());
    counts.put("coveredBranches", count.coveredBranches());
    counts.put("branches", count.branches());
    return counts;
  }
}
