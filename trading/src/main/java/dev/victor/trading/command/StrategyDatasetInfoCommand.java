package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.trading.dataset.inspect.Datasets;
import java.util.List;

/// `victor strategy dataset info`: what a dataset is, and what is doubtful in it.
final class StrategyDatasetInfoCommand extends Command {

  private final Argument<List<String>> ids =
      takes.words("ID", false, "The datasets; all of bars when none is named.").of(Value.DATASET);

  StrategyDatasetInfoCommand() {
    takes
        .example("victor strategy dataset info", "all of them")
        .example("victor strategy dataset info goog", "gaps, jumps, splits, doubts of its clock");
  }

  @Override
  public Outcome run(Session session) {
    return new Datasets(session.workspace()).info(ids.value());
  }
}
