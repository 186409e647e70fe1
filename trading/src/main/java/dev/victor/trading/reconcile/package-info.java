/// Compares what a statement says of itself with what its rows add up to: the same figures, at the
/// printed digits.
@NullMarked
package dev.victor.trading.reconcile;

import org.jspecify.annotations.NullMarked;
