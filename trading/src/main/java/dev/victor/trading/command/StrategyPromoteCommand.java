package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.trading.stage.Promotion;
import dev.victor.trading.stage.Stage;
import java.util.Optional;

/// `victor strategy promote`: to the next stage, on evidence.
final class StrategyPromoteCommand extends Command {

  private final Argument<Optional<String>> id =
      takes.word("ID", "The strategy; the only one when there is one.").of(Value.STRATEGY);
  private final Argument<Optional<String>> to =
      takes
          .text("--to", "STAGE", "backtested, forward, live or retired.")
          .oneOf("backtested", "forward", "live", "retired");
  private final Argument<Optional<String>> reason =
      takes.text("--override", "REASON", "Do it although the gate does not hold; recorded.");
  private final Argument<Boolean> dryRun =
      takes.flag("--dry-run", "Hold the gate against it, and write nothing.");

  StrategyPromoteCommand() {
    takes
        .example("victor strategy promote sma-cross --to backtested", "when its gate holds")
        .example("victor strategy promote sma-cross --to backtested --dry-run", "would it?");
  }

  @Override
  public Outcome run(Session session) {
    return new Promotion(session)
        .promote(id.value(), Stage.typed(to.value()), reason.value(), dryRun.value());
  }
}
