package dev.victor.trading.export;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.console.Table;
import dev.victor.core.console.Table.Align;
import dev.victor.core.failure.ExitCode;
import dev.victor.trading.journal.Restored;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What `journal migrate` answers.
///
/// @param from where the journal was
/// @param to where it is now
/// @param name of the new store
/// @param restored what was carried over; null in a rehearsal
/// @param balances of each account, there and here
record MigrationOutcome(
    String from, String to, String name, @Nullable Restored restored, List<Balance> balances)
    implements Outcome {

  /// The balance of an account in both stores.
  record Balance(String account, String currency, BigDecimal old, BigDecimal carried) {
    boolean same() {
      return old.compareTo(carried) == 0;
    }
  }

  private boolean same() {
    return balances.stream().allMatch(Balance::same);
  }

  @Override
  public ExitCode exit() {
    return same() ? ExitCode.OK : ExitCode.CHECK_FAILED;
  }

  @Override
  public void print(Console console) {
    Restored carried = restored;
    console.line(from + " → " + to);
    if (carried != null) {
      console.line(
          "  "
              + Counted.of(carried.deals(), "deal")
              + "   "
              + Counted.of(carried.positions(), "position")
              + "   "
              + Counted.of(carried.flows(), "flow")
              + "   "
              + Counted.of(carried.notes(), "note")
              + "        "
              + String.format(java.util.Locale.ROOT, "%,d", carried.known())
              + " already there");
    }
    Table table = new Table(Align.LEFT, Align.RIGHT, Align.LEFT, Align.LEFT);
    for (Balance balance : balances) {
      table.row(
          balance.account(),
          balance.carried().toPlainString(),
          balance.currency(),
          carried == null
              ? ""
              : balance.same() ? "the same" : "was " + balance.old().toPlainString());
    }
    console.table(2, table);
    if (carried == null) {
      console.line("nothing was written: this was --dry-run");
    } else if (same()) {
      console.remark(
          "now let project.json say where it is: \"journal\": {\"store\": \""
              + name
              + "\"}; "
              + from
              + " was left as it is");
    }
  }

  @Override
  public Object json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("from", from);
    json.put("to", to);
    json.put("carried", restored);
    json.put("balances", balances);
    json.put("same", same());
    return json;
  }
}
