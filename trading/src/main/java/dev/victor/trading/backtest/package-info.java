/// A strategy on the bars of the past: signals become fills, fills become trades, trades become
/// figures. Everything here is a pure function of a definition, parameters and bars.
@NullMarked
package dev.victor.trading.backtest;

import org.jspecify.annotations.NullMarked;
