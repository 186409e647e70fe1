/// The indicators a strategy can name, computed by ta4j into columns of numbers that everything
/// shares: one number a bar, NaN before there is one.
@NullMarked
package dev.victor.trading.indicator;

import org.jspecify.annotations.NullMarked;
