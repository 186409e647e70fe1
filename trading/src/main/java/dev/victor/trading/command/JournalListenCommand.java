package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.trading.feed.listen.Listen;
import java.util.Optional;

/// `victor journal listen`: posts of TradingView and of expert advisors go into the journal.
final class JournalListenCommand extends Command {

  private final Argument<Optional<String>> account =
      takes
          .text("--account", "ID", "Whose trades are posted; the only account by default.")
          .of(Value.ACCOUNT);
  private final Argument<Integer> port =
      takes.whole(
          "--port", "N", 0, 65_535, 8787, "Port of the loopback interface; 8787 by default.");
  private final Argument<Boolean> renew =
      takes.flag("--new-token", "Make a new token; the old one opens nothing any more.");
  private final Argument<Boolean> rehearsal =
      takes.flag("--dry-run", "Say where it would listen and with which token; change nothing.");

  JournalListenCommand() {
    takes
        .example("victor journal listen", "until Ctrl-C; shows the address to post to once")
        .example("victor journal listen --port 80", "where MetaTrader's WebRequest can post to")
        .example("victor journal listen --new-token", "when the old address became known");
  }

  @Override
  public Outcome run(Session session) {
    return Listen.run(
        session,
        new Listen.Request(
            account.value(), port.value(), renew.value(), rehearsal.value(), takes.json.value()));
  }
}
