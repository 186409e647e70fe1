package dev.victor.core.command;

/// What an option or a word stands for, so that a shell can offer what there is.
///
/// It says nothing about what is accepted: that is the command's to refuse.
public enum Value {
  /// Anything; nothing can be offered.
  ANY,
  /// A local branch.
  BRANCH,
  /// A branch, a tag, or whatever else git knows a commit by.
  REVISION,
  /// The id of a document of `project.json`.
  DOCUMENT,
  /// What can be posted: the log, a recap, a release, or a document.
  POST,
  /// The id of a metric of `project.json`.
  METRIC,
  /// The id of an account of `project.json`.
  ACCOUNT,
  /// The id of a channel of `project.json`.
  CHANNEL,
  /// The id of a model of `project.json`.
  MODEL,
  /// The id of a dataset of `project.json`.
  DATASET,
  /// A dataset and the hash it had, `ID@SHA`.
  DATASET_VERSION,
  /// The id of an execution of `project.json`.
  EXECUTION,
  /// A symbol that `journal.candles` of `project.json` names bars for.
  CANDLES,
  /// The id of a strategy.
  STRATEGY,
  /// A version of a strategy that was promoted, by its hash.
  STRATEGY_VERSION,
  /// A run on record, by its id.
  RUN,
  /// A calendar day, `YYYY-MM-DD`.
  DAY,
  /// Days: a word for them, or two days with dots between.
  PERIOD,
  /// A file; only of some kinds where the argument names their ends.
  FILE,
  /// A folder.
  FOLDER
}
