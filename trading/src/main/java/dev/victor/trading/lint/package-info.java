/// What can be said of a definition without its bars: everything that is wrong in it, and what a
/// trader would want to be told before believing a run of it.
@NullMarked
package dev.victor.trading.lint;

import org.jspecify.annotations.NullMarked;
