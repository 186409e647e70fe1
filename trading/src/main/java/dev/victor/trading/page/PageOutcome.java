package dev.victor.trading.page;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import java.util.LinkedHashMap;
import java.util.Map;

/// What `journal report --html` answers.
///
/// @param path of the page, as people read it
/// @param bytes its size
/// @param trades the figures rest on
/// @param positions in the table
/// @param moneyShown whether amounts are in it
/// @param notesShown whether the owner's notes are in it
/// @param why amounts are in it, or are not
/// @param written whether it was written
record PageOutcome(
    String path,
    long bytes,
    int trades,
    int positions,
    boolean moneyShown,
    boolean notesShown,
    String why,
    boolean written)
    implements Outcome {

  private static final int KILO = 1_024;

  @Override
  public void print(Console console) {
    console.line(
        (written ? "wrote " : "would write ")
            + path
            + "  "
            + Words.count(trades, "trade")
            + "  "
            + Math.ceilDiv(bytes, KILO)
            + " KiB");
    console.line(
        (moneyShown == notesShown
                ? "money and notes are " + word(moneyShown)
                : "notes are " + word(notesShown) + "; money is " + word(moneyShown))
            + ": "
            + why);
  }

  private static String word(boolean shown) {
    return shown ? "shown" : "hidden";
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("path", path);
    json.put("bytes", bytes);
    json.put("trades", trades);
    json.put("positions", positions);
    json.put("money", word(moneyShown));
    json.put("notes", word(notesShown));
    json.put("why", why);
    json.put("written", written);
    return json;
  }
}
