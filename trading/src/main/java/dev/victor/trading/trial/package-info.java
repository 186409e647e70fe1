/// Every choice of parameters that was tried: counted once for each definition and dataset, kept in
/// `trials.jsonl` beside the strategy, a chain of hashes like its audit trail. The best of many
/// tries is good by luck; [dev.victor.trading.trial.DeflatedSharpe] says by how much.
@NullMarked
package dev.victor.trading.trial;

import org.jspecify.annotations.NullMarked;
