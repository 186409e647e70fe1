package dev.victor.trading.report;

import dev.victor.core.command.Outcome;
import dev.victor.core.console.Console;
import org.jspecify.annotations.Nullable;

/// What `journal report` answers when the journal holds nothing of an account yet.
///
/// @param account the one asked for, null when there is none at all
/// @param currency as declared in `project.json`, if it is
/// @param wish what was asked for
record NothingAnswer(@Nullable String account, @Nullable String currency, ReportWish wish)
    implements Outcome {

  @Override
  public void print(Console console) {
    console.line(
        account == null
            ? "no trades in the journal yet"
            : account + ": no trades in the journal yet");
    console.remark("add a broker's statement: victor journal import FILE");
  }

  @Override
  public Object json() {
    return ReportJson.nothing(account, currency, ReportMeter.nothing(wish));
  }
}
