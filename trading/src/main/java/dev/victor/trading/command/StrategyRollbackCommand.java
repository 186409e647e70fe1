package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.trading.stage.Rollback;
import java.util.List;
import java.util.Optional;

/// `victor strategy rollback`: back to the version that was live before.
final class StrategyRollbackCommand extends Command {

  private final Argument<Optional<String>> id =
      takes.word("ID", "The strategy; the only one when there is one.").of(Value.STRATEGY);
  private final Argument<Optional<String>> to =
      takes
          .text("--to", "VERSION", "Its first digits; the last other live one unless said.")
          .of(Value.STRATEGY_VERSION);
  private final Argument<Optional<String>> reason =
      takes.text("--reason", "WHY", "Needed, and recorded.");
  private final Argument<String> positions =
      takes.choice(
          "--positions",
          "WHAT",
          List.of("close", "keep"),
          "close",
          "What becomes of what the present version opened: close, keep.");
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "Show where it leads, and write nothing.");

  StrategyRollbackCommand() {
    takes
        .example("victor strategy rollback sma-cross --reason 'drifts'", "the version before")
        .example("victor strategy rollback sma-cross --positions keep --reason 'x'", "gently");
  }

  @Override
  public Outcome run(Session session) {
    return new Rollback(session)
        .run(
            new Rollback.Request(
                id.value(),
                to.value(),
                reason.value(),
                positions.value().equals("close"),
                dryRun.value()));
  }
}
