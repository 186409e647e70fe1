package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.trading.wording.ShowOutcome;
import java.util.Optional;

/// `victor strategy show`: a definition in words.
final class StrategyShowCommand extends Command {

  private final Argument<Optional<String>> id =
      takes.word("ID", "The strategy; the only one when there is one.").of(Value.STRATEGY);

  StrategyShowCommand() {
    takes.example("victor strategy show sma-cross", "what it does, and what it pays");
  }

  @Override
  public Outcome run(Session session) {
    return ShowOutcome.of(session.workspace(), id.value());
  }
}
