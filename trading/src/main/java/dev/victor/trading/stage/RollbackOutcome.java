package dev.victor.trading.stage;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Tone;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What `strategy rollback` answers.
///
/// @param strategy its id
/// @param from the version that was there; empty when it could not be read
/// @param to the version that is there now
/// @param close whether what the other opened is closed
/// @param rehearsal whether nothing was written
/// @param trouble why git could not note the end of the trail, if it could not
public record RollbackOutcome(
    String strategy,
    String from,
    String to,
    boolean close,
    boolean rehearsal,
    Optional<String> trouble)
    implements Outcome {

  private static final int BRIEF = 7;

  @Override
  public void print(Console console) {
    console.line(
        strategy
            + "@"
            + to.substring(0, BRIEF)
            + " is "
            + console.in(Tone.GOOD, "live again")
            + (from.isEmpty()
                ? ""
                : ", " + strategy + "@" + from.substring(0, BRIEF) + " is not any more"));
    console.line(
        close
            ? "  the next deploy closes what the other version opened"
            : "  what the other version opened stays until its stop, or until this one opens");
    if (rehearsal) {
      console.remark("nothing was written: this was --dry-run");
    }
    trouble.ifPresent(why -> console.remark("git did not note the end of the trail: " + why));
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("strategy", strategy);
    json.put("from", from);
    json.put("to", to);
    json.put("positions", close ? "close" : "keep");
    json.put("written", !rehearsal);
    return json;
  }
}
