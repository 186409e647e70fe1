package dev.victor.trading.anonymise;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Tone;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What `journal anonymise` answers.
///
/// @param file written, or that would be
/// @param rehearsal whether nothing was written
/// @param rows deals, positions and flows, all the same as before
/// @param reconciled whether the rows agree with the totals that the file states, if it states any
/// @param replaced how many different words became others
/// @param needed words beyond those of the formats, without which the file reads differently
record AnonymiseOutcome(
    String file,
    boolean rehearsal,
    int rows,
    Optional<Boolean> reconciled,
    int replaced,
    Set<String> needed)
    implements Outcome {

  @Override
  public void print(Console console) {
    console.line((rehearsal ? "would write " : "wrote ") + file);
    console.line(
        String.format(
            java.util.Locale.ROOT, "  %,d rows as before, %,d words replaced", rows, replaced));
    console.line("  " + totals(console));
    if (!needed.isEmpty()) {
      console.line("  kept, since it does not read without: " + String.join(", ", needed));
    }
    console.remark(
        "numbers of trades, times and prices are as they were: the broker itself could still tell"
            + " whose they are");
  }

  private String totals(Console console) {
    return reconciled
        .map(agree ->
            agree
                ? "totals " + console.in(Tone.GOOD, "reconciled") + ", as before"
                : "totals " + console.in(Tone.BAD, "not reconciled") + ", as before")
        .orElse("it states no totals");
  }

  @Override
  public Object json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("file", file);
    json.put("written", !rehearsal);
    json.put("rows", rows);
    json.put("reconciled", reconciled.orElse(null));
    json.put("wordsReplaced", replaced);
    json.put("wordsNeeded", needed);
    return json;
  }
}
