package dev.victor.trading.command;

import dev.victor.core.command.Argument;
import dev.victor.core.command.Command;
import dev.victor.core.command.Outcome;
import dev.victor.core.command.Value;
import dev.victor.core.workspace.Session;
import dev.victor.trading.review.Review;
import java.util.Optional;

/// `victor strategy review`: backtests and checks of all strategies, or of those that changed.
final class StrategyReviewCommand extends Command {

  private final Argument<Optional<String>> base =
      takes
          .text("--base", "REV", "Only what changed since it branched off this revision.")
          .of(Value.REVISION);
  private final Argument<Boolean> markdown =
      takes.flag("--markdown", "Print the table as Markdown, for the summary of a workflow.");

  StrategyReviewCommand() {
    takes
        .example("victor strategy review", "every strategy, backtested and checked")
        .example("victor strategy review --base origin/main", "those that this branch changes");
  }

  @Override
  public Outcome run(Session session) {
    return new Review(session).of(base.value(), markdown.value());
  }
}
