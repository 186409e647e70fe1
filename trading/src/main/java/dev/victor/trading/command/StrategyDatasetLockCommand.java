package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.trading.dataset.LockOutcome;
import dev.victor.trading.dataset.store.DatasetStore;
import java.util.Optional;

/// `victor strategy dataset lock`: take a dataset as it is now.
final class StrategyDatasetLockCommand extends Command {

  private final Argument<Optional<String>> id = takes.word("ID", "The dataset.").of(Value.DATASET);

  StrategyDatasetLockCommand() {
    takes.example("victor strategy dataset lock goog", "after its file was renewed on purpose");
  }

  @Override
  public Outcome run(Session session) {
    String dataset =
        id.value()
            .orElseThrow(
                () -> new UsageError("ID", "no dataset named", "victor strategy dataset lock ID"));
    return new LockOutcome(new DatasetStore(session).lock(dataset));
  }
}
