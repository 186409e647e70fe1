package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.trading.dataset.Timeframe;
import dev.victor.trading.dataset.inspect.Resample;
import java.util.Optional;

/// `victor strategy dataset resample`: a dataset as a file of longer bars.
final class StrategyDatasetResampleCommand extends Command {

  private final Argument<Optional<String>> id = takes.word("ID", "The dataset.").of(Value.DATASET);
  private final Argument<String> to =
      takes
          .text("--to", "LENGTH", "1h", "Of a bar, such as 4h, 1d or 1mo; 1h unless said.")
          .oneOf("5m", "15m", "30m", "1h", "4h", "1d", "1w", "1mo");
  private final Argument<Optional<String>> out =
      takes
          .text("--out", "FILE", "Where to write them; data/ID-LENGTH.csv unless said.")
          .of(Value.FILE);
  private final Argument<Boolean> dryRun = takes.flag("--dry-run", "Only tell how many there are.");

  StrategyDatasetResampleCommand() {
    takes
        .example("victor strategy dataset resample eurusd-m1 --to 4h", "from midnight of its zone")
        .example(
            "victor strategy dataset resample goog --to 1w --out data/goog-weekly.csv",
            "weeks begin on Monday");
  }

  @Override
  public Outcome run(Session session) {
    String dataset =
        id.value()
            .orElseThrow(() ->
                new UsageError("ID", "no dataset named", "victor strategy dataset resample ID"));
    if (!Timeframe.is(to.value())) {
      throw new UsageError("--to", "'" + to.value() + "' is no length", "such as 15m, 4h or 1d");
    }
    return Resample.run(
        session.workspace(),
        dataset,
        to.value(),
        out.value().orElse("data/" + dataset + "-" + to.value() + ".csv"),
        dryRun.value());
  }
}
