package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.console.Spinner;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.trading.record.Reproduction;
import java.util.Optional;

/// `victor strategy repro`: a run again, equal bit for bit or not.
final class StrategyReproCommand extends Command {

  private final Argument<Optional<String>> run =
      takes.word("RUN", "The run, by the first digits of its id.").of(Value.RUN);

  StrategyReproCommand() {
    takes.example("victor strategy repro 5c0ffee", "is it equal, or what differs?");
  }

  @Override
  public Outcome run(Session session) {
    String id =
        run.value()
            .orElseThrow(
                () -> new UsageError("RUN", "which run?", "see them with: victor strategy runs"));
    try (Spinner _ = new Spinner(session.console(), "running it again")) {
      return new Reproduction(session).of(id);
    }
  }
}
