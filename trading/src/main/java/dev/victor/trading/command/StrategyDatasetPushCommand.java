package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.console.Spinner;
import dev.victor.core.workspace.Session;
import dev.victor.trading.dataset.store.DatasetStore;
import java.util.List;

/// `victor strategy dataset push`: share versions of datasets.
final class StrategyDatasetPushCommand extends Command {

  private final Argument<List<String>> ids =
      takes.words("ID", false, "The datasets; all when none is named.").of(Value.DATASET);

  StrategyDatasetPushCommand() {
    takes.example(
        "victor strategy dataset push",
        "all that are kept in a folder, to the one that config.json names");
  }

  @Override
  public Outcome run(Session session) {
    try (Spinner _ = new Spinner(session.console(), "sharing datasets")) {
      return new DatasetStore(session).push(ids.value());
    }
  }
}
