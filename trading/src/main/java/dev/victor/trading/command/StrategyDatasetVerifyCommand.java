package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.console.Spinner;
import dev.victor.core.workspace.Session;
import dev.victor.trading.dataset.inspect.Datasets;
import java.util.List;

/// `victor strategy dataset verify`: whether datasets are what they were.
final class StrategyDatasetVerifyCommand extends Command {

  private final Argument<List<String>> ids =
      takes.words("ID", false, "The datasets; all of bars when none is named.").of(Value.DATASET);

  StrategyDatasetVerifyCommand() {
    takes.example(
        "victor strategy dataset verify",
        "exit code 1 when a file is missing, changed, or no bars as they must be");
  }

  @Override
  public Outcome run(Session session) {
    try (Spinner _ = new Spinner(session.console(), "reading datasets")) {
      return new Datasets(session.workspace()).verify(ids.value());
    }
  }
}
