/// Whether a backtest is to be believed: nothing of it may hang on the future, on how it warmed up,
/// on the bars it was chosen by, on one lucky choice, on few lucky trades, or on costs that were
/// too low.
@NullMarked
package dev.victor.trading.check;

import org.jspecify.annotations.NullMarked;
