package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.trading.feed.fetch.Fetch;
import java.time.LocalDate;
import java.util.Optional;

/// `victor journal fetch`: what is new at brokers goes into the journal.
final class JournalFetchCommand extends Command {

  private final Argument<Optional<String>> source =
      takes
          .word("SOURCE", "ibkr-flex, oanda or alpaca; all that accounts declare by default.")
          .oneOf("ibkr-flex", "oanda", "alpaca");
  private final Argument<Optional<String>> account =
      takes
          .text("--account", "ID", "The one account to fetch; all that declare a feed by default.")
          .of(Value.ACCOUNT);
  private final Argument<Optional<LocalDate>> since =
      takes.date("--since", "First day to ask for; by default what came after the last fetch.");
  private final Argument<Boolean> rehearsal =
      takes.flag("--dry-run", "Fetch and reconcile, store nothing.");

  JournalFetchCommand() {
    takes
        .example("victor journal fetch", "every account with a feed in project.json")
        .example("victor journal fetch oanda", "accounts at OANDA only")
        .example("victor journal fetch --since 2026-11-01", "these days once more");
  }

  @Override
  public Outcome run(Session session) {
    return Fetch.run(
        session,
        new Fetch.Request(source.value(), account.value(), since.value(), rehearsal.value()));
  }
}
