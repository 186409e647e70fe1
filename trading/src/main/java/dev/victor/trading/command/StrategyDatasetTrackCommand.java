package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.failure.UsageError;
import dev.victor.core.workspace.Session;
import dev.victor.trading.dataset.Keeping;
import dev.victor.trading.dataset.store.DatasetStore;
import java.util.List;
import java.util.Optional;

/// `victor strategy dataset track`: say where the versions of a dataset are kept.
final class StrategyDatasetTrackCommand extends Command {

  private static final String BY_SIZE = "by-size";

  private final Argument<Optional<String>> id = takes.word("ID", "The dataset.").of(Value.DATASET);
  private final Argument<String> in =
      takes.choice(
          "--in",
          "WHERE",
          List.of(BY_SIZE, "git", "lfs", "folder"),
          BY_SIZE,
          "git, its large file storage, or a folder under hashes; up to 1 MB git unless said.");

  StrategyDatasetTrackCommand() {
    takes
        .example("victor strategy dataset track goog", "small ones in git, larger ones in a folder")
        .example("victor strategy dataset track eurusd-m1 --in lfs", "in git's large file storage");
  }

  @Override
  public Outcome run(Session session) {
    String dataset =
        id.value()
            .orElseThrow(
                () -> new UsageError("ID", "no dataset named", "victor strategy dataset track ID"));
    Optional<Keeping> where =
        in.value().equals(BY_SIZE) ? Optional.empty() : Optional.of(Keeping.of(in.value()));
    return new DatasetStore(session).track(dataset, where);
  }
}
