package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.trading.importing.JournalImport;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/// `victor journal import`: broker statements into the journal.
final class JournalImportCommand extends Command {

  private final Argument<List<String>> files =
      takes
          .words(
              "FILE",
              true,
              "Statements of MetaTrader 4 and 5 (also testers and dumps of deals), TradingView,"
                  + " Interactive Brokers, Tradovate, NinjaTrader, XTB, Trading 212; tables known"
                  + " by journal map; exports of a journal.")
          .of(Value.FILE);
  private final Argument<Optional<String>> account =
      takes
          .text("--account", "ID", "The account they belong to, as project.json declares it.")
          .of(Value.ACCOUNT);
  private final Argument<Optional<String>> charset =
      takes.text(
          "--charset",
          "NAME",
          "Code page of an unlabelled file, e.g. windows-1251; guessed by default.");
  private final Argument<Boolean> rehearsal =
      takes.flag("--dry-run", "Read and reconcile, show what would be new, store nothing.");

  JournalImportCommand() {
    takes.example(
        "victor journal import ReportHistory.xlsx",
        "into the only account, or the one with that login");
    takes.example("victor journal import *.htm --account ftmo", "several files, each on its own");
    takes.example(
        "victor journal import Statement.htm --dry-run",
        "what would be new, and whether it reconciles");
  }

  @Override
  public Outcome run(Session session) {
    return JournalImport.run(
        session,
        new JournalImport.Request(
            files.value(),
            account.value(),
            charset.value().map(JournalImportCommand::charset),
            rehearsal.value()));
  }

  static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException e) {
      throw new UsageError(
          "--charset " + name,
          "unknown code page",
          "use a name like windows-1251, GBK or UTF-8",
          e);
    }
  }
}
