/// Prices by bar: a dataset of `project.json` with `"format": "ohlcv"` goes in, [Bars] come out,
/// oldest first, with the clock of their zone. [BarReader] finds columns, separator and the order
/// of dates by itself; what cannot be read names `file:line:column`.
@NullMarked
package dev.victor.trading.dataset;

import org.jspecify.annotations.NullMarked;
