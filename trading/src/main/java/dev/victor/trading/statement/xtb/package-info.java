/// XTB's cash operations.
@NullMarked
package dev.victor.trading.statement.xtb;

import org.jspecify.annotations.NullMarked;
