package dev.victor.git.report;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import dev.victor.git.branch.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the policy did not let pass: each with its reason and the one command that mends it.
///
/// @param refusals at least one
public record Refused(List<Refusal> refusals) implements Outcome {

  /// Copies the list.
  public Refused {
    refusals = List.copyOf(refusals);
  }

  @Override
  public ExitCode exit() {
    return ExitCode.CHECK_FAILED;
  }

  @Override
  public void print(Console console) {
    for (Refusal refusal : refusals) {
      console.line(console.in(Tone.BAD, "refused:") + " " + refusal.what());
      console.line("  why    " + refusal.why());
      console.line("  mend   " + refusal.mend());
    }
  }

  @Override
  public Object json() {
    return Map.of("refused", refusals.stream().map(Refused::object).toList());
  }

  private static Map<String, String> object(Refusal refusal) {
    Map<String, String> object = new LinkedHashMap<>();
    object.put("what", refusal.what());
    object.put("why", refusal.why());
    object.put("mend", refusal.mend());
    return object;
  }
}
