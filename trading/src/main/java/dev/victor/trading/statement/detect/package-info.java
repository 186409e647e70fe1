/// Tells which reader a file is for, and says what a file is when none fits.
@NullMarked
package dev.victor.trading.statement.detect;

import org.jspecify.annotations.NullMarked;
