package dev.victor.trading.recap;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.fact.Period;
import dev.victor.core.fact.Stretch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What `journal today`, `week` and `month` answer when the journal holds nothing yet.
///
/// @param account the one asked for, null when there is none at all
/// @param stretch how long
/// @param period which days
record NoJournalAnswer(@Nullable String account, Stretch stretch, Period period)
    implements Outcome {

  @Override
  public void print(Console console) {
    console.line(StretchTitle.of(stretch, period) + ": no trades, the journal is empty");
    console.remark("add a broker's statement: victor journal import FILE");
  }

  @Override
  public Object json() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("date", period.from().toString());
    object.put("zone", period.zone().getId());
    object.put("account", account);
    object.put("trades", 0);
    object.put("list", List.of());
    object.put("files", List.of());
    object.put("facts", List.of());
    return object;
  }
}
