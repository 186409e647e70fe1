package dev.victor.trading.review;

import dev.victor.core.failure.BadInput;
import dev.victor.core.failure.Failure;
import dev.victor.core.workspace.Session;
import dev.victor.core.workspace.Workspace;
import dev.victor.trading.backtest.Simulation;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.check.CheckOutcome;
import dev.victor.trading.check.StrategyCheck;
import dev.victor.trading.strategy.Definition;
import dev.victor.trading.strategy.Strategies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `victor strategy review`: backtests and checks strategies, all or those that a change touches.
public final class Review {

  private final Session session;

  /// Reviews in the workspace of a session.
  public Review(Session session) {
    this.session = session;
  }

  /// Backtests and checks.
  ///
  /// @param base the revision that a change branched off; all strategies when empty
  /// @param markdown whether the table is Markdown
  public ReviewOutcome of(Optional<String> base, boolean markdown) {
    Workspace workspace = session.workspace();
    Strategies strategies = new Strategies(workspace);
    Optional<Changed> changed = base.map(revision -> Changed.since(session, revision));
    List<ReviewOutcome.Reviewed> reviewed = new ArrayList<>();
    for (String id : strategies.ids()) {
      try {
        Definition definition = strategies.require(id);
        if (changed.isEmpty() || changed.get().touches(workspace, definition)) {
          reviewed.add(reviewed(definition));
        }
      } catch (BadInput damaged) {
        reviewed.add(ReviewOutcome.Reviewed.broken(id, said(damaged)));
      }
    }
    return new ReviewOutcome(reviewed, strategies.ids().size(), markdown);
  }

  private ReviewOutcome.Reviewed reviewed(Definition definition) {
    Workbench bench = Workbench.of(session.workspace(), definition);
    Simulation.Result result = bench.with(bench.strategy().values()).run();
    CheckOutcome checks =
        new StrategyCheck(session).of(Optional.of(definition.id()), StrategyCheck.FOLDS, 0);
    return new ReviewOutcome.Reviewed(
        definition.id(),
        definition.version().hash().hex(),
        Optional.of(result.statistics()),
        checks.checks(),
        Optional.empty());
  }

  private static String said(Failure failure) {
    return failure.where().map(where -> where + ": ").orElse("") + failure.getMessage();
  }
}
