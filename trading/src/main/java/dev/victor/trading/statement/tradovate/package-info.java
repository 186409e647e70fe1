/// Tradovate's reports by pairs of fills: position history and performance.
@NullMarked
package dev.victor.trading.statement.tradovate;

import org.jspecify.annotations.NullMarked;
