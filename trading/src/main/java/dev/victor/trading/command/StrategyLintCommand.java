package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.trading.lint.StrategyLint;
import java.util.List;

/// `victor strategy lint`: what is wrong or doubtful in definitions.
final class StrategyLintCommand extends Command {

  private final Argument<List<String>> ids =
      takes.words("ID", false, "The strategies; all when none is named.").of(Value.STRATEGY);
  private final Argument<Boolean> strict =
      takes.flag("--strict", "End with 1 on a doubt too, not only on an error.");

  StrategyLintCommand() {
    takes
        .example("victor strategy lint", "every definition, without its bars")
        .example("victor strategy lint sma-cross --strict", "doubts count too");
  }

  @Override
  public Outcome run(Session session) {
    return new StrategyLint(session.workspace()).of(ids.value(), strict.value());
  }
}
