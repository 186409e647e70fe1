package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.trading.feed.folder.Watch;
import java.time.Duration;
import java.util.Optional;

/// `victor journal watch`: what arrives in the inboxes of accounts goes into the journal.
final class JournalWatchCommand extends Command {

  private final Argument<Optional<String>> account =
      takes
          .text("--account", "ID", "The one account to watch; all that have an inbox by default.")
          .of(Value.ACCOUNT);
  private final Argument<Boolean> once =
      takes.flag("--once", "Take what is there and end, for cron.");
  private final Argument<Integer> interval =
      takes.whole(
          "--interval",
          "S",
          1,
          3600,
          5,
          "Seconds between two looks where the system does not tell of changes; 5 by default.");
  private final Argument<Boolean> rehearsal =
      takes.flag("--dry-run", "One pass: say what would be taken, store nothing.");

  JournalWatchCommand() {
    takes
        .example("victor journal watch", "until Ctrl-C: reports and the expert advisor's lines")
        .example("victor journal watch --once", "one pass, then end")
        .example("victor journal watch --json", "one JSON object a line for each arrival");
  }

  @Override
  public Outcome run(Session session) {
    return Watch.run(
        session,
        new Watch.Request(
            account.value(),
            once.value(),
            Duration.ofSeconds(interval.value()),
            rehearsal.value(),
            takes.json.value()));
  }
}
