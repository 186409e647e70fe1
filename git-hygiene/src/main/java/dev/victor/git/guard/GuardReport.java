package dev.victor.git.guard;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Tone;
import dev.victor.core.failure.ExitCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the guard says.
///
/// @param refusals in the order they were found
public record GuardReport(List<Refused> refusals) implements Outcome {

  /// One thing that does not pass.
  ///
  /// @param check which rule, in one word
  /// @param what is refused
  /// @param why the rule
  /// @param mend the command that mends it
  public record Refused(String check, String what, String why, String mend) {}

  @Override
  public ExitCode exit() {
    return refusals.isEmpty() ? ExitCode.OK : ExitCode.CHECK_FAILED;
  }

  @Override
  public void print(Console console) {
    for (Refused refused : refusals) {
      console.line(console.in(Tone.BAD, "refused:") + " " + refused.what());
      console.line("  why    " + refused.why());
      console.line("  mend   " + refused.mend());
    }
    if (refusals.isEmpty()) {
      console.line("nothing is refused");
    }
  }

  @Override
  public Object json() {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("refused", refusals);
    return object;
  }
}
