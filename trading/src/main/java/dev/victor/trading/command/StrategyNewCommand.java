package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.trading.draft.NewStrategy;
import dev.victor.trading.draft.Template;
import java.util.Optional;

/// `victor strategy new`: a definition from a template.
final class StrategyNewCommand extends Command {

  private final Argument<Optional<String>> id = takes.word("ID", "What it is called.");
  private final Argument<String> template =
      takes.choice(
          "--from",
          "TEMPLATE",
          Template.words(),
          Template.SMA_CROSS.word(),
          "What it begins with.");
  private final Argument<Optional<String>> dataset =
      takes
          .text("--dataset", "ID", "What it is tested on; the only one of bars unless said.")
          .of(Value.DATASET);
  private final Argument<Boolean> dryRun = takes.flag("--dry-run", "Write nothing; show the file.");

  StrategyNewCommand() {
    takes
        .example("victor strategy new trend", "two averages that cross")
        .example("victor strategy new turtle --from breakout", "another template")
        .example("victor strategy new dip --from rsi-reversion --dry-run", "what would it be?");
  }

  @Override
  public Outcome run(Session session) {
    String called =
        id.value().orElseThrow(() -> new UsageError("ID", "none named", "victor strategy new ID"));
    return new NewStrategy(session)
        .write(new NewStrategy.Wish(called, template.value(), dataset.value()), dryRun.value());
  }
}
