package dev.victor.trading.recap;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import dev.victor.core.fact.Period;
import dev.victor.trading.report.Figures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What `journal today` answers when the journal holds nothing yet.
///
/// @param account the one asked for, null when there is none at all
/// @param day which day
record NoJournalAnswer(@Nullable String account, Period day) implements Outcome {

  @Override
  public void print(Console console) {
    console.line(Figures.day(day.from()) + ": no trades, the journal is empty");
    console.remark("add a broker's statement: victor journal import FILE");
  }

  @Override
  public Object json() {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("date", day.from().toString());
    object.put("zone", day.zone().getId());
    object.put("account", account);
    object.put("trades", 0);
    object.put("list", List.of());
    object.put("files", List.of());
    object.put("facts", List.of());
    return object;
  }
}
