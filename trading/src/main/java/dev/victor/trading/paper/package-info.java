/// Bars that came after those of a dataset, kept in the order they came, and what a strategy makes
/// of them without money. The record is the state: everything else is its replay by the engine of
/// backtests, so whoever is stopped goes on where the record ends.
@NullMarked
package dev.victor.trading.paper;

import org.jspecify.annotations.NullMarked;
