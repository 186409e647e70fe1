/// The trading journal: broker statements come in, deals, positions, metrics, recaps and facts go
/// out. Strategies: definitions and bars come in, backtests, stages and trails go out.
///
/// Face: `chart`, `command`, `fact`, `recap`, `report`.
@NullMarked
package dev.victor.trading;

import org.jspecify.annotations.NullMarked;
