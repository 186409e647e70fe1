package dev.victor.trading.halt;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Json;
import dev.victor.core.console.Tone;
import java.util.List;

/// What `strategy halt` answers.
///
/// @param strategies one each
/// @param rehearsal whether nothing was written
public record HaltOutcome(List<Halted> strategies, boolean rehearsal) implements Outcome {

  /// One strategy.
  ///
  /// @param id of it
  /// @param halted whether it is stopped now
  /// @param changed whether it was otherwise before
  public record Halted(String id, boolean halted, boolean changed) {}

  /// Copies the list.
  public HaltOutcome {
    strategies = List.copyOf(strategies);
  }

  @Override
  public void print(Console console) {
    if (strategies.isEmpty()) {
      console.line("there are no strategies");
    }
    for (Halted each : strategies) {
      console.line(
          each.id()
              + "  "
              + (each.halted() ? console.in(Tone.BAD, "halted") : console.in(Tone.GOOD, "goes on"))
              + (each.changed() ? "" : ", as before"));
    }
    if (rehearsal) {
      console.remark("nothing was written: this was --dry-run");
    }
  }

  @Override
  public Object json() {
    return Json.fields("strategies", strategies, "written", !rehearsal);
  }
}
