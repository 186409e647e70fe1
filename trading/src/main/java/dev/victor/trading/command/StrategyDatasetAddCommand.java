package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.trading.dataset.inspect.NewDataset;
import java.util.Optional;

/// `victor strategy dataset add`: a file of bars becomes a dataset.
final class StrategyDatasetAddCommand extends Command {

  private final Argument<Optional<String>> file =
      takes
          .word("FILE", "In the workspace: comma, semicolon or tab separated, packed or not.")
          .of(Value.FILE);
  private final Argument<Optional<String>> id =
      takes.text("--id", "ID", "What it is called; the name of the file unless said.");
  private final Argument<Optional<String>> zone =
      takes.text("--zone", "ZONE", "Of its clock, such as Europe/Athens; UTC unless said.");
  private final Argument<Optional<String>> timeframe =
      takes
          .text("--timeframe", "LENGTH", "Of a bar, such as 15m; as the bars tell unless said.")
          .oneOf("1m", "5m", "15m", "30m", "1h", "4h", "1d", "1w");
  private final Argument<Optional<String>> source =
      takes.text("--source", "TEXT", "Where it came from.");
  private final Argument<Optional<String>> license =
      takes.text("--license", "TEXT", "Of the data.");
  private final Argument<Boolean> dryRun = takes.flag("--dry-run", "Only tell what the file is.");

  StrategyDatasetAddCommand() {
    takes
        .example("victor strategy dataset add data/EURUSD_M1.csv", "found out, declared, locked")
        .example("victor strategy dataset add data/GOOG.csv --dry-run", "only looked at")
        .example(
            "victor strategy dataset add data/eu.csv.gz --zone Europe/Athens",
            "by the clock of most MetaTrader servers");
  }

  @Override
  public Outcome run(Session session) {
    String path =
        file.value()
            .orElseThrow(
                () -> new UsageError("FILE", "no file named", "victor strategy dataset add FILE"));
    return new NewDataset(session)
        .add(
            path,
            new NewDataset.Said(
                id.value(), zone.value(), timeframe.value(), source.value(), license.value()),
            dryRun.value());
  }
}
