package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.trading.dataset.store.DatasetStore;
import java.util.List;

/// `victor strategy dataset pull`: bring datasets back as they were locked.
final class StrategyDatasetPullCommand extends Command {

  private final Argument<List<String>> ids =
      takes.words("ID", false, "The datasets; all when none is named.").of(Value.DATASET);

  StrategyDatasetPullCommand() {
    takes.example("victor strategy dataset pull", "after a clone: what git does not carry");
  }

  @Override
  public Outcome run(Session session) {
    return new DatasetStore(session).pull(ids.value());
  }
}
