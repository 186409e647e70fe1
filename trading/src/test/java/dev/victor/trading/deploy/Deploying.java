package dev.victor.trading.deploy;

import dev.victor.trading.forward.BarSources;
import dev.victor.trading.forward.ForwardDesk;
import java.time.Duration;
import java.util.Optional;

/// Passes of a deployment on paper, with the bars of `new.csv`.
public final class Deploying {

  private Deploying() {}

  /// One pass.
  public static DeployOutcome onPaper(ForwardDesk desk) {
    return new Deploy(desk.session())
        .once(
            new Deploy.Request(
                Optional.of("s"),
                Optional.empty(),
                new BarSources.Wish(Optional.of("new.csv"), Optional.empty()),
                false,
                false,
                Duration.ZERO,
                Optional.empty()));
  }
}
