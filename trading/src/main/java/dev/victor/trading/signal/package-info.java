/// From the conditions of a definition to what is wanted at each bar.
@NullMarked
package dev.victor.trading.signal;

import org.jspecify.annotations.NullMarked;
