/// Backtests on record: what went into a run, what came of it, by the hash of its content; run
/// again later, it is equal bit for bit, or what differs is named. Runs lie in `.victor/runs`,
/// those that a promotion rests on beside their strategy, in git.
@NullMarked
package dev.victor.trading.record;

import org.jspecify.annotations.NullMarked;
