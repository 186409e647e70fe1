package dev.victor.trading.command;

import dev.victor.core.command.Group;
import dev.victor.core.command.Verb;
import java.util.List;

/// `victor strategy …`.
public final class StrategyCommands {

  private StrategyCommands() {}

  /// The verbs, in the order help shows them; each is built only when it is typed.
  public static Group group() {
    return new Group(
        "strategy",
        "Trading strategies as data: tested, versioned, promoted on evidence.",
        List.of(
            new Verb("list", "Show every strategy and its stage.", StrategyListCommand::new),
            new Verb("new", "Write a definition from a template.", StrategyNewCommand::new),
            new Verb(
                "schema", "Print the JSON Schema of a definition.", StrategySchemaCommand::new),
            new Verb("show", "Show a definition in words.", StrategyShowCommand::new),
            new Verb(
                "diff", "Show what a definition does differently now.", StrategyDiffCommand::new),
            new Verb(
                "lint", "Say what is wrong or doubtful in definitions.", StrategyLintCommand::new),
            new Verb(
                "backtest",
                "Run a strategy on the bars of its dataset.",
                StrategyBacktestCommand::new),
            new Verb(
                "sweep", "Try every choice of a strategy's parameters.", StrategySweepCommand::new),
            new Verb("runs", "Show the backtests on record.", StrategyRunsCommand::new),
            new Verb(
                "repro",
                "Make a run again: equal bit for bit, or what differs.",
                StrategyReproCommand::new),
            new Verb(
                "check", "Ask whether a backtest is to be believed.", StrategyCheckCommand::new),
            new Verb(
                "promote",
                "Move a strategy to its next stage, on evidence.",
                StrategyPromoteCommand::new),
            new Verb(
                "forward",
                "Run a strategy on new bars, without money.",
                StrategyForwardCommand::new),
            new Verb(
                "deploy", "Hand what a strategy wants to a target.", StrategyDeployCommand::new),
            new Verb("halt", "Stop every order of a strategy, at once.", StrategyHaltCommand::new),
            new Verb(
                "validate",
                "Compare what was traded with what a strategy would have.",
                StrategyValidateCommand::new),
            new Verb(
                "rollback",
                "Go back to the version that was live before.",
                StrategyRollbackCommand::new),
            new Verb("retire", "End a version for good.", StrategyRetireCommand::new),
            new Verb(
                "review",
                "Backtest and check strategies, all or those that changed.",
                StrategyReviewCommand::new),
            new Verb("ci", "Write the workflow that reviews strategies.", StrategyCiCommand::new),
            new Verb(
                "audit verify",
                "Check that no line of any audit trail was changed.",
                StrategyAuditVerifyCommand::new),
            new Verb(
                "dataset add", "Declare and lock a file of bars.", StrategyDatasetAddCommand::new),
            new Verb(
                "dataset info",
                "Tell what a dataset is, and what is doubtful in it.",
                StrategyDatasetInfoCommand::new),
            new Verb(
                "dataset verify",
                "Check that datasets are what they were.",
                StrategyDatasetVerifyCommand::new),
            new Verb(
                "dataset resample",
                "Write a dataset as longer bars.",
                StrategyDatasetResampleCommand::new),
            new Verb(
                "dataset lock", "Take a dataset as it is now.", StrategyDatasetLockCommand::new),
            new Verb(
                "dataset track",
                "Say where the versions of a dataset are kept.",
                StrategyDatasetTrackCommand::new),
            new Verb(
                "dataset push", "Share versions of datasets.", StrategyDatasetPushCommand::new),
            new Verb(
                "dataset pull",
                "Bring datasets back as they were locked.",
                StrategyDatasetPullCommand::new),
            new Verb(
                "dataset checkout",
                "Make a dataset what it was.",
                StrategyDatasetCheckoutCommand::new)));
  }
}
