package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.trading.journal.JournalStore;
import dev.victor.trading.report.AccountChoice;
import dev.victor.trading.report.OpenJournal;
import dev.victor.trading.verify.Verification;
import java.util.List;
import java.util.Optional;

/// `victor journal verify`: reconcile everything anew.
final class JournalVerifyCommand extends Command {

  private final Argument<Optional<String>> account =
      takes
          .text("--account", "ID", "Account to verify; all of them unless said.")
          .of(Value.ACCOUNT);

  JournalVerifyCommand() {
    takes.example("victor journal verify", "every file that was ever imported");
  }

  @Override
  public Outcome run(Session session) {
    return OpenJournal.read(
        session.workspace(),
        session.environment(),
        journal ->
            Verification.of(
                journal,
                new AccountChoice(
                    journal.map(JournalStore::accounts).orElse(List.of()),
                    session.workspace().project()),
                account.value()));
  }
}
