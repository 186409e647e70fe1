package dev.victor.trading.record;

import dev.victor.core.workspace.Session;
import dev.victor.trading.backtest.Backtest;
import dev.victor.trading.backtest.BacktestOutcome;
import dev.victor.trading.backtest.Statistic;
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
    Backtest backtest = new Backtest(session.workspace());
    BacktestOutcome outcome = backtest.run(id, settings, definitions);
    RunRecord record =
        RunRecord.of(
            outcome.bench(),
            outcome.parameters(),
            outcome.result(),
            CodeState.ask(session, outcome.bench().definition()).await(),
            session.clock().instant());
    new RunStore(session.workspace()).keep(record);
    double sharpe = outcome.result().statistics().of(Statistic.DAY_SHARPE).orElse(Double.NaN);
    Trials.of(session.workspace(), outcome.bench().definition())
        .with(
            session,
            outcome.bench(),
            record.id(),
            List.of(new Trial(outcome.parameters(), sharpe)));
    return new RecordedOutcome(outcome, record);
  }
}
