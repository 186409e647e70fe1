package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.trading.halt.Halt;
import java.util.Optional;

/// `victor strategy halt`: the kill switch.
final class StrategyHaltCommand extends Command {

  private final Argument<Optional<String>> id =
      takes.word("ID", "The strategy.").of(Value.STRATEGY);
  private final Argument<Boolean> all = takes.flag("--all", "Every strategy.");
  private final Argument<Boolean> clear = takes.flag("--clear", "Let it go on.");
  private final Argument<Optional<String>> reason =
      takes.text("--reason", "WHY", "Recorded; needed with --clear.");
  private final Argument<Boolean> dryRun = takes.flag("--dry-run", "Show it, and change nothing.");

  StrategyHaltCommand() {
    takes
        .example("victor strategy halt sma-cross", "no order leaves from now on")
        .example("victor strategy halt --all", "of any strategy")
        .example("victor strategy halt sma-cross --clear --reason 'feed is back'", "it goes on");
  }

  @Override
  public Outcome run(Session session) {
    return new Halt(session)
        .run(
            new Halt.Request(
                id.value(), all.value(), clear.value(), reason.value(), dryRun.value()));
  }
}
