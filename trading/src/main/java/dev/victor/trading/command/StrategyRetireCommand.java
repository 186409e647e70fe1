package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.trading.stage.Retirement;
import java.util.Optional;

/// `victor strategy retire`: ends a version.
final class StrategyRetireCommand extends Command {

  private final Argument<Optional<String>> id =
      takes.word("ID", "The strategy; the only one when there is one.").of(Value.STRATEGY);
  private final Argument<Optional<String>> reason = takes.text("--reason", "WHY", "Recorded.");
  private final Argument<Boolean> dryRun = takes.flag("--dry-run", "Show it, and write nothing.");

  StrategyRetireCommand() {
    takes.example("victor strategy retire sma-cross --reason 'no edge left'", "for good");
  }

  @Override
  public Outcome run(Session session) {
    return new Retirement(session).retire(id.value(), reason.value(), dryRun.value());
  }
}
