/// What can be wrong with bars although they can be read: gaps, doubtful prices, a clock that is
/// not the one it is taken for. Nothing is mended, all of it is told.
@NullMarked
package dev.victor.trading.dataset.inspect;

import org.jspecify.annotations.NullMarked;
