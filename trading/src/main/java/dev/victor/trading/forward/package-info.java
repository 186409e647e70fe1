/// `strategy forward`: brings new bars of a strategy in, from a file, a folder, a command of the
/// user's or the journal's candles, and tells what the strategy makes of them without money.
@NullMarked
package dev.victor.trading.forward;

import org.jspecify.annotations.NullMarked;
