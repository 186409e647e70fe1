/// Many choices of parameters on the same bars: which there are, what each came to, and where the
/// good ones have good neighbours.
@NullMarked
package dev.victor.trading.sweep;

import org.jspecify.annotations.NullMarked;
