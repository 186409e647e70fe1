package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.trading.wording.StrategyDiff;
import java.util.Optional;

/// `victor strategy diff`: what a definition does differently than in another commit.
final class StrategyDiffCommand extends Command {

  private final Argument<Optional<String>> id =
      takes.word("ID", "The strategy; the only one when there is one.").of(Value.STRATEGY);
  private final Argument<Optional<String>> revisions =
      takes
          .word("REV[..REV]", "Compared with the file as it is, or with another; HEAD.")
          .of(Value.REVISION);

  StrategyDiffCommand() {
    takes
        .example("victor strategy diff sma-cross", "what is not committed yet")
        .example("victor strategy diff sma-cross v1.2", "since a release")
        .example("victor strategy diff sma-cross main..HEAD", "between two commits");
  }

  @Override
  public Outcome run(Session session) {
    return new StrategyDiff(session).of(id.value(), revisions.value().orElse("HEAD"));
  }
}
