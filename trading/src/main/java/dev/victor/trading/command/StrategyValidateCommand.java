package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.trading.stage.Validating;
import java.util.Optional;

/// `victor strategy validate`: what an account did beside what the strategy would have done.
final class StrategyValidateCommand extends Command {

  private final Argument<Optional<String>> id =
      takes.word("ID", "The strategy; the only one when there is one.").of(Value.STRATEGY);
  private final Argument<Optional<String>> account =
      takes
          .text("--account", "ID", "The one account to look at; all unless said.")
          .of(Value.ACCOUNT);

  private final Argument<Boolean> record =
      takes.flag("--record", "Write the verdict into the trail, where recap and log find it.");

  StrategyValidateCommand() {
    takes
        .example("victor strategy validate sma-cross", "trade by trade, and the gap by cause")
        .example("victor strategy validate sma-cross --account main", "of one account")
        .example("victor strategy validate sma-cross --record", "the verdict for recap and log");
  }

  @Override
  public Outcome run(Session session) {
    return Validating.of(session, id.value(), account.value(), record.value());
  }
}
