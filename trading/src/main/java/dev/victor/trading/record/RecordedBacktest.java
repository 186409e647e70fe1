package dev.victor.trading.record;

import dev.victor.core.workspace.Session;
import dev.victor.trading.backtest.Backtest;
import dev.victor.trading.backtest.BacktestOutcome;
import dev.victor.trading.backtest.ExactOutcome;
import dev.victor.trading.backtest.Statistic;
import dev.victor.trading.backtest.Workbench;
import dev.victor.trading.strategy.Definition;
import dev.victor.trading.strategy.Strategies;
import dev.victor.trading.trial.Trial;
import dev.victor.trading.trial.Trials;
import java.util.List;
import java.util.Optional;

/// `victor strategy backtest`: a strategy on the bars of its dataset, put on record.
public final class RecordedBacktest {

  private final Session session;

  /// Backtests of a session.
  public RecordedBacktest(Session session) {
    this.session = session;
  }

  /// Runs a strategy, and keeps what went in and came out.
  ///
  /// @param settings parameters that differ from the definition, such as `fast=12`
  /// @param definitions whether the text says how each figure is computed
  public RecordedOutcome run(Optional<String> id, List<String> settings, boolean definitions) {
    Strategies strategies = new Strategies(session.workspace());
    Definition definition = strategies.require(strategies.choose(id));
    CodeState.Asked code = CodeState.ask(session, definition); // beside the reading of bars
    BacktestOutcome outcome =
        Backtest.run(Workbench.of(session.workspace(), definition), settings, definitions);
    RunRecord record =
        RunRecord.of(
            outcome.bench(),
            outcome.parameters(),
            outcome.result(),
            code.await(),
            session.clock().instant());
    new RunStore(session.workspace()).keep(record);
    count(outcome, record.id());
    return new RecordedOutcome(outcome, record);
  }

  /// Runs a strategy in decimal arithmetic; it counts as a try, but is not kept.
  ///
  /// @param settings parameters that differ from the definition, such as `fast=12`
  /// @param definitions whether the text says how each figure is computed
  public ExactOutcome exact(Optional<String> id, List<String> settings, boolean definitions) {
    ExactOutcome outcome = new Backtest(session.workspace()).exact(id, settings, definitions);
    count(outcome.exact(), "");
    return outcome;
  }

  private void count(BacktestOutcome outcome, String plan) {
    double sharpe = outcome.result().statistics().of(Statistic.DAY_SHARPE).orElse(Double.NaN);
    Trials.of(session.workspace(), outcome.bench().definition())
        .with(session, outcome.bench(), plan, List.of(new Trial(outcome.parameters(), sharpe)));
  }
}
