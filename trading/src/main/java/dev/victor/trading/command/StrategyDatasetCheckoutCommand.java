package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.trading.dataset.store.DatasetStore;
import java.util.Optional;

/// `victor strategy dataset checkout`: make a dataset what it was.
final class StrategyDatasetCheckoutCommand extends Command {

  private final Argument<Optional<String>> version =
      takes
          .word("ID@SHA", "The dataset, and the first digits of the hash it had.")
          .of(Value.DATASET_VERSION);

  StrategyDatasetCheckoutCommand() {
    takes.example(
        "victor strategy dataset checkout goog@60e961a5", "its file and lock; no content is lost");
  }

  @Override
  public Outcome run(Session session) {
    String text = version.value().orElse("");
    int at = text.lastIndexOf('@');
    if (at < 1 || !text.substring(at + 1).matches("[0-9a-f]{7,64}")) {
      throw new UsageError(
          "ID@SHA",
          text.isEmpty() ? "no version named" : "'" + text + "' is no version",
          "victor strategy dataset checkout goog@60e961a5, with seven digits or more");
    }
    return new DatasetStore(session).checkout(text.substring(0, at), text.substring(at + 1));
  }
}
