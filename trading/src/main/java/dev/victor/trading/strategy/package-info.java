/// A strategy as data: what `strategies/<id>/strategy.json` says, checked, and the version that its
/// content is. Nothing here runs it; [dev.victor.trading.backtest] does.
@NullMarked
package dev.victor.trading.strategy;

import org.jspecify.annotations.NullMarked;
